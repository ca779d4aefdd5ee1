namespace Seventh.Language;

/// <summary>The English stemmer of M. F. Porter's Snowball project ("Porter2"): twitches, twitching, twitched become one stem.</summary>
public static class Stemmer
{
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    };

    private static readonly HashSet<string> AfterStep1A =
        ["inning", "outing", "evening", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    private static readonly string[] Doubles = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"];

    private static readonly (string Suffix, string By)[] Step2Endings =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
        ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
        ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
        ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string By)[] Step3Endings =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"),
        ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4Endings =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];

    /// <summary>The stem of a lower-case word.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length <= 2)
            return word;
        word = word.TrimStart('\'');
        if (Exceptions.TryGetValue(word, out var known))
            return known;
        word = MarkConsonantY(word);
        var r1 = FirstRegion(word);
        var r2 = Region(word, r1);
        word = Step1A(Step0(word));
        if (AfterStep1A.Contains(word))
            return word.ToLowerInvariant();
        word = Step1C(Step1B(word, r1));
        word = Step3(Step2(word, r1), r1, r2);
        word = Step5(Step4(word, r2), r1, r2);
        return word.Replace('Y', 'y');
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool HasVowel(string word, int before)
    {
        for (var i = 0; i < before; i++)
            if (IsVowel(word[i]))
                return true;
        return false;
    }

    private static string MarkConsonantY(string word)
    {
        if (!word.Contains('y'))
            return word;
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
                letters[i] = 'Y';
        return new(letters);
    }

    private static int FirstRegion(string word)
    {
        foreach (var prefix in (string[])["gener", "commun", "arsen"])
            if (word.StartsWith(prefix, StringComparison.Ordinal))
                return prefix.Length;
        return Region(word, 0);
    }

    private static int Region(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                return i + 1;
        return word.Length;
    }

    private static bool EndsShort(string word)
    {
        var n = word.Length;
        if (n == 2)
            return IsVowel(word[0]) && !IsVowel(word[1]);
        return n >= 3 && !IsVowel(word[n - 3]) && IsVowel(word[n - 2]) && !IsVowel(word[n - 1]) && word[n - 1] is not ('w' or 'x' or 'Y');
    }

    private static bool Ends(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);

    private static string Step0(string word)
    {
        foreach (var suffix in (string[])["'s'", "'s", "'"])
            if (Ends(word, suffix))
                return word[..^suffix.Length];
        return word;
    }

    private static string Step1A(string word)
    {
        if (Ends(word, "sses"))
            return word[..^2];
        if (Ends(word, "ied") || Ends(word, "ies"))
            return word.Length > 4 ? word[..^2] : word[..^1];
        if (Ends(word, "us") || Ends(word, "ss") || !Ends(word, "s"))
            return word;
        return HasVowel(word, word.Length - 2) ? word[..^1] : word;
    }

    private static string Step1B(string word, int r1)
    {
        foreach (var suffix in (string[])["eedly", "eed"])
            if (Ends(word, suffix))
                return word.Length - suffix.Length >= r1 ? word[..^suffix.Length] + "ee" : word;
        foreach (var suffix in (string[])["ingly", "edly", "ing", "ed"])
        {
            if (!Ends(word, suffix))
                continue;
            if (!HasVowel(word, word.Length - suffix.Length))
                return word;
            word = word[..^suffix.Length];
            if (Ends(word, "at") || Ends(word, "bl") || Ends(word, "iz"))
                return word + "e";
            if (Doubles.Any(d => Ends(word, d)))
                return word[..^1];
            return r1 >= word.Length && EndsShort(word) ? word + "e" : word;
        }

        return word;
    }

    private static string Step1C(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && word.Length > 2 && !IsVowel(word[^2]) ? word[..^1] + "i" : word;

    private static string Step2(string word, int r1)
    {
        foreach (var (suffix, by) in Step2Endings)
        {
            if (!Ends(word, suffix))
                continue;
            var at = word.Length - suffix.Length;
            if (at < r1)
                return word;
            if (suffix == "ogi" && (at == 0 || word[at - 1] != 'l'))
                return word;
            if (suffix == "li" && (at == 0 || !"cdeghkmnrt".Contains(word[at - 1])))
                return word;
            return word[..at] + by;
        }

        return word;
    }

    private static string Step3(string word, int r1, int r2)
    {
        foreach (var (suffix, by) in Step3Endings)
        {
            if (!Ends(word, suffix))
                continue;
            var at = word.Length - suffix.Length;
            return at < (suffix == "ative" ? r2 : r1) ? word : word[..at] + by;
        }

        return word;
    }

    private static string Step4(string word, int r2)
    {
        foreach (var suffix in Step4Endings)
        {
            if (!Ends(word, suffix))
                continue;
            var at = word.Length - suffix.Length;
            if (at < r2 || (suffix == "ion" && (at == 0 || word[at - 1] is not ('s' or 't'))))
                return word;
            return word[..at];
        }

        return word;
    }

    private static string Step5(string word, int r1, int r2)
    {
        var at = word.Length - 1;
        if (at < 1)
            return word;
        if (word[at] == 'e' && (at >= r2 || (at >= r1 && !EndsShort(word[..at]))))
            return word[..at];
        return word[at] == 'l' && at >= r2 && word[at - 1] == 'l' ? word[..at] : word;
    }
}
