using System.Collections.Frozen;
using System.Collections.Immutable;
using Seventh.Answers.Meaning;
using Seventh.Answers.Texts;
using Seventh.Knowledge;
using Seventh.Knowledge.Statements;

namespace Seventh.Answers.Index;

/// <summary>The pack's questions and statements, ready to be searched.</summary>
internal sealed class Library
{
    private const double IntentIdf = 2.2; // an intent tells about as much as a common word of the field
    private const double GreatestIdf = 6;
    private const double CosineShare = 0.8;
    private const double WordingSize = 8;
    private const double AskWeight = 1.5;
    private const double WordingsWeight = 1.2;
    private const double StatementsWeight = 0.8;
    private const double NamesWeight = 0.6;
    private const double WordingShare = 0.3; // of the score of an entry; the rest is BM25F

    private const int Compared = 40;

    private readonly RankedIndex statementIndex;
    private readonly RankedIndex entryIndex;
    private readonly FrozenDictionary<string, double> idf;
    private readonly double unknownIdf;
    private readonly FrozenDictionary<string, double> wordingIdf;
    private readonly double unknownWordingIdf;

    public Library(KnowledgePack pack, Analyzer analyzer, Entities entities)
    {
        Statements = [.. pack.Statements.Where(s => !s.Sources.IsEmpty && !Doses.In(s.Text))];
        var claims = pack.Claims.SelectMany(c => c.Claims.Select(claim => (claim.Id, Text: $"{c.Question} {claim.Claim}"))).ToDictionary(c => c.Id, c => c.Text);
        statementIndex = new([.. Statements.Select(s => (IReadOnlyList<DocumentField>)
        [
            new(Terms(s.Text), 1),
            new(claims.TryGetValue(s.Id, out var claim) ? Terms(claim) : Owner(s.Owner), 0.8),
        ])]);
        Entries = [.. EntriesOf(pack, Terms)];
        entryIndex = new([.. Entries.Select(e => (IReadOnlyList<DocumentField>)
        [
            new(Terms(e.Question.Ask), AskWeight),
            new(Sum(e.Wordings), WordingsWeight),
            new(Sum(e.Question.Statements.Select(pack.Statement).OfType<Statement>().Select(s => Terms(s.Text))), StatementsWeight),
            new(Sum(e.Question.Next.Select(Owner).Append(Terms(e.Question.Topic))), NamesWeight),
        ])]);
        wordingIdf = Entries.SelectMany(e => e.Wordings.SelectMany(w => w.Keys).Distinct()).GroupBy(t => t)
            .ToFrozenDictionary(g => g.Key, g => Math.Log(1 + ((Entries.Length - g.Count() + 0.5) / (g.Count() + 0.5))));
        unknownWordingIdf = Math.Log(1 + (2.0 * Entries.Length));
        idf = statementIndex.Terms.Concat(entryIndex.Terms).Distinct().ToFrozenDictionary(t => t, IdfOf);
        unknownIdf = Math.Min(GreatestIdf, Math.Log(1 + (2.0 * Statements.Length)));

        IReadOnlyDictionary<string, double> Terms(string text) => analyzer.Terms([.. Reader.Read(text).Words.Select(w => w.Base)]);

        IReadOnlyDictionary<string, double> Owner(string id) => entities.Name(id) is { } name
            ? Sum([Terms(name), new Dictionary<string, double> { [Entities.Sign + id] = 1 }])
            : FrozenDictionary<string, double>.Empty;
    }

    /// <summary>All statements that may be shown: those with a source.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>All entries.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>How much a term tells.</summary>
    public double Idf(string term) => Analyzer.IsIntent(term) ? IntentIdf : idf.GetValueOrDefault(term, unknownIdf);

    /// <summary>True if a term occurs in the pack.</summary>
    public bool Has(string term) => idf.ContainsKey(term);

