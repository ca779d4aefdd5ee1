using Seventh.Language;

namespace Seventh.Answers.Texts;

/// <summary>The words of the pack as they are written; brings words that it does not have to the likest that it has.</summary>
/// <remarks>
/// First by slips (<see cref="Spelling.Distance"/>: one in words of 4 to 7 letters, two in longer ones), the commonest word first; then by
/// three-letter pieces, which also find words written together and words with several slips. Everyday words are left alone.
/// </remarks>
internal sealed class Vocabulary
{
    private const double OfSlip = 0.9;        // judgement: a corrected word counts a little less
    private const double LeastShare = 0.5;    // judgement: share of the pieces of the pack's word
    private const double LeastLikeness = 0.45; // judgement: Dice coefficient of the pieces
    private const int LongestWord = 30;

    private readonly Dictionary<string, int> counts = [];
    private readonly HashSet<string> everyday = [.. CommonWords.All];
    private readonly HashSet<string> bases;
    private readonly Dictionary<(char First, int Length), List<string>> byLength;
    private readonly Dictionary<string, List<string>> byPiece = [];
    private readonly Dictionary<string, int> pieceCount = [];

    /// <summary>Takes the words of texts; a word that occurs more often wins where two are equally like.</summary>
    public Vocabulary(IEnumerable<TextWord> words)
    {
        bases = [.. StopWords.All, .. everyday.Select(WordForms.Base)];
        foreach (var word in words)
        {
            counts[word.Form] = counts.GetValueOrDefault(word.Form) + 1;
            bases.Add(word.Base);
        }

        var targets = counts.Keys.Where(w => w.Length >= 4 && w.Length <= LongestWord && char.IsLetter(w[0])).Order(StringComparer.Ordinal).ToArray();
        byLength = targets.GroupBy(w => (w[0], w.Length)).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var word in targets.Where(w => w.Length >= 5))
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

    /// <summary>The comparable form of the word that was meant by an unknown one, and how like it is (0..1); null if it is known or unlike all.</summary>
    public (string Word, double Likeness)? Meant(TextWord word)
    {
        var form = word.Form;
        if (form.Length is < 4 or > LongestWord || !char.IsLetter(form[0]) || bases.Contains(word.Base) || everyday.Contains(form))
            return null;
        if (BySlips(form) is { } slip)
            return (WordForms.Base(slip), OfSlip);
        return form.Length >= 6 && ByPieces(form) is var (piece, likeness) && piece.Length > 0 ? (WordForms.Base(piece), likeness * OfSlip) : null;
    }

    private string? BySlips(string form)
    {
        var allowed = form.Length >= 8 ? 2 : 1;
        var (best, least, most) = ((string?)null, int.MaxValue, 0);
        foreach (var first in form[0] == form[1] ? (char[])[form[0]] : [form[0], form[1]])
            for (var length = form.Length - allowed; length <= form.Length + allowed; length++)
                foreach (var candidate in byLength.GetValueOrDefault((first, length)) ?? [])
                {
                    if (first != form[0] && candidate[1] != form[0])
                        continue;
                    var slips = Spelling.Distance(form, candidate, Math.Min(allowed, least));
                    if (slips > allowed || slips > least || (slips == least && counts[candidate] <= most))
                        continue;
                    (best, least, most) = (candidate, slips, counts[candidate]);
                }

        return best;
    }

    private (string Word, double Likeness) ByPieces(string form)
    {
        var shared = new Dictionary<string, int>();
        var pieces = Pieces(form);
        foreach (var piece in pieces)
            foreach (var candidate in byPiece.GetValueOrDefault(piece) ?? [])
                shared[candidate] = shared.GetValueOrDefault(candidate) + 1;
        var best = (Word: "", Likeness: LeastLikeness);
        foreach (var (candidate, count) in shared)
        {
            if ((double)count / pieceCount[candidate] < LeastShare || candidate.Length * 2 < form.Length)
                continue;
            var likeness = 2.0 * count / (pieces.Count + pieceCount[candidate]);
            if (likeness > best.Likeness || (likeness == best.Likeness && string.CompareOrdinal(candidate, best.Word) < 0))
                best = (candidate, likeness);
        }

        return best;
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
