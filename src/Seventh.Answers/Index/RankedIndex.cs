namespace Seventh.Answers.Index;

/// <summary>A field of a document.</summary>
/// <param name="Terms">Its terms with their counts.</param>
/// <param name="Weight">How much the field counts.</param>
internal readonly record struct DocumentField(IReadOnlyDictionary<string, double> Terms, double Weight);

/// <summary>
/// Ranks documents with several fields by BM25F (Robertson, Zaragoza, Taylor 2004: fields are weighted before saturation).
/// Fields are given in the same order for every document.
/// </summary>
internal sealed class RankedIndex
{
    private const double K1 = 1.2; // the usual middle of its range
    private const double B = 0.5;  // texts here are short and of like length

    private readonly Dictionary<string, List<(int Document, float Impact)>> postings = [];
    private readonly int count;

    public RankedIndex(IReadOnlyList<IReadOnlyList<DocumentField>> documents)
    {
        count = documents.Count;
        if (count == 0)
            return;
        var fields = documents[0].Count;
        var mean = new double[fields];
        foreach (var document in documents)
            for (var f = 0; f < fields; f++)
                mean[f] += Length(document[f]) / count;
        for (var d = 0; d < count; d++)
        {
            var frequencies = new Dictionary<string, double>();
            for (var f = 0; f < fields; f++)
            {
                var field = documents[d][f];
                var norm = 1 - B + (mean[f] > 0 ? B * Length(field) / mean[f] : 0);
                foreach (var (term, times) in field.Terms)
                    frequencies[term] = frequencies.GetValueOrDefault(term) + (field.Weight * times / norm);
            }

            foreach (var (term, frequency) in frequencies)
            {
                if (!postings.TryGetValue(term, out var list))
                    postings[term] = list = [];
                list.Add((d, (float)(frequency / (K1 + frequency))));
            }
        }
    }

    /// <summary>How much a term tells: ln(1 + (N - n + 0.5) / (n + 0.5)).</summary>
    public double Idf(string term) =>
        postings.TryGetValue(term, out var list) ? Math.Log(1 + ((count - list.Count + 0.5) / (list.Count + 0.5))) : Math.Log(1 + ((count + 0.5) / 0.5));

    /// <summary>The terms of all documents.</summary>
    public IEnumerable<string> Terms => postings.Keys;

    /// <summary>The score of every document, 0 for those that share no term.</summary>
    public double[] Scores(IEnumerable<KeyValuePair<string, double>> query, Func<string, double> idf)
    {
        var scores = new double[count];
        foreach (var (term, weight) in query)
        {
            if (!postings.TryGetValue(term, out var list))
                continue;
            var gain = weight * idf(term);
            foreach (var (document, impact) in list)
                scores[document] += gain * impact;
        }

        return scores;
    }

    private static double Length(DocumentField field) => field.Terms.Values.Sum();
}
