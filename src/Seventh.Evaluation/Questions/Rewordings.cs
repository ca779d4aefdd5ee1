using System.Collections.Immutable;

namespace Seventh.Evaluation.Questions;

/// <summary>Five rewordings of a question, made by rule and always the same: for measuring, not for answering.</summary>
public static class Rewordings
{
    private static readonly HashSet<string> Small =
        ["a", "an", "the", "do", "does", "is", "are", "my", "your", "of", "to", "be", "it", "that", "when", "in", "your", "you", "i", "get", "have", "what", "can", "will"];

    /// <summary>Slips of the keyboard; a fragment; another order; as a foreign speaker; without case and marks and with one slip.</summary>
    public static ImmutableArray<string> Of(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var words = question.ToLowerInvariant().Split((char[])[' ', '\n', '?', '.', ',', '!', ';'], StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(w => !Small.Contains(w)).ToArray();
        return
        [
            string.Join(' ', words.Select((w, i) => w.Length >= 6 && i % 2 == 0 ? Swap(w) : w)),
            string.Join(' ', telling),
            string.Join(' ', words.Skip(words.Length / 2).Concat(words.Take(words.Length / 2))),
            $"please tell, {string.Join(' ', words.Where(w => w is not ("a" or "an" or "the" or "do" or "does")))} ??",
            string.Join(' ', words.Select((w, i) => i == Longest(words) ? Drop(w) : w)),
        ];
    }

    private static int Longest(string[] words) => Array.IndexOf(words, words.MaxBy(w => w.Length));

    private static string Swap(string word)
    {
        var at = (word.Length / 2) - 1;
        return word[..at] + word[at + 1] + word[at] + word[(at + 2)..];
    }

    private static string Drop(string word) => word.Length < 5 ? word : word.Remove(word.Length / 2, 1);
}
