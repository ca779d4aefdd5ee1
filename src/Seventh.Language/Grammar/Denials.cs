namespace Seventh.Language.Grammar;

/// <summary>Which denials answer a question, and which only seem to.</summary>
internal static class Denials
{
    private static readonly HashSet<string> Reaching = Reading.Stems("spread", "involve", "affect", "reach", "other", "elsewhere", "anywhere", "only");

    /// <summary>True if the denied words are no answer: "no cramp around the eyes" does not say that the trouble is elsewhere.</summary>
    public static bool SaysNothing(Reading reading, Match match)
    {
        var words = reading.Words;
        var (first, end) = reading.Frame.NearbyOf(match.First);
        if (match.Variable.FindingId == "site")
            return match.Places.Length == 1 && !reading.AnyStem(Math.Max(first, match.First - 4), match.First, Reaching);
        // "never had convulsions before" speaks of the past, "not as wide as before" compares
        for (var i = match.Last + 1; i < Math.Min(end, match.Last + 3); i++)
            if (words[i].Form == "before" && match.Variable.FindingId is not ("past-palsy" or "before" or "illness" or "nerve-injury" or "before-onset"))
                return true;
        return false;
    }
}
