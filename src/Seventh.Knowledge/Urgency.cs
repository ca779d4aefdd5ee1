namespace Seventh.Knowledge;

/// <summary>How soon to be seen, from least to most urgent; a larger value is more urgent.</summary>
public enum Urgency
{
    /// <summary>Nobody needs to be seen; look after it oneself.</summary>
    SelfCare,

    /// <summary>A doctor, without hurry.</summary>
    Routine,

    /// <summary>A doctor within about two weeks.</summary>
    Soon,

    /// <summary>Seen within 24 hours.</summary>
    Urgent,

    /// <summary>Ambulance or emergency department, now.</summary>
    Emergency,
}

/// <summary>The written names of <see cref="Urgency"/>: <c>self-care</c>, <c>routine</c>, <c>soon</c>, <c>urgent</c>, <c>emergency</c>.</summary>
public static class UrgencyNames
{
    private static readonly string[] Names = ["self-care", "routine", "soon", "urgent", "emergency"];

    /// <summary>All levels, from least to most urgent.</summary>
    public static IReadOnlyList<Urgency> All { get; } = Enum.GetValues<Urgency>();

    /// <summary>All written names, from least to most urgent.</summary>
    public static IReadOnlyList<string> Written => Names;

    /// <summary>The written name of a level.</summary>
    public static string Name(this Urgency urgency) => Names[(int)urgency];

    /// <summary>Reads a written name; false if it is none of the five.</summary>
    public static bool TryParse(string? name, out Urgency urgency)
    {
        var index = Array.IndexOf(Names, name);
        urgency = index < 0 ? Urgency.SelfCare : (Urgency)index;
        return index >= 0;
    }
}
