namespace Seventh.Language.Grammar;

/// <summary>One entry of the lexicon: word sequences that stand near each other.</summary>
/// <remarks>
/// <c>half my face fell</c>: these words in this order (small words between them do not matter). <c>eye|lid ~ close</c>: both within five words of the
/// same clause, in any order. <c>=eyes</c>: exactly this form. <c>!eye drops</c>: where this stands nothing of the same finding is meant.
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

    private readonly ImmutablePart[] parts;

    private Pattern(ImmutablePart[] parts, bool isMask)
    {
        this.parts = parts;
        IsMask = isMask;
    }

    /// <summary>True if it says where the finding is not meant.</summary>
    public bool IsMask { get; }

    /// <summary>How many words it demands.</summary>
    public int Size => parts.Sum(p => p.Items.Length);

    /// <summary>The stems and forms by which it can be found.</summary>
    public IEnumerable<string> Keys => parts[0].Items[0].Alternatives;

    /// <summary>All stems in it.</summary>
    public IEnumerable<string> Stems => parts.SelectMany(p => p.Items).Where(i => !i.Exact).SelectMany(i => i.Alternatives);

    /// <summary>Reads an entry; <paramref name="stem"/> brings a word to its stem.</summary>
    public static Pattern Parse(string entry, Func<string, string> stem)
    {
        var mask = entry.StartsWith('!');
        var parts = entry.TrimStart('!').Split('~').Select(part =>
            new ImmutablePart([.. part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Item.Parse(w, stem))]))
            .Where(p => p.Items.Length > 0).ToArray();
        return new(parts, mask);
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

    private static bool MatchNear(ImmutablePart part, IReadOnlyList<Word> words, List<int> places)
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
            if (distance > NearWords + part.Items.Length)
                break;
            if (MatchPart(part, words, before, places, low))
                return true;
        }

        return false;
    }

    /// <summary>How far apart a word and the one before it are: marks and "and" make it farther.</summary>
    private static int Step(IReadOnlyList<Word> words, int at) =>
        words[at].Break != ' ' ? 4 : words[at].Form is "and" or "or" ? 2 : words[at].Form is "the" or "a" or "my" or "of" ? 0 : 1;

    private static bool MatchPart(ImmutablePart part, IReadOnlyList<Word> words, int at, List<int> places, int end = int.MaxValue)
    {
        var found = places.Count;
        var clause = words[at].Clause;
        var skipped = 0;
        var i = 0;
        for (var w = at; w < words.Count && w < end && words[w].Clause == clause; w++)
        {
            if (w > at && words[w].Break is not (' ' or '-'))
                break;
            if (part.Items[i].Fits(words[w]))
            {
                places.Add(w);
                if (++i == part.Items.Length)
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

    private readonly record struct ImmutablePart(Item[] Items);

    private readonly record struct Item(HashSet<string> Alternatives, bool Exact)
    {
        public bool Fits(Word word) => Alternatives.Contains(Exact ? word.Form : word.Stem);

        public static Item Parse(string written, Func<string, string> stem)
        {
            var exact = written.StartsWith('=');
            return new([.. written.TrimStart('=').Split('|', StringSplitOptions.RemoveEmptyEntries).Select(w => exact ? w : stem(w))], exact);
        }
    }
}
