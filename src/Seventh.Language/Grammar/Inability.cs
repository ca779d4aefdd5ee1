namespace Seventh.Language.Grammar;

/// <summary>All ways of not being able become the one word "cannot": "unable to", "trouble swallowing", "could not", "hard to", "struggle to".</summary>
internal static class Inability
{
    /// <summary>The word that stands for all of them in the lexicon.</summary>
    public const string Cannot = "cannot";

    /// <summary>The form of those that leave a little: "hard to", "can hardly". Their stem is "cannot" all the same; the lexicon tells them apart as "=hardly".</summary>
    public const string WithDifficulty = "hardly";

    private static readonly HashSet<string> BeforeTo =
        ["unable", "hard", "difficult", "impossible", "struggle", "struggles", "struggled", "struggling", "tough", "inability", "fail", "fails", "failed"];

    private static readonly HashSet<string> BeforeDoing =
        ["trouble", "troubles", "difficulty", "difficulties", "problem", "problems", "difficult", "hard", "struggle", "struggling", "issues"];

    private static readonly HashSet<string> Hardly = ["hardly", "barely", "scarcely"];

    private static readonly HashSet<string> Partly =
        ["hard", "difficult", "struggle", "struggles", "struggled", "struggling", "tough", "trouble", "troubles", "difficulty", "difficulties", "problem", "problems", "issues", "hardly", "barely", "scarcely"];

    private static readonly HashSet<string> Can = ["can", "could", "able"];

    private static readonly HashSet<string> Doings = ["speech", "vision", "swallowing", "breathing", "speaking", "walking", "memory", "talking", "eating", "chewing"];

    /// <summary>Puts the word in; the words that it was written with are gone.</summary>
    public static List<Word> Apply(List<Word> words)
    {
        var result = new List<Word>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var length = LengthAt(words, i);
            if (length == 0)
            {
                result.Add(words[i]);
                continue;
            }

            var form = Enumerable.Range(i, length).Any(w => Partly.Contains(words[w].Form)) ? WithDifficulty : Cannot;
            result.Add(words[i] with { Form = form, Stem = Cannot, End = words[i + length - 1].End });
            i += length - 1;
        }

        return result;
    }

    private static int LengthAt(List<Word> words, int i)
    {
        string At(int k) => i + k < words.Count && words[i + k].Sentence == words[i].Sentence ? words[i + k].Form : "";
        var word = words[i].Form;
        if (Can.Contains(word) && (At(1) == "not" || Hardly.Contains(At(1))))
            return At(2) is "able" && At(3) == "to" ? 4 : 2;
        if (Can.Contains(word) && At(1) == "no" && At(2) == "longer")
            return 3;
        if (word == "not" && At(1) is "able" or "possible")
            return At(2) == "to" ? 3 : 2;
        if (word == "not" && At(1) is "be" or "being" or "been" && At(2) == "able")
            return At(3) == "to" ? 4 : 3;
        if (word == "not" && At(1) == "can")
            return 2;
        if (Hardly.Contains(word) && Can.Contains(At(1)))
            return 2;
        if (word == "hardly" && At(1) is "speak" or "talk" or "eat" or "swallow" or "sleep" or "walk" or "breathe" or "see" or "move" or "open")
            return 1;
        if (BeforeTo.Contains(word) && At(1) == "to")
            return 2;
        if (BeforeTo.Contains(word) && At(1) == "for" && At(3) == "to")
            return 4;
        if (BeforeDoing.Contains(word) && At(1) is "with" or "in" && IsDoing(At(2)))
            return 2;
        return BeforeDoing.Contains(word) && IsDoing(At(1)) ? 1 : 0;
    }

    /// <summary>True if the form stands for not being able, wholly or nearly.</summary>
    public static bool Is(string form) => form is Cannot or WithDifficulty;

    private static bool IsDoing(string word) => Doings.Contains(word) || (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal));
}
