namespace Seventh.Language;

/// <summary>British and American spelling: brings the British form to the American one by rules.</summary>
/// <remarks>It is applied to both sides of every comparison, so a rule that also changes a word it was not made for does no harm.</remarks>
public static class SpellingVariants
{
    private static readonly HashSet<string> NotOur = ["hour", "four", "your", "our", "tour", "pour", "sour", "flour", "hours", "yours", "ours", "fours", "fourth", "pouring", "tours"];

    private static readonly Dictionary<string, string> Whole = new()
    {
        ["tyre"] = "tire",
        ["grey"] = "gray",
        ["programme"] = "program",
        ["plough"] = "plow",
        ["cheque"] = "check",
        ["kerb"] = "curb",
        ["gaol"] = "jail",
        ["mum"] = "mom",
        ["mummy"] = "mommy",
        ["defence"] = "defense",
        ["offence"] = "offense",
        ["practise"] = "practice",
        ["licence"] = "license",
        ["sceptic"] = "skeptic",
        ["ageing"] = "aging",
        ["judgement"] = "judgment",
        ["storey"] = "story",
    };

    private static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"), ("ise", "ize"),
        ("yse", "yze"), ("ysed", "yzed"), ("yses", "yzes"), ("ysing", "yzing"), ("tre", "ter"), ("tres", "ters"), ("ogue", "og"), ("ogues", "ogs"),
    ];

    /// <summary>The American spelling of a lower-case word.</summary>
    public static string American(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < 4)
            return Whole.GetValueOrDefault(word, word);
        if (Whole.TryGetValue(word, out var other))
            return other;
        if (word.Contains("our", StringComparison.Ordinal) && !NotOur.Contains(word))
            word = ReplaceAfterVowel(word);
        if (word.Length >= 6)
            word = word.Replace("ae", "e", StringComparison.Ordinal).Replace("oe", "e", StringComparison.Ordinal);
        if (word.Length >= 5)
            word = Ending(word);
        return SingleL(word);
    }

    /// <summary>colour, tumour, behaviour, favourite: "our" behind an earlier vowel and not before one more "r" or "s".</summary>
    private static string ReplaceAfterVowel(string word)
    {
        var at = word.IndexOf("our", StringComparison.Ordinal);
        return at >= 2 && word.Take(at).Any("aeiouy".Contains) ? word[..at] + "or" + word[(at + 3)..] : word;
    }

    private static string Ending(string word)
    {
        foreach (var (british, american) in Endings)
            if (word.EndsWith(british, StringComparison.Ordinal) && word.Length > british.Length + 2)
                return word[..^british.Length] + american;
        return word;
    }

    /// <summary>travelling, labelled, signaller: one "l" where two syllables come before.</summary>
    private static string SingleL(string word)
    {
        foreach (var suffix in (string[])["lling", "lled", "ller"])
        {
            if (!word.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            var syllables = 0;
            for (var i = 0; i < word.Length - suffix.Length; i++)
                if ("aeiouy".Contains(word[i]) && (i == 0 || !"aeiouy".Contains(word[i - 1])))
                    syllables++;
            return syllables >= 2 ? word[..^suffix.Length] + suffix[1..] : word;
        }

        return word;
    }
}
