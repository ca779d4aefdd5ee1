using Seventh.Language;

namespace Seventh.Answers.Texts;

/// <summary>The words of the pack; brings words that it does not have to the likest that it has.</summary>
/// <remarks>
/// First by <see cref="Spelling"/> (one slip, or two in long words), then by three-letter pieces, which also find words written together
/// and words with several slips.
/// </remarks>
internal sealed class Vocabulary
{
    private const double LeastShare = 0.5; // judgement: of the pieces of the pack's word
    private const int LongestWord = 30;

    private readonly HashSet<string> words;
    private readonly HashSet<string> everyday;
    private readonly Spelling spelling;
    private readonly Dictionary<string, List<string>> byPiece = [];
    private readonly Dictionary<string, int> pieceCount = [];

    public Vocabulary(IEnumerable<string> words, IEnumerable<string> correctable)
    {
        this.words = [.. words];
        everyday = [.. CommonWords.All.Select(WordForms.Base), .. StopWords.All];
        var targets = correctable.Where(w => w.Length >= 4 && !char.IsAsciiDigit(w[0])).Distinct().ToArray();
        spelling = new(targets, everyday.Concat(this.words));
        foreach (var word in targets.Where(w => w.Length >= 5).Order(StringComparer.Ordinal))
        {
            var pieces = Pieces(word);
            pieceCount[word] = pieces.Count;
            foreach (var piece in pieces)
            {
                if (!byPiece.TryGetValue(piece, out var list))
                    byPiece[piece] = list = [];
                list.Add(word);
            }
        }
    }

    /// <summary>True if the pack has the word.</summary>
    public bool Has(string word) => words.Contains(word);

    /// <summary>True if it is a word of the pack or of every day.</summary>
    public bool Knows(string word) => words.Contains(word) || everyday.Contains(word);

    /// <summary>The word of the pack that was meant by an unknown word, and how like it is (0..1); null if none is like it.</summary>
    public (string Word, double Likeness)? Meant(string word)
    {
        if (word.Length is < 4 or > LongestWord || Knows(word) || char.IsAsciiDigit(word[0]))
            return null;
        if (spelling.Correct(word) is { } corrected)
            return (corrected, 0.9);
        if (word.Length < 6)
            return null;
        var counts = new Dictionary<string, int>();
        var pieces = Pieces(word);
        foreach (var piece in pieces)
            foreach (var candidate in byPiece.GetValueOrDefault(piece) ?? [])
                counts[candidate] = counts.GetValueOrDefault(candidate) + 1;
        (string Word, double Likeness)? best = null;
        foreach (var (candidate, count) in counts)
        {
            if ((double)count / pieceCount[candidate] < LeastShare || candidate.Length * 2 < word.Length)
                continue;
            var likeness = 2.0 * count / (pieces.Count + pieceCount[candidate]);
            if (likeness >= 0.45 && (best is null || likeness > best.Value.Likeness
                || (likeness == best.Value.Likeness && string.CompareOrdinal(candidate, best.Value.Word) < 0)))
                best = (candidate, likeness);
        }

        return best is { } found ? (found.Word, found.Likeness * 0.9) : null;
    }

    private static HashSet<string> Pieces(string word)
    {
        var padded = $"^{word}";
        var pieces = new HashSet<string>();
        for (var i = 0; i + 3 <= padded.Length; i++)
            pieces.Add(padded.Substring(i, 3));
        return pieces;
    }
}
