using System.Collections.Immutable;
using System.Diagnostics;
using Seventh.Answers;
using Seventh.Evaluation.Metrics;

namespace Seventh.Evaluation.Questions;

/// <summary>How one question was answered.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Mapped">Whether the map says anything of its points.</param>
/// <param name="Said">For every point that a statement can say: whether one does.</param>
/// <param name="Missing">The points that are not said.</param>
/// <param name="Wrong">Statements shown that must not be.</param>
/// <param name="Right">Whether it was answered, declined or taken as an emergency as it should be.</param>
/// <param name="Agreeing">For each variant of the file: whether it gets the same answer.</param>
/// <param name="AgreeingMade">For each rewording made by rule: whether it gets the same answer.</param>
/// <param name="Disagreeing">The wordings that do not.</param>
public sealed record AskResult(
    EvaluationQuestion Question, Answer Answer, bool Mapped, ImmutableArray<bool> Said, ImmutableArray<string> Missing, ImmutableArray<string> Wrong, bool Right,
    ImmutableArray<bool> Agreeing, ImmutableArray<bool> AgreeingMade, ImmutableArray<string> Disagreeing)
{
    /// <summary>True if anything is wrong with it.</summary>
    public bool Fails => !Right || Missing.Length > 0 || Wrong.Length > 0 || Agreeing.Contains(false) || Unsourced > 0;

    /// <summary>How many statements have no source; has to be 0.</summary>
    public int Unsourced => Answer.Statements.Count(s => s.Sources.IsEmpty);
}

/// <summary>How questions were answered, in numbers.</summary>
/// <param name="PointsSaid">Points said, of those that a statement can say.</param>
/// <param name="Answered">Questions in scope that were answered.</param>
/// <param name="Declined">Questions out of scope that were declined.</param>
/// <param name="Emergencies">Emergencies recognised.</param>
/// <param name="FalseAlarms">Questions in scope that were taken for emergencies.</param>
/// <param name="Variants">Wordings of the file that get the same answer.</param>
/// <param name="MadeVariants">Rewordings made by rule that get the same answer.</param>
/// <param name="WrongStatements">Statements shown that must not be.</param>
/// <param name="Unsourced">Statements shown without a source.</param>
/// <param name="MedianMilliseconds">Median time of one question.</param>
/// <param name="P99Milliseconds">99th percentile of the time of one question.</param>
/// <param name="Results">Every question.</param>
public sealed record AskReport(
    Proportion PointsSaid, Proportion Answered, Proportion Declined, Proportion Emergencies, Proportion FalseAlarms, Proportion Variants, Proportion MadeVariants,
    int WrongStatements, int Unsourced, double MedianMilliseconds, double P99Milliseconds, ImmutableArray<AskResult> Results);

/// <summary>Puts question files to <see cref="Asker"/> and counts how it does.</summary>
public sealed class AskEvaluation(Asker asker, IReadOnlyDictionary<string, PointMap> map)
{
    private const int Repeats = 20;

    /// <summary>Evaluates the questions.</summary>
    public AskReport Run(IReadOnlyList<EvaluationQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var results = questions.Select(One).ToImmutableArray();
        var times = Times(questions);
        return new(
            Count(results.SelectMany(r => r.Said)),
            Count(results.Where(r => r.Question.Scope == QuestionScope.In).Select(r => r.Right)),
            Count(results.Where(r => r.Question.Scope == QuestionScope.Out).Select(r => r.Right)),
            Count(results.Where(r => r.Question.Scope == QuestionScope.Emergency).Select(r => r.Right)),
            Count(results.Where(r => r.Question.Scope == QuestionScope.In).Select(r => r.Answer.Emergency)),
            Count(results.SelectMany(r => r.Agreeing)), Count(results.SelectMany(r => r.AgreeingMade)),
            results.Sum(r => r.Wrong.Length), results.Sum(r => r.Unsourced),
            times[times.Length / 2], times[Math.Min(times.Length - 1, (int)(times.Length * 0.99))], results);
    }

    private AskResult One(EvaluationQuestion question)
    {
        var answer = asker.Ask(question.Text);
        var points = map.GetValueOrDefault(question.Id, PointMap.None);
        var shown = answer.Statements.Select(s => s.Id).ToHashSet();
        var said = points.Points.Select((ids, i) => (Place: i, Can: ids.Length > 0, Said: ids.Any(shown.Contains))).Where(p => p.Can).ToArray();
        var agreeing = question.Variants.Select(v => (Wording: v, Same: Same(answer, asker.Ask(v)))).ToArray();
        // Rewording a story of several sentences by rule makes nonsense; only single questions are reworded.
        var made = question.Scope == QuestionScope.In && question.Text.Length <= 90
            ? Rewordings.Of(question.Text).Select(v => (Wording: v, Same: Same(answer, asker.Ask(v)))).ToArray() : [];
        return new(question, answer, points.Points.Length > 0, [.. said.Select(p => p.Said)],
            [.. said.Where(p => !p.Said).Select(p => p.Place < question.Points.Length ? question.Points[p.Place] : $"point {p.Place + 1}")],
            [.. points.Not.Where(shown.Contains)], IsRight(question, answer),
            [.. agreeing.Select(a => a.Same)], [.. made.Select(a => a.Same)], [.. agreeing.Concat(made).Where(a => !a.Same).Select(a => a.Wording)]);
    }

    private static bool IsRight(EvaluationQuestion question, Answer answer) => question.Scope switch
    {
        QuestionScope.In => answer.Kind == AnswerKind.Answered,
        QuestionScope.Emergency => answer.Emergency,
        _ => question.Dosing ? answer.Kind == AnswerKind.Dose : !answer.Answered && answer.Statements.IsEmpty,
    };

    /// <summary>The same entry, or half of the statements, or the same refusal.</summary>
    private static bool Same(Answer one, Answer other)
    {
        if (one.Emergency || other.Emergency || !one.Answered || !other.Answered)
            return one.Kind == other.Kind;
        if (one.Question is { } question && question == other.Question)
            return true;
        var common = one.Statements.Select(s => s.Id).Intersect(other.Statements.Select(s => s.Id)).Count();
        return 2 * common >= Math.Max(one.Statements.Length, other.Statements.Length);
    }

    private double[] Times(IReadOnlyList<EvaluationQuestion> questions)
    {
        var times = new List<double>();
        for (var repeat = 0; repeat < Repeats; repeat++)
            foreach (var question in questions)
            {
                var start = Stopwatch.GetTimestamp();
                asker.Ask(question.Text);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

        return times.Count == 0 ? [0] : [.. times.Order()];
    }

    private static Proportion Count(IEnumerable<bool> all)
    {
        var list = all.ToArray();
        return Proportion.Of(list.Count(x => x), list.Length);
    }
}
