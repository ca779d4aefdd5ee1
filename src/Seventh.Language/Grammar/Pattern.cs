namespace Seventh.Language.Grammar;

/// <summary>One entry of the lexicon: word sequences that stand near each other.</summary>
/// <remarks>
/// <c>half my face fell</c>: these words in this order (small words between them do not matter). <c>eye|lid ~ close</c>: both within five words of the
/// same clause, in any order. <c>stuck_out|push</c>: one word or several. <c>=eyes</c>: exactly this form. <c>!eye drops</c>: where this stands
/// nothing of the same finding is meant. <c>-cannot control</c>: this says "no". <c>?weakness</c>: only where it is denied.
/// </remarks>
internal sealed class Pattern
{
    private const int NearWords = 5;

    private static readonly HashSet<string> Small =
    [
        "the", "a", "an", "my", "his", "her", "their", "our", "your", "this", "that", "these", "very", "really", "quite", "so", "just", "too", "of", "completely", "totally", "bit",
        "little", "kind", "sort", "is", "am", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "keep", "keeps", "kept", "keeping", "left", "right", "upper", "lower", "whole", "to",
        "started", "starts", "start", "starting", "began", "begun", "begins", "gets", "get", "got", "getting", "goes", "go", "going", "gone", "feels", "feel", "feeling", "felt", "on", "with", "in", "any", "some", "side",
        "severe", "mild", "bad", "badly", "constant", "constantly", "sudden", "suddenly", "slight", "slightly", "extremely", "such", "also", "now", "always", "often", "sometimes", "still", "again", "myself", "me", "both", "all", "it", "more",
        "became", "become", "becoming", "properly", "fully", "at", "and", "by", "into", "even", "seems", "seem", "looks", "look", "like", "me", "would", "will", "does", "do", "did", "never", "continuous", "continuously", "much", "corner", "around",
    ];

    private readonly Part[] parts;

    private Pattern(Part[] parts, char sign)
    {
        this.parts = parts;
        IsMask = sign == '!';
        IsDenial = sign == '-';
        IsOnlyDenied = sign == '?';
    }

    /// <summary>True if it says where the finding is not meant.</summary>
    public bool IsMask { get; }

    /// <summary>True if it says that the finding is not there.</summary>
    public bool IsDenial { get; }

    /// <summary>True if it counts only where it is denied.</summary>
    public bool IsOnlyDenied { get; }

    /// <summary>The stems and forms by which it can be found.</summary>
    public IEnumerable<string> Keys => parts[0].Sequences.SelectMany(s => s[0].Stems.Concat(s[0].Forms));

    /// <summary>All stems in it.</summary>
    public IEnumerable<string> Stems => parts.SelectMany(p => p.Sequences).SelectMany(s => s).SelectMany(i => i.Stems);

    /// <summary>Reads an entry; <paramref name="stem"/> brings a word to its stem.</summary>
    public static Pattern Parse(string entry, Func<string, string> stem)
    {
        var parts = entry.TrimStart('!', '-', '?').Split('~').Select(part => Part.Parse(part, stem)).Where(p => p.Sequences.Any(s => s.Length > 0)).ToArray();
        return new(parts, entry[0]);
    }

    /// <summary>Tries to match with its first part at a word; gives the places of the words that matched.</summary>
    public bool TryMatch(IReadOnlyList<Word> words, int at, List<int> places)
    {
        places.Clear();
        if (!MatchPart(parts[0], words, at, places))
            return false;
        for (var p = 1; p < parts.Length; p++)
            if (!MatchNear(parts[p], words, places))
                return false;
        return true;
    }

    private static bool MatchNear(Part part, IReadOnlyList<Word> words, List<int> places)
    {
        var clause = words[places[0]].Clause;
        var (low, high) = (places.Min(), places.Max());
        for (int after = high + 1, distance = 0; after < words.Count && words[after].Clause == clause; after++)
        {
            distance += Step(words, after);
            if (distance > NearWords + 1)
                break;
            if (MatchPart(part, words, after, places))
                return true;
        }

        for (int before = low - 1, distance = 0; before >= 0 && words[before].Clause == clause; before--)
        {
            distance += Step(words, before + 1);
            if (distance > NearWords + part.Longest)
                break;
            if (MatchPart(part, words, before, places, low))
                return true;
        }

        return false;
    }

    /// <summary>How far apart a word and the one before it are: marks and "and" make it farther.</summary>
    private static int Step(IReadOnlyList<Word> words, int at) =>
        words[at].Break != ' ' ? 5 : words[at].Form is "and" or "or" ? 2 : words[at].Form is "the" or "a" or "my" or "of" ? 0 : 1;

    private static bool MatchPart(Part part, IReadOnlyList<Word> words, int at, List<int> places, int end = int.MaxValue)
    {
        foreach (var sequence in part.Sequences)
            if (MatchSequence(sequence, words, at, places, end))
                return true;
        return false;
    }

    private static bool MatchSequence(Item[] items, IReadOnlyList<Word> words, int at, List<int> places, int end)
    {
        var found = places.Count;
        var clause = words[at].Clause;
        var skipped = 0;
        var i = 0;
        for (var w = at; w < words.Count && w < end && words[w].Clause == clause; w++)
        {
            if (w > at && words[w].Break is not (' ' or '-'))
                break;
            if (items[i].Fits(words[w]))
            {
                places.Add(w);
                if (++i == items.Length)
                    return true;
                skipped = 0;
            }
            else if (w == at || !Small.Contains(words[w].Form) || ++skipped > 3)
            {
                break;
            }
        }

        places.RemoveRange(found, places.Count - found);
        return false;
    }

    /// <summary>What stands between two "~": one of these sequences.</summary>
    private readonly record struct Part(Item[][] Sequences)
    {
        public int Longest => Sequences.Max(s => s.Length);

        public static Part Parse(string written, Func<string, string> stem)
        {
            var sequences = new List<Item[]> { Array.Empty<Item>() };
            foreach (var word in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var choices = word.Split('|', StringSplitOptions.RemoveEmptyEntries);
                var steps = choices.Where(c => c.Contains('_')).Select(c => c.Split('_').Select(w => Item.Of([w], stem)).ToArray()).ToList();
                if (choices.Where(c => !c.Contains('_')).ToArray() is { Length: > 0 } single)
                    steps.Insert(0, [Item.Of(single, stem)]);
                sequences = [.. sequences.SelectMany(s => steps.Select(step => (Item[])[.. s, .. step]))];
            }

            return new([.. sequences]);
        }
    }

    /// <summary>One word: any of these stems, or exactly one of these forms.</summary>
    private readonly record struct Item(HashSet<string> Stems, HashSet<string> Forms)
    {
        public bool Fits(Word word) => Stems.Contains(word.Stem) || Forms.Contains(word.Form);

        public static Item Of(string[] choices, Func<string, string> stem) =>
            new([.. choices.Where(c => c[0] != '=').Select(stem)], [.. choices.Where(c => c[0] == '=').Select(c => c[1..])]);
    }
}
