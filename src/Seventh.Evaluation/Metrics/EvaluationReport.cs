using System.Collections.Immutable;
using Seventh.Knowledge;

namespace Seventh.Evaluation.Metrics;

/// <summary>How many questions were asked.</summary>
public sealed record QuestionCount(double Mean, double Median, double P90)
{
    /// <summary>The counts of some interviews; zeros for none.</summary>
    public static QuestionCount Of(IEnumerable<int> counts)
    {
        var sorted = counts.Order().ToArray();
        return sorted.Length == 0 ? new(0, 0, 0) : new(sorted.Average(), Percentile(sorted, 0.5), Percentile(sorted, 0.9));
    }

    private static double Percentile(int[] sorted, double q)
    {
        var at = q * (sorted.Length - 1);
        var low = (int)at;
        var high = Math.Min(low + 1, sorted.Length - 1);
        return sorted[low] + ((at - low) * (sorted[high] - sorted[low]));
    }
}

/// <summary>The figures of an evaluation, as docs/case-format.md defines them.</summary>
public sealed record EvaluationReport(
    Proportion Top1, Proportion Top3, Proportion Top5,
    Proportion TriageExact, Proportion TriageUnder, Proportion TriageOver,
    double Mrr, double Brier, double Ece, int EmergenciesMissed,
    QuestionCount Questions, QuestionCount QuestionsInEmergencies, ImmutableArray<CaseResult> Cases)
{
    private const int Bins = 10;

    /// <summary>The figures over some results.</summary>
    public static EvaluationReport Of(IReadOnlyCollection<CaseResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        Proportion Share(Func<CaseResult, bool> which) => Proportion.Of(results.Count(which), results.Count);
        return new(
            Share(r => r.Rank <= 1), Share(r => r.Rank <= 3), Share(r => r.Rank <= 5),
            Share(r => r.IsExact), Share(r => r.IsUnder), Share(r => r.IsOver),
            Mean(results, r => 1.0 / r.Rank), Mean(results, BrierOf), ExpectedCalibrationError(results),
            results.Count(r => r.IsMissedEmergency),
            QuestionCount.Of(results.Select(r => r.Questions)),
            QuestionCount.Of(results.Where(r => r.Case.Urgency == Urgency.Emergency).Select(r => r.Questions)),
            [.. results]);
    }

    private static double Mean(IReadOnlyCollection<CaseResult> results, Func<CaseResult, double> of) => results.Count == 0 ? 0 : results.Average(of);

    /// <summary>Σ (p - truth)² over all explanations, the accepted ones taken together as one (Brier 1950): 0 best, 2 worst.</summary>
    private static double BrierOf(CaseResult result)
    {
        var miss = 1 - result.AcceptedProbability;
        return (miss * miss) + result.Ranked.Where(r => !result.Case.Accepted.Contains(r.Id)).Sum(r => r.Probability * r.Probability);
    }

    /// <summary>Mean distance between the first explanation's probability and how often it is right, over ten bins weighted by size.</summary>
    private static double ExpectedCalibrationError(IReadOnlyCollection<CaseResult> results) =>
        results.GroupBy(r => Math.Min(Bins - 1, (int)(r.Ranked[0].Probability * Bins)))
            .Sum(bin => Math.Abs(bin.Sum(r => r.Ranked[0].Probability) - bin.Count(r => r.Rank == 1)) / results.Count);
}
