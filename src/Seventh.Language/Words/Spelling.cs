namespace Seventh.Language;

/// <summary>Corrects misspelt words against a vocabulary: one slip in words of 4 to 7 letters, two in longer ones.</summary>
/// <remarks>
/// A slip is a letter too many, one too few, a wrong one, or two that changed places. The first letter must be right (or have changed places with
/// the second). Words that are known are left alone, and where two words of the vocabulary are equally near nothing is corrected.
/// </remarks>
public sealed class Spelling
{
    private readonly HashSet<string> known;
    private readonly Dictionary<(char First, int Length), List<string>> vocabulary;

    /// <summary>Corrects to <paramref name="vocabulary"/>, but never a word of it or of <paramref name="known"/>. Both in the form of <see cref="WordForms.Base"/>.</summary>
    public Spelling(IEnumerable<string> vocabulary, IEnumerable<string> known)
    {
        var words = vocabulary.Where(w => w.Length >= 4).Distinct().Order(StringComparer.Ordinal).ToList();
        this.known = [.. known, .. words];
        this.vocabulary = words.GroupBy(w => (w[0], w.Length)).ToDictionary(g => g.Key, g => g.ToList());
    }

    /// <summary>True if the word needs no correction.</summary>
    public bool Knows(string word) => known.Contains(word);

    /// <summary>The word that was meant; null if it is known, too short or unlike all others.</summary>
    public string? Correct(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < 4 || word.Length > 30 || known.Contains(word) || word.Contains('\''))
            return null;
        var allowed = word.Length >= 8 ? 2 : 1;
        string? best = null;
        var bestCost = int.MaxValue;
        var tie = false;
        foreach (var first in word[0] == word[1] ? (char[])[word[0]] : [word[0], word[1]])
        {
            for (var length = word.Length - allowed; length <= word.Length + allowed; length++)
            {
                if (!vocabulary.TryGetValue((first, length), out var candidates))
                    continue;
                foreach (var candidate in candidates)
                {
                    if (first != word[0] && candidate[1] != word[0])
                        continue;
                    var cost = Cost(word, candidate, allowed);
                    if (cost > bestCost)
                        continue;
                    tie = cost == bestCost;
                    (best, bestCost) = (candidate, cost);
                }
            }
        }

        return tie || bestCost == int.MaxValue ? null : best;
    }

    /// <summary>Ten per slip; less for doubled letters and letters that changed places, which are the commonest. Maximal if too far.</summary>
    private static int Cost(string word, string candidate, int allowed)
    {
        var slips = Distance(word, candidate, allowed);
        if (slips > allowed)
            return int.MaxValue;
        var easy = word.Length == candidate.Length ? SameLetters(word, candidate) : Undouble(word) == Undouble(candidate);
        return (slips * 10) - (easy ? 5 : 0);
    }

    private static bool SameLetters(string a, string b) => a.Order().SequenceEqual(b.Order());

    private static string Undouble(string word) => new([.. word.Where((c, i) => i == 0 || word[i - 1] != c)]);

    /// <summary>The Damerau-Levenshtein distance (optimal string alignment); any larger number once it is above the limit.</summary>
    public static int Distance(string a, string b, int limit)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var smallest = row[0];
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                smallest = Math.Min(smallest, row[j]);
            }

            if (smallest > limit)
                return limit + 1;
            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
