using System.Text.RegularExpressions;

namespace Seventh.Knowledge.Checking;

/// <summary>How hard a text is to read: the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom 1975, Navy RBR 8-75).</summary>
public static partial class Readability
{
    /// <summary>The US school grade: 0.39·words/sentence + 11.8·syllables/word - 15.59; 0 for a text without words.</summary>
    /// <remarks>Syllables are counted as groups of vowels without a silent final e: right for about nine words in ten.</remarks>
    public static double Grade(string text)
    {
        var words = Words().Matches(text);
        if (words.Count == 0)
            return 0;
        var sentences = Math.Max(1, Sentences().Count(text));
        var syllables = words.Sum(w => Syllables(w.Value));
        return (0.39 * words.Count / sentences) + (11.8 * syllables / words.Count) - 15.59;
    }

    /// <summary>The syllables of one word, at least one.</summary>
    public static int Syllables(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var lower = word.ToLowerInvariant();
        if (lower.EndsWith('e') && !lower.EndsWith("le", StringComparison.Ordinal) && VowelGroups().IsMatch(lower[..^1]))
            lower = lower[..^1];
        else if (lower.Length > 4 && lower.EndsWith("es", StringComparison.Ordinal) && !SoundedEs().IsMatch(lower))
            lower = lower[..^2];
        else if (lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal) && lower[^3] is not ('t' or 'd'))
            lower = lower[..^2];
        return Math.Max(1, VowelGroups().Count(lower));
    }

    [GeneratedRegex(@"[A-Za-z]+('[a-z]+)?")]
    private static partial Regex Words();

    [GeneratedRegex(@"[.!?]+(\s|$)")]
    private static partial Regex Sentences();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex VowelGroups();

    [GeneratedRegex("(s|x|z|ch|sh|c|g)es$")]
    private static partial Regex SoundedEs();
}
