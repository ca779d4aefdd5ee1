namespace Seventh.Web.Site;

/// <summary>One entry of the main navigation.</summary>
public sealed record NavigationEntry(string Address, string Words);

/// <summary>The main navigation, in order; a new feature adds its line here.</summary>
public static class Navigation
{
    /// <summary>All entries.</summary>
    public static IReadOnlyList<NavigationEntry> Entries { get; } =
    [
        new("/ask", "Ask"),
        new("/conditions", "Causes"),
        new("/remedies", "Remedies"),
        new("/claims", "Claims"),
        new("/sources", "Sources"),
        new("/about", "About"),
    ];
}
