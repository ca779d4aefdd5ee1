namespace Seventh.Language.Grammar;

/// <summary>What was tried and did not help: "drops hardly help", "injections did not help", "rest has not stopped it", "little relief".</summary>
internal static class Relief
{
    private static readonly HashSet<string> Helping = Reading.Stems(
        "help", "relief", "relieve", "ease", "work", "effect", "use", "stop", "improve", "change", "difference", "good", "success", "benefit", "better", "calm", "reduce");

    private static readonly HashSet<string> Lacking = ["not", "never", "hardly", "barely", "scarcely", "little", "no", "without", "cannot", "nothing", "neither", "nor"];

    /// <summary>True if the words around a match of "what makes it better" say that it did not.</summary>
    public static bool IsInVain(Reading reading, Match match)
    {
        if (match.Variable.FindingId != "better")
            return false;
        var words = reading.Words;
        var (first, end) = reading.Frame.NearbyOf(match.First);
        for (var at = Math.Max(first, match.First - 2); at < Math.Min(end, match.Last + 3); at++)
        {
            if (words[at].Clause != words[match.First].Clause || !Helping.Contains(words[at].Stem))
                continue;
            for (var before = at - 1; before >= Math.Max(first, at - 3); before--)
            {
                if (words[before + 1].Break != ' ')
                    break;
                if (words[before].Is(Lacking))
                    return !IsCondition(reading.Frame, at);
            }
        }

        return false;
    }

    /// <summary>"nothing helps but sleep", "it does not stop until I rest": that does help.</summary>
    private static bool IsCondition(Frame frame, int at)
    {
        for (var next = at + 1; next <= at + 2; next++)
            if (frame.Form(next, frame.Words[at].Sentence) is "but" or "except" or "until" or "unless" or "apart" or "when")
                return true;
        return false;
    }
}
