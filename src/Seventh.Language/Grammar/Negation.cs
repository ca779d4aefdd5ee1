namespace Seventh.Language.Grammar;

/// <summary>Which words stand under a "no": scope reaches forward from the word that denies, over lists, up to where something new begins.</summary>
internal sealed class Negation
{
    private const int Reach = 18;

    private static readonly HashSet<string> Verbal = ["not", "never"];

    private static readonly HashSet<string> Nominal =
        ["no", "without", "neither", "nor", "none", "nobody", "denies", "denied", "deny", "denying", "absent", "zero", "nil", "lacks", "nothing", "negative", "nope"];

    // what makes the word before it no denial: "can't stop twitching", "not only", "not sure whether", "no idea why"
    private static readonly HashSet<string> Undoing =
    [
        "stop", "stops", "stopped", "stopping", "only", "just", "sure", "know", "knowing", "help", "helped", "helping", "idea", "doubt", "matter", "one", "longer", "understand", "clue",
        "getting", "wonder", "until", "improve", "improved", "improving", "cease", "go", "gone", "going", "resolve", "resolved", "control", "obvious", "apparent", "explanation", "cause", "warning",
        "rest", "rested", "break", "pause", "enough", "fully", "completely", "properly", "entirely", "quite", "well", "respond", "surprising", "surprisingly", "forget",
    ];

    // "not getting worse" and "not gone" deny what follows all the same
    private static readonly HashSet<string> Breakers =
    [
        "but", "however", "although", "though", "except", "apart", "besides", "because", "since", "while", "whereas", "then", "until", "unless", "when", "whenever", "only", "just", "instead", "rather", "if",
        "so", "which", "who", "than", "as", "despite", "still", "whether", "although", "now",
    ];

    private static readonly HashSet<string> Beginners =
    [
        "i", "my", "it", "he", "she", "his", "her", "we", "they", "the", "this", "that", "there", "now", "just", "only", "then", "also", "have", "has", "had", "am", "is", "since", "for", "when", "its", "our",
        "their", "these", "today", "yesterday", "after", "sometimes", "always", "still", "been", "get", "gets", "feel", "feels", "can", "cannot", "hardly", "was", "were", "began", "started", "takes", "took", "lately",
        "mostly", "usually", "left", "right", "both", "suddenly", "constantly", "comes", "keeps", "goes", "even", "every", "all", "at", "takes", "a", "an",
    ];

    private readonly int[] deniedBy;

    private Negation(int[] deniedBy) => this.deniedBy = deniedBy;

    /// <summary>True if one of the words is denied by a word that is none of them.</summary>
    public bool Denies(int[] places) => places.Any(p => deniedBy[p] >= 0 && !places.Contains(deniedBy[p]));

    /// <summary>True if this word stands under a "no".</summary>
    public bool Denies(int place) => deniedBy[place] >= 0;

    /// <summary>Finds every denial of a text.</summary>
    public static Negation Of(Frame frame)
    {
        var words = frame.Words;
        var deniedBy = new int[words.Count];
        Array.Fill(deniedBy, -1);
        for (var at = 0; at < words.Count; at++)
        {
            if (!IsCue(frame, at))
            {
                After(frame, at, deniedBy);
                continue;
            }

            for (var w = at + 1; w < words.Count && w <= at + Reach && !Ends(words, at, w); w++)
                deniedBy[w] = at;
        }

        return new(deniedBy);
    }

    private static bool IsCue(Frame frame, int at)
    {
        var word = frame.Words[at];
        var next = frame.Form(at + 1, word.Sentence);
        if (word.Form == "free")
            return next is "of" or "from";
        if (!word.Is(Verbal) && !word.Is(Nominal))
            return false;
        if (word.Form == "no" && at + 1 < frame.Words.Count && frame.Words[at + 1].Break is ',' or '.')
            return false;
        if (word.Form is "nothing" && next is "helps" or "helped" or "works" or "worked" or "else" or "moves" or "more" or "like" or "")
            return false;
        // "I cannot smile without pain": it does hurt
        if (word.Form == "without" && Enumerable.Range(Math.Max(0, at - 12), at - Math.Max(0, at - 12)).Any(i => frame.Words[i].Sentence == word.Sentence && (Inability.Is(frame.Words[i].Form) || frame.Words[i].Form is "never")))
            return false;
        var previous = frame.Form(at - 1, word.Sentence);
        if (word.Form == "not" && previous is "why" or "or" or "if")
            return false;
        if (Undoing.Contains(next))
            return next is "getting" or "go" or "going" && frame.Form(at + 2, word.Sentence) is "worse" or "any" or "on" or "beyond" or "numb";
        // "it does not always close", "cannot" is no denial but an inability
        return !(next is "been" or "be" or "really" or "yet" or "even" && Undoing.Contains(frame.Form(at + 2, word.Sentence)));
    }

    private static bool Ends(IReadOnlyList<Word> words, int cue, int at)
    {
        var word = words[at];
        if (word.Sentence != words[cue].Sentence || word.Break is ';' or '(' or '-' || word.Is(Breakers))
            return !(at == cue + 1 && word.Sentence == words[cue].Sentence);
        var verbal = words[cue].Is(Verbal);
        // "a cut that was never treated my face went weak": the passive has no object
        if (verbal && at > cue + 1 && word.Is(Beginners) && cue > 0 && words[cue - 1].Form is "was" or "were" or "been" && words[cue + 1].Form.EndsWith("ed", StringComparison.Ordinal))
            return true;
        if (word.Break == ',')
            return at > cue + 1 && word.Form is not ("or" or "nor") && (word.Is(Beginners) || !IsList(words, at));
        return word.Form == "and" && at + 1 < words.Count && words[at + 1].Sentence == word.Sentence
            && (verbal || words[at + 1].Is(Beginners) || words[at + 1].Form.EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>True if what follows the comma goes on to an "or": "no pain, numbness or weakness".</summary>
    private static bool IsList(IReadOnlyList<Word> words, int at)
    {
        for (var i = at; i < words.Count && i < at + 9 && words[i].Sentence == words[at].Sentence && words[i].Break is ' ' or ','; i++)
        {
            if (words[i].Form is "or" or "nor")
                return true;
            if (words[i].Form == "and")
                return i <= at + 3 && (i + 1 >= words.Count || !words[i + 1].Is(Beginners));
            if (i > at && words[i].Is(Beginners))
                return false;
        }

        return false;
    }

    /// <summary>"weakness: none", "headache - no": the words before it.</summary>
    private static void After(Frame frame, int at, int[] deniedBy)
    {
        var words = frame.Words;
        if (at + 1 >= words.Count || words[at + 1].Break is not (';' or '-' or '.' or '(') || words[at + 1].Form is not ("no" or "none" or "nil" or "absent" or "negative" or "never"))
            return;
        var last = at + 2 >= words.Count || words[at + 2].Break is not ' ';
        if (!last || (words[at + 1].Break == '.' && !frame.EndsAsQuestion(words[at].Sentence)))
            return;
        for (var w = at; w >= 0 && w > at - 5 && words[w].Sentence == words[at].Sentence; w--)
        {
            deniedBy[w] = at + 1;
            if (words[w].Break is not ' ')
                break;
        }
    }
}
