namespace Seventh.Web.Ask;

/// <summary>A country that can be chosen.</summary>
/// <param name="Code">Its two letters.</param>
/// <param name="Name">Its name.</param>
public sealed record Region(string Code, string Name);

/// <summary>The countries whose emergency number Seventh knows.</summary>
public static class Regions
{
    /// <summary>All, by name.</summary>
    public static IReadOnlyList<Region> All { get; } =
    [
        new("AU", "Australia"), new("AT", "Austria"), new("BE", "Belgium"), new("BG", "Bulgaria"), new("CA", "Canada"), new("HR", "Croatia"), new("CY", "Cyprus"),
        new("CZ", "Czechia"), new("DK", "Denmark"), new("EE", "Estonia"), new("FI", "Finland"), new("FR", "France"), new("DE", "Germany"), new("GR", "Greece"),
        new("HK", "Hong Kong"), new("HU", "Hungary"), new("IS", "Iceland"), new("IN", "India"), new("IE", "Ireland"), new("IT", "Italy"), new("LV", "Latvia"),
        new("LT", "Lithuania"), new("LU", "Luxembourg"), new("MT", "Malta"), new("MX", "Mexico"), new("NL", "Netherlands"), new("NZ", "New Zealand"),
        new("NO", "Norway"), new("PL", "Poland"), new("PT", "Portugal"), new("RO", "Romania"), new("SG", "Singapore"), new("SK", "Slovakia"), new("SI", "Slovenia"),
        new("ES", "Spain"), new("SE", "Sweden"), new("CH", "Switzerland"), new("TR", "T\u00fcrkiye"), new("UA", "Ukraine"), new("GB", "United Kingdom"),
        new("US", "United States"), new("EU", "Elsewhere in the European Union"),
    ];

    /// <summary>The region of a form or an address, or null if it is none of these.</summary>
    public static string? Of(string? code) => All.FirstOrDefault(r => r.Code.Equals(code?.Trim(), StringComparison.OrdinalIgnoreCase))?.Code;

    /// <summary>The name of a region.</summary>
    public static string NameOf(string code) => All.FirstOrDefault(r => r.Code == code)?.Name ?? code;
}
