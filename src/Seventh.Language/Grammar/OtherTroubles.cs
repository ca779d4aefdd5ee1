namespace Seventh.Language.Grammar;

/// <summary>Times that belong to something else than the trouble: "multiple sclerosis for eight years", "on and off diarrhoea", "carbamazepine helped for some months".</summary>
internal static class OtherTroubles
{
    private static readonly HashSet<string> Times = ["duration", "pattern", "frequency", "episode", "before"];

    private static readonly HashSet<string> Others =
    [
        "illness", "before-onset", "medicine", "headache", "diarrhoea", "stress", "short-sleep", "insomnia", "caffeine", "alcohol", "hearing", "vertigo", "unsteady", "toothache", "ear-pain", "vision-blurred",
        "eye-infection", "family", "heat-weight", "palpitations", "better", "eye-exam-normal", "neck-stiff", "eye-itch", "memory",
    ];

    private static readonly HashSet<string> Borders = ["and", "or", "because", "since", "while", "when", "then", "so", "now", "after", "before"];

    private static readonly HashSet<string> SaysNothing = ["better", "worse", "side", "medicine-timing"];

    /// <summary>True if a time stands in a part of the sentence that names other troubles and nothing of this one.</summary>
    public static bool IsTimeOfOther(Reading reading, Match match)
    {
        if (!Times.Contains(match.Variable.FindingId))
            return false;
        var words = reading.Words;
        var (first, end) = Part(reading, match);
        var others = false;
        foreach (var found in reading.Matches)
        {
            if (found.First >= end || found.Last < first || Times.Contains(found.Variable.FindingId) || found.IsOnlyDenied)
                continue;
            if (Others.Contains(found.Variable.FindingId))
                others |= !found.Places.All(match.Places.Contains);
            else if (!SaysNothing.Contains(found.Variable.FindingId))
                return false;
        }

        return others && !Enumerable.Range(first, end - first).Any(i => words[i].Form is "it" or "this" or "twitching");
    }

    /// <summary>The words between two marks or conjunctions.</summary>
    private static (int First, int End) Part(Reading reading, Match match)
    {
        var words = reading.Words;
        var (first, end) = reading.Frame.NearbyOf(match.First);
        var from = match.First;
        while (from > first && words[from].Break == ' ' && words[from].Clause == words[from - 1].Clause && (from == match.First || !IsBorder(words, from)))
            from--;
        var to = match.Last + 1;
        while (to < end && words[to].Break == ' ' && words[to].Clause == words[to - 1].Clause && !IsBorder(words, to))
            to++;
        return (from, to);
    }

    /// <summary>A conjunction, but not the one in "on and off" or "now and then".</summary>
    private static bool IsBorder(IReadOnlyList<Word> words, int at) =>
        words[at].Is(Borders) && !(at > 0 && at + 1 < words.Count && words[at].Form == "and" && words[at - 1].Form is "on" or "off" or "now")
        && !(at > 0 && words[at - 1].Form == "and") && !(words[at].Form == "now" && at + 1 < words.Count && words[at + 1].Form == "and");
}