    /// <summary>The entries that fit best, best first.</summary>
    public IReadOnlyList<EntryMatch> Match(IReadOnlyDictionary<string, double> query, int most)
    {
        var ranked = entryIndex.Scores(query, Idf);
        var total = query.Sum(t => t.Value * Idf(t.Key));
        var norm = Math.Sqrt(query.Sum(t => Square(t.Value * WordingIdf(t.Key))));
        if (total <= 0)
            return [];
        // Only the best by BM25F are compared wording by wording: a wording that is all but the question is always among them.
        var matches = new List<EntryMatch>();
        foreach (var e in Enumerable.Range(0, Entries.Length).Where(e => ranked[e] > 0).OrderByDescending(e => ranked[e]).ThenBy(e => e).Take(Compared))
        {
            var (likeness, wording) = Likest(query, Entries[e], norm);
            matches.Add(new(Entries[e], (WordingShare * likeness * likeness * likeness) + ((1 - WordingShare) * ranked[e] / total), likeness, ranked[e] / total, wording));
        }

        return [.. matches.OrderByDescending(m => m.Score).ThenBy(m => m.Entry.Question.Id, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>The score of every statement, in the order of <see cref="Statements"/>, 0..1.</summary>
    public double[] StatementScores(IReadOnlyDictionary<string, double> query)
    {
        var total = query.Sum(t => t.Value * Idf(t.Key));
        var scores = statementIndex.Scores(query.Where(t => !Analyzer.IsIntent(t.Key)), Idf);
        for (var i = 0; i < scores.Length && total > 0; i++)
            scores[i] /= total;
        return scores;
    }

    private (double Likeness, double Wording) Likest(IReadOnlyDictionary<string, double> query, Entry entry, double norm)
    {
        var (best, share) = (0.0, 0.0);
        foreach (var wording in entry.Wordings)
        {
            double product = 0, square = 0, all = 0, common = 0;
            foreach (var (term, weight) in wording)
            {
                var value = weight * WordingIdf(term);
                square += value * value;
                all += value;
                if (!query.TryGetValue(term, out var asked))
                    continue;
                product += value * asked * WordingIdf(term);
                common += value;
            }

            if (square <= 0)
                continue;
            // Long questions tell a story: what of the wording is in them counts beside the cosine.
            var cosine = product / (norm * Math.Sqrt(square));
            var likeness = (CosineShare * cosine) + ((1 - CosineShare) * common / all * Math.Min(1, all / WordingSize));
            if (likeness > best)
                (best, share) = (likeness, common / all);
        }

        return (best, share);
    }

    private static IEnumerable<Entry> EntriesOf(KnowledgePack pack, Func<string, IReadOnlyDictionary<string, double>> terms)
    {
        var asked = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var question in pack.Questions)
        {
            asked.UnionWith(question.Also.Append(question.Ask));
            yield return new(question, [.. question.Also.Prepend(question.Ask).Distinct().Select(terms)], false);
        }

        foreach (var set in pack.Claims.Where(c => !asked.Contains(c.Question)))
            yield return new(
                new(set.Id, "", set.Question, [], [.. set.Claims.Select(c => c.Id)], null, [.. set.Claims.SelectMany(c => c.Owners).Distinct().Take(3)]),
                [terms(set.Question)], true);
    }

    /// <summary>How much a term tells among wordings of questions.</summary>
    private double WordingIdf(string term) => wordingIdf.GetValueOrDefault(term, unknownWordingIdf);

    private double IdfOf(string term) => Math.Clamp((statementIndex.Idf(term) + entryIndex.Idf(term)) / 2, 0.2, GreatestIdf);

    private static double Square(double x) => x * x;

    private static Dictionary<string, double> Sum(IEnumerable<IReadOnlyDictionary<string, double>> parts)
    {
        var sum = new Dictionary<string, double>();
        foreach (var part in parts)
            foreach (var (term, times) in part)
                sum[term] = sum.GetValueOrDefault(term) + times;
        return sum;
    }
}
