using Seventh.Knowledge;

namespace Seventh.Web.Assess;

/// <summary>Levels of urgency in a few words.</summary>
public static class UrgencyWords
{
    /// <summary>A title.</summary>
    public static string Title(Urgency level) => level switch
    {
        Urgency.Emergency => "Get help now",
        Urgency.Urgent => "Be seen within a day",
        Urgency.Soon => "Be seen within two weeks",
        Urgency.Routine => "See a doctor, without hurry",
        _ => "You can look after this yourself",
    };

    /// <summary>Two words for a table.</summary>
    public static string InBrief(Urgency level) => level switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Urgent => "within a day",
        Urgency.Soon => "within two weeks",
        Urgency.Routine => "no hurry",
        _ => "look after it yourself",
    };
}
