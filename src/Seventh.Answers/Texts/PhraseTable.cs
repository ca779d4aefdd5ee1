namespace Seventh.Answers.Texts;

/// <summary>Finds phrases in a text and names what they stand for.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<(string[] Words, string Names, double Weight)>> byFirst = [];

    /// <summary>Adds a phrase; small words in it do not count, unless it has no others.</summary>
    public void Add(string phrase, string names, double weight = 1)
    {
        var words = Reader.Read(phrase).Words.Select(w => w.Base).ToArray();
        if (words.Length == 0)
            return;
        if (!byFirst.TryGetValue(words[0], out var list))
            byFirst[words[0]] = list = [];
        if (!list.Any(p => p.Names == names && p.Words.SequenceEqual(words)))
            list.Add((words, names, weight));
    }

    /// <summary>What the phrases in a text stand for, with their place and length in words.</summary>
    public IEnumerable<(string Names, double Weight, int At, int Length)> Find(IReadOnlyList<string> bases)
    {
        for (var at = 0; at < bases.Count; at++)
        {
            if (!byFirst.TryGetValue(bases[at], out var list))
                continue;
            foreach (var (words, names, weight) in list)
                if (at + words.Length <= bases.Count && Matches(bases, at, words))
                    yield return (names, weight, at, words.Length);
        }
    }

    private static bool Matches(IReadOnlyList<string> bases, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
            if (bases[at + i] != words[i])
                return false;
        return true;
    }
}
