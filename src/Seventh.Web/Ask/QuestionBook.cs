using System.Collections.Frozen;
using System.Collections.Immutable;
using Seventh.Answers;
using Seventh.Engine;
using Seventh.Knowledge;
using Seventh.Knowledge.Statements;

namespace Seventh.Web.Ask;

/// <summary>The questions of the pack, each with its own statements as answer, and where they are named.</summary>
public sealed class QuestionBook
{
    private const int MostAlsoAsked = 5;

    private readonly SeventhEngine engine;
    private readonly FrozenDictionary<string, Question> questions;
    private readonly FrozenDictionary<string, PopularClaim> claims;
    private readonly FrozenDictionary<string, ImmutableArray<Question>> byOwner;
    private readonly FrozenDictionary<string, ImmutableArray<Question>> bySource;

    /// <summary>Goes through a pack once.</summary>
    public QuestionBook(SeventhEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        this.engine = engine;
        questions = Pack.Questions.ToFrozenDictionary(q => q.Id);
        claims = Pack.Claims.SelectMany(c => c.Claims).ToFrozenDictionary(c => c.Id);
        byOwner = Pack.Questions.SelectMany(q => Owners(q).GroupBy(o => o).Select(o => (Owner: o.Key, Question: q, Weight: o.Count() + (q.Next.Contains(o.Key) ? 10 : 0))))
            .GroupBy(x => x.Owner).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(x => x.Weight).Select(x => x.Question).ToImmutableArray());
        bySource = Pack.Questions.SelectMany(q => StatementsOf(q).SelectMany(s => s.Sources).Select(c => c.SourceId).Distinct().Select(s => (Source: s, Question: q)))
            .GroupBy(x => x.Source).ToFrozenDictionary(g => g.Key, g => g.Select(x => x.Question).ToImmutableArray());
    }

    /// <summary>The knowledge.</summary>
    public KnowledgePack Pack => engine.Pack;

    /// <summary>The permanent address of a question.</summary>
    public static string AddressOf(string id) => $"/questions/{id}";

    /// <summary>A question by its id, or null.</summary>
    public Question? Find(string id) => questions.GetValueOrDefault(id);

    /// <summary>A popular claim by its id, or null.</summary>
    public PopularClaim? Claim(string id) => claims.GetValueOrDefault(id);

    /// <summary>The questions whose statements or next pages name a condition or remedy, those that lead there first.</summary>
    public ImmutableArray<Question> About(string owner) => byOwner.TryGetValue(owner, out var found) ? found : [];

    /// <summary>The questions whose statements rest on a source.</summary>
    public ImmutableArray<Question> Citing(string sourceId) => bySource.TryGetValue(sourceId, out var found) ? found : [];

    /// <summary>A question's own answer: all its statements in the order of its entry, whatever else resembles it.</summary>
    public Answer AnswerTo(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var statements = StatementsOf(question);
        return new()
        {
            Kind = AnswerKind.Answered,
            Lead = [],
            Statements = [.. statements.Select(s => Line(s, statements))],
            NotConclude = question.Not,
            Question = new(question.Id, question.Ask),
            Nearest = [.. engine.Asker.Ask(question.Ask).Nearest.Where(n => n.Id != question.Id)],
            Next = [.. question.Next.Select(Next).OfType<NextPage>()],
            Confidence = 1,
        };
    }

    /// <summary>What other people ask: the nearest questions, then the neighbours in the same topic.</summary>
    public ImmutableArray<NearQuestion> AlsoAsked(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var id = answer.Question?.Id;
        if (id is null || Find(id) is not { } question)
            return answer.Nearest;
        var topic = Pack.Questions.Where(q => q.Topic == question.Topic).ToList();
        var place = topic.IndexOf(question);
        var neighbours = topic.Skip(place + 1).Concat(topic.Take(place)).Select(q => new NearQuestion(q.Id, q.Ask));
        return [.. answer.Nearest.Concat(neighbours).DistinctBy(n => n.Id).Where(n => n.Id != id).Take(MostAlsoAsked)];
    }

    private static IEnumerable<string> Owners(Question question) =>
        question.Next.Concat(question.Statements.Select(s => s[..s.IndexOf('/', StringComparison.Ordinal)]));

    /// <summary>Statements without a source are not shown; what contradicts one comes with it.</summary>
    private List<Statement> StatementsOf(Question question)
    {
        var all = new List<Statement>();
        foreach (var statement in question.Statements.Select(Pack.Statement).OfType<Statement>())
        {
            Add(statement);
            if (statement.Contradicts is { } other && !question.Statements.Contains(other) && Pack.Statement(other) is { } against)
                Add(against);
        }

        return all;

        void Add(Statement statement)
        {
            if (!statement.Sources.IsEmpty && !all.Contains(statement))
                all.Add(statement);
        }
    }

    private AnswerStatement Line(Statement statement, List<Statement> all)
    {
        var against = all.Find(s => s.Id == statement.Contradicts) ?? all.Find(s => s.Contradicts == statement.Id);
        var corrects = Claim(statement.Id) is { Verdict: not (Verdict.Supported or Verdict.Unverified) } claim ? claim.Claim : null;
        return new(
            statement.Id, statement.Text, statement.Certainty,
            [.. statement.Sources.Select(c => (Source: Pack.Source(c.SourceId), c.At)).Where(c => c.Source is not null).Select(c => new AnswerSource(c.Source!.Id, c.Source.Title, c.Source.Url, c.Source.Year, c.At))],
            corrects, against?.Id);
    }

    private NextPage? Next(string id) =>
        id == "assess" ? new(PageKind.Assess, id, "Go through your symptoms")
        : Pack.Condition(id) is { } condition ? new(PageKind.Condition, id, condition.Name)
        : Pack.Remedy(id) is { } remedy ? new(PageKind.Remedy, id, remedy.Name)
        : null;
}
