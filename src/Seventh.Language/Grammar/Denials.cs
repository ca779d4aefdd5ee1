namespace Seventh.Language.Grammar;

/// <summary>Which denials answer a question, and which only seem to.</summary>
internal static class Denials
{
    private static readonly HashSet<string> Linking = ["of", "in", "on", "around", "near"];

    private static readonly HashSet<string> Reaching = Reading.Stems("spread", "involve", "affect", "reach", "other", "elsewhere", "anywhere", "only");

    /// <summary>True if the denied words are no answer: "no cramp around the eyes" does not say that the trouble is elsewhere.</summary>
    public static bool SaysNothing(Reading reading, Match match)
    {
        var words = reading.Words;
        var (first, end) = reading.Frame.NearbyOf(match.First);
        if (match.Variable.FindingId == "site")
            return match.Places.Length == 1 && !reading.AnyStem(Math.Max(first, match.First - 4), match.First, Reaching);
        if (IsComplement(reading, match))
            return true;
        // "never had convulsions before" speaks of the past, "not as wide as before" compares
        for (var i = match.Last + 1; i < Math.Min(end, match.Last + 3); i++)
            if (words[i].Form == "before" && match.Variable.FindingId is not ("past-palsy" or "before" or "illness" or "nerve-injury" or "before-onset"))
                return true;
        return false;
    }

    /// <summary>"no pain of the lump", "no spasms of that side": the pain is denied, the lump is not.</summary>
    private static bool IsComplement(Reading reading, Match match)
    {
        var (words, (first, _)) = (reading.Words, reading.Frame.NearbyOf(match.First));
        for (var at = match.First - 1; at > first && at > match.First - 5; at--)
        {
            if (words[at].Break != ' ' || !reading.Negation.Denies(at))
                return false;
            if (words[at].Is(Linking))
                return reading.Matches.Any(m => m.Last == at - 1 && m.Variable != match.Variable && reading.Negation.Denies(m.Last));
        }

        return false;
    }
}
