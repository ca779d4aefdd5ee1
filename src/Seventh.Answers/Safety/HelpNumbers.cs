using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Seventh.Answers;

/// <summary>Whom to call.</summary>
/// <param name="Region">The two-letter region the numbers are for (ISO 3166, or EU); null if it is not known.</param>
/// <param name="Emergency">The emergency numbers: one where the region is known, else the commonest three.</param>
/// <param name="Crisis">Crisis lines for people who think of harming themselves, as readable text; empty where none is known.</param>
/// <param name="AsksRegion">True if the region should be asked for.</param>
public sealed record HelpNumbers(string? Region, ImmutableArray<string> Emergency, ImmutableArray<string> Crisis, bool AsksRegion)
{
    private static readonly ImmutableArray<string> Common = ["112", "911", "999"];

    // National numbers; where each was seen stands in docs/ask.md. A region that is not here gets the commonest three.
    private static readonly FrozenDictionary<string, (string Emergency, string? Crisis)> Known = new Dictionary<string, (string, string?)>
    {
        ["GB"] = ("999", "Samaritans: 116 123"),
        ["IE"] = ("112", "Samaritans: 116 123"),
        ["US"] = ("911", "988 Suicide and Crisis Lifeline: 988"),
        ["CA"] = ("911", "9-8-8 Suicide Crisis Helpline: 988"),
        ["AU"] = ("000", "Lifeline: 13 11 14"),
        ["NZ"] = ("111", "Need to talk? 1737"),
        ["IN"] = ("112", "Tele-MANAS: 14416"),
        ["MX"] = ("911", null),
        ["SG"] = ("995", null),
        ["HK"] = ("999", null),
        ["CH"] = ("112", null),
        ["NO"] = ("113", null),
        ["IS"] = ("112", null),
        ["TR"] = ("112", null),
        ["UA"] = ("112", null),
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Union = FrozenSet.Create(
        "EU", "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

    /// <summary>The numbers of a region (two letters, any case); those of an unknown one are the commonest three.</summary>
    public static HelpNumbers Of(string? region)
    {
        var code = region?.Trim().ToUpperInvariant();
        if (code is "UK")
            code = "GB";
        if (code is not null && Known.TryGetValue(code, out var known))
            return new(code, [known.Emergency], known.Crisis is { } line ? [line] : [], false);
        if (code is not null && Union.Contains(code))
            return new(code, ["112"], [], false);
        return new(null, Common, ["988 (USA, Canada)", "116 123 (United Kingdom, Ireland)", "13 11 14 (Australia)"], true);
    }

    /// <summary>What to do, in words.</summary>
    internal string Call => AsksRegion
        ? "Call your emergency number now: 112 (Europe, India and many other countries), 911 (USA, Canada) or 999 (United Kingdom)."
        : $"Call {Emergency[0]} now.";
}
