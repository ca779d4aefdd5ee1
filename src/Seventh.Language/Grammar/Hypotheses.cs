namespace Seventh.Language.Grammar;

/// <summary>What is asked, feared or imagined is no finding: "could it be a stroke?", "what if it spreads", "I am afraid of ALS".</summary>
internal static class Hypotheses
{
    private static readonly HashSet<string> Askers =
        ["is", "are", "can", "could", "does", "do", "did", "will", "would", "should", "may", "might", "was", "when", "how", "what", "which", "who", "has", "where"];

    private static readonly HashSet<string> Persons = ["my", "i", "our", "your", "he", "she", "his", "her", "me", "we", "him"];

    private static readonly HashSet<string> Fears = ["afraid", "scared", "fear", "fearing", "terrified", "panicking", "frightened", "worried", "worry", "worrying", "concerned", "dread", "paranoid"];

    /// <summary>Marks the words that state nothing.</summary>
    public static bool[] Mark(Frame frame)
    {
        var words = frame.Words;
        var marked = new bool[words.Count];
        var at = 0;
        while (at < words.Count)
        {
            var (first, end) = frame.SentenceOf(at);
            Question(frame, first, end, marked);
            for (var i = first; i < end; i++)
                Imagined(frame, i, end, marked);
            at = end;
        }

        return marked;
    }

    private static void Question(Frame frame, int first, int end, bool[] marked)
    {
        var sentence = frame.Words[first].Sentence;
        var opener = frame.Words[first].Form;
        var isQuestion = frame.EndsAsQuestion(sentence);
        for (var i = first; i < end && !isQuestion; i++)
            if ((i == first || frame.Words[i].Break != ' ') && frame.Words[i].Form is "is" or "could" or "can" or "do" or "should" or "does" && frame.Form(i + 1, sentence) is "it" or "this" or "that" or "i" && frame.Form(i + 2, sentence) is not ("" or "to"))
            {
                Array.Fill(marked, true, i, end - i);
                end = i;
            }

        if (end <= first)
            return;
        if (!isQuestion && !(opener is "could" or "can" or "is" or "does" or "what" or "how" or "should" or "would" or "why" && end - first > 2 && frame.Form(first + 1, sentence) is "it" or "this" or "that" or "i" or "if" or "my" or "causes"))
            return;
        var personal = Enumerable.Range(first, end - first).Any(i => frame.Words[i].Is(Persons));
        // "Can facial twitching be caused by a seizure?"
        if (isQuestion && !personal && Askers.Contains(opener))
        {
            Array.Fill(marked, true, first, end - first);
            return;
        }

        for (var i = first; i < end; i++)
        {
            if (!IsPivot(frame, i, sentence))
                continue;
            for (var w = i; w < end; w++)
            {
                // "is it normal that my eye twitches"
                if (w > i + 1 && frame.Words[w].Form is "that" or "for" or "if" or "when" or "about" or "because" && frame.Form(w + 1, sentence) is "my" or "i" or "he" or "she" or "his" or "her" or "our" or "your")
                    break;
                if (w > i + 1 && frame.Words[w].Break is ',' or '-' or ';' or '(' && frame.Words[w].Form is "my" or "i" or "he" or "she" or "now")
                    break;
                marked[w] = true;
            }
        }
    }

    private static bool IsPivot(Frame frame, int at, int sentence)
    {
        var next = frame.Form(at + 1, sentence);
        var then = frame.Form(at + 2, sentence);
        return frame.Words[at].Form switch
        {
            "could" or "might" or "may" or "can" or "would" => next is "it" or "this" or "that" or "these" or "be" or "they" || then is "have" or "be" or "mean" or "cause" || next is "have" or "mean" or "cause" or "lead" or "also",
            "is" or "are" or "was" => next is "it" or "this" or "that" or "these" or "there" || (then is "a" or "an" or "the" && next is "twitching"),
            "does" or "do" or "did" or "am" or "have" or "will" => next is "it" or "this" or "i" or "that" or "they" && then is not ("to" or "about") && frame.Words[at].Form is not "have" && (at == 0 || frame.Words[at].Break != ' ' || frame.Words[at - 1].Sentence != sentence || frame.Words[at].Form is "does" or "will" or "do"),
            "sign" or "symptom" => next == "of",
            "caused" or "because" or "due" or "related" or "connected" or "linked" => next is "by" or "of" or "to",
            "from" => frame.Form(at - 1, sentence) is "be" or "come" or "it",
            "what" => next == "if",
            _ => false,
        };
    }

    /// <summary>"what if", "afraid that", "will spread", "in case of".</summary>
    private static void Imagined(Frame frame, int at, int end, bool[] marked)
    {
        var words = frame.Words;
        var sentence = words[at].Sentence;
        var next = frame.Form(at + 1, sentence);
        var from = -1;
        if (words[at].Form == "what" && next == "if")
            from = at + 2;
        else if (words[at].Is(Fears) && next is "that" or "about" or "of" or "it" or "this" or "to" or "if" or "i" or "for" or "being" or "may" && frame.Form(at + 2, sentence) is not ("my" or "because"))
            from = at + 1;
        else if (words[at].Form is "will" or "would" or "might" or "may" && next is not ("not" or "always" or "often" or "twitch" or "start" or "suddenly" or "keep" or "last" or "just" or "then" or "stop" or "come") && frame.Form(at - 1, sentence) is "it" or "this" or "that" or "they" or "and" or "which")
            from = at + 1;
        else if (words[at].Form is "maybe" or "perhaps" or "possibly" && next is "a" or "an" or "it" or "the" or "from" or "some" or "because")
            from = at + 1;
        else if (words[at].Form is "symptoms" or "signs" && next == "of")
            from = at + 1;
        else if (words[at].Form is "looks" or "feels" or "sounds" && next == "like" && frame.Form(at + 2, sentence) is "a" or "an" or "the")
            from = at + 2;
        else if (words[at].Form == "as" && next is "if" or "though")
            from = at + 2;
        else if (words[at].Form is "wait" or "waiting" && next is "for" or "until")
            from = at + 1;
        else if (words[at].Form is "unsure" or "whether" || (words[at].Form is "sure" or "know" or "wonder" or "wondering" or "wonders" && next is "if" or "whether"))
            from = at + 1;
        if (from < 0)
            return;
        for (var w = from; w < end && words[w].Clause == words[at].Clause; w++)
        {
            if (w > from && (words[w].Break is ',' or '-' or '(' || (words[w].Form is "and" or "because" or "since" && frame.Form(w + 1, sentence) is "my" or "i" or "now" or "he" or "she" or "it")))
                break;
            marked[w] = true;
        }
    }
}
