using System.Collections.Immutable;
using Seventh.Evaluation.Cases;
using Seventh.Evaluation.Simulation;
using Seventh.Knowledge;
using Seventh.Reasoning.Interview;

namespace Seventh.Evaluation.Metrics;

/// <summary>What the engine said of one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Ranked">Ids with probabilities, most probable first.</param>
/// <param name="Given">The urgency that was given.</param>
/// <param name="Questions">Questions asked.</param>
/// <param name="Known">How many variables became known.</param>
public sealed record CaseResult(
    CaseFile Case, ImmutableArray<(string Id, double Probability)> Ranked, Urgency Given, int Questions, int Known)
{
    /// <summary>The result of an assessment of a simulated patient.</summary>
    public static CaseResult Of(CaseFile file, Simulated simulated, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(simulated);
        ArgumentNullException.ThrowIfNull(assessment);
        return new(file, [.. assessment.Ranked.Select(r => (r.Condition.Id, r.Probability.Value))], assessment.Urgency.Level, simulated.Questions, simulated.Evidence.Count);
    }

    /// <summary>The rank of the first accepted condition, from 1.</summary>
    public int Rank => Ranked.TakeWhile(r => !Case.Accepted.Contains(r.Id)).Count() + 1;

    /// <summary>The probability of all accepted conditions together.</summary>
    public double AcceptedProbability => Ranked.Where(r => Case.Accepted.Contains(r.Id)).Sum(r => r.Probability);

    /// <summary>Given the median of the readings.</summary>
    public bool IsExact => Given == Case.Urgency;

    /// <summary>Less urgent than every reading.</summary>
    public bool IsUnder => Given < Case.Ratings.Min();

    /// <summary>More urgent than every reading.</summary>
    public bool IsOver => Given > Case.Ratings.Max();

    /// <summary>An emergency that was given anything less.</summary>
    public bool IsMissedEmergency => Case.Urgency == Urgency.Emergency && Given != Urgency.Emergency;
}
