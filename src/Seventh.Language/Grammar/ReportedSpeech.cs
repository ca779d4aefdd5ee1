namespace Seventh.Language.Grammar;

/// <summary>What others say it is ("my doctor says it's nerves", "the internet says ALS") changes nothing; what others saw counts.</summary>
internal static class ReportedSpeech
{
    private static readonly HashSet<string> Reporting =
    [
        "says", "say", "said", "thinks", "think", "thought", "told", "tells", "believes", "believe", "reckons", "reckon", "suggested", "suggests", "suggest", "suspects", "suspected", "suspect", "claims",
        "claimed", "guess", "assume", "assumed", "assumes", "suppose", "wonder", "wonders", "wondered", "googled", "called", "calls", "diagnosed", "insists", "insisted", "figured", "mentioned", "blames", "blamed",
        "wondering", "googling", "attributes", "attributed", "concluded", "explained", "joked", "jokes", "presumed", "convinced", "read", "imagine", "dismissed", "doubt",
    ];

    // behind these an observation follows, not an opinion: "says that my mouth droops"
    private static readonly HashSet<string> Observed = ["my", "i", "he", "she", "his", "her", "our", "one", "half", "me", "him", "their", "we", "when", "left", "right"];

    /// <summary>True if the word reports what somebody thinks or says.</summary>
    public static bool IsReporting(Frame frame, int at) => at >= 0 && at < frame.Words.Count && frame.Words[at].Is(Reporting);

    /// <summary>Marks the words of opinions: true for other people's, false for the writer's own guess.</summary>
    public static bool?[] Opinions(Frame frame)
    {
        var words = frame.Words;
        var opinions = new bool?[words.Count];
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].Is(Reporting) || IsNoReport(frame, at))
                continue;
            var first = at + 1;
            while (frame.Form(first, words[at].Sentence) is "that" or "me" or "us" or "him" or "her" or "to" or "about" or "as" or "like" && first <= at + 3)
            {
                if (frame.Form(first, words[at].Sentence) is "her" or "him" && BodyFollows(frame, first))
                    break;
                first++;
            }

            var next = frame.Form(first, words[at].Sentence);
            if (next.Length == 0 || Observed.Contains(next))
                continue;
            var own = IsOwn(frame, at);
            // "I think it is getting worse" is the writer's own observation unless it names what it is
            if (own && next is "it" or "this" or "the" && !NamesCause(frame, first))
                continue;
            for (var w = first; w < words.Count && words[w].Sentence == words[at].Sentence && words[w].Clause == words[at].Clause; w++)
            {
                if (w > first && words[w].Break is ',' or '-' or '(' && frame.Form(w, words[at].Sentence) is not ("or" or "and" or "maybe" or "just"))
                    break;
                if (w > first && words[w].Form is "and" or "so" or "because" && frame.Form(w + 1, words[at].Sentence) is "i" or "my" or "now" or "it" or "the" or "he" or "she" or "gave" or "his" or "her" or "prescribed" or "sent" or "took" or "started" or "has" or "have" or "am")
                    break;
                opinions[w] = !own;
            }
        }

        return opinions;
    }

    private static bool BodyFollows(Frame frame, int at) => frame.Form(at + 1, frame.Words[at].Sentence) is "face" or "eye" or "eyes" or "mouth" or "eyelid" or "left" or "right" or "speech" or "jaw";

    private static bool IsNoReport(Frame frame, int at)
    {
        var sentence = frame.Words[at].Sentence;
        var before = frame.Form(at - 1, sentence);
        // "cannot say", "think about it", "reading": no reports
        return frame.Words[at].Form switch
        {
            "say" or "think" or "read" when Inability.Is(before) || before is "to" => true,
            "read" => before is not ("i" or "have"),
            "diagnosed" => frame.Form(at + 1, sentence) is "with" or "as",
            "explained" or "called" => before is "not" or "un",
            "think" or "thought" => frame.Form(at + 1, sentence) is "about" or "of" && !IsOwn(frame, at),
            _ => false,
        };
    }

    private static bool IsOwn(Frame frame, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4 && frame.Words[i].Sentence == frame.Words[at].Sentence; i--)
        {
            if (frame.Words[i].Form is "i" or "we")
                return !frame.Words.Skip(i + 1).Take(at - i - 1).Any(w => w.Form is "was" or "been" or "am") || frame.Words[at].Form is "wondering" or "convinced";
            if (frame.Words[i].Form is "my" or "the" or "they" or "who")
                return false;
        }

        return frame.Words[at].Form is "think" or "guess" or "wonder" or "thinks" && (at == 0 || frame.Words[at - 1].Sentence != frame.Words[at].Sentence);
    }

    /// <summary>"it is a fit", "it was just stress", "it could be nerves": a noun, not an observation such as "it is getting worse".</summary>
    private static bool NamesCause(Frame frame, int at)
    {
        var sentence = frame.Words[at].Sentence;
        var verb = frame.Form(at + 1, sentence);
        if (verb is "might" or "could" or "may" or "must" or "comes" or "came" or "would")
            return true;
        if (verb is not ("is" or "was" or "are"))
            return false;
        var next = frame.Form(at + 2, sentence);
        return !next.EndsWith("ing", StringComparison.Ordinal) && next is not ("worse" or "better" or "on" or "in" or "my" or "always" or "more" or "both" or "weak" or "numb" or "drooping" or "not" or "there" or "mostly" or "usually");
    }
}
