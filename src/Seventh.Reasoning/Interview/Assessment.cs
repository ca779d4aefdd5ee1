using System.Collections.Immutable;
using Seventh.Knowledge.Conditions;
using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Explanation;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Model;
using Seventh.Reasoning.Triage;
using Seventh.Reasoning.Uncertainty;

namespace Seventh.Reasoning.Interview;

/// <summary>One explanation with its probability and why.</summary>
/// <param name="Condition">The explanation.</param>
/// <param name="Probability">Posterior with its 90% interval.</param>
/// <param name="Weights">What each answer says for or against it, strongest first.</param>
/// <param name="PriorDecibans">Log odds before any answer, in decibans; with all weights it adds up to the posterior log odds.</param>
public sealed record RankedCondition(Condition Condition, Interval Probability, IReadOnlyList<EvidenceWeight> Weights, double PriorDecibans);

/// <summary>What one more fact would change.</summary>
/// <param name="Variable">The fact.</param>
/// <param name="Value">Its value.</param>
/// <param name="Chance">How likely this value is, as things stand.</param>
/// <param name="Condition">The explanation that would come first, or whose probability would change most.</param>
/// <param name="Probability">Its probability then.</param>
/// <param name="Before">Its probability now.</param>
public sealed record Change(Variable Variable, int Value, double Chance, Condition Condition, double Probability, double Before);

/// <summary>The answer of an assessment.</summary>
/// <param name="Ranked">All explanations, most probable first; "something else" among them.</param>
/// <param name="Urgency">How urgently to be seen, and why.</param>
/// <param name="Changes">What would change the picture most.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record Assessment(
    ImmutableArray<RankedCondition> Ranked, UrgencyDecision Urgency, ImmutableArray<Change> Changes, Evidence Evidence)
{
    /// <summary>True if "something that is not in this list" comes first, or the first explanation is below 2 in 10.</summary>
    public bool NothingFitsWell => Ranked[0].Condition.IsSomethingElse || Ranked[0].Probability.Value < 0.2;
}

/// <summary>Makes assessments: posterior, intervals, weights, urgency and what would change the picture.</summary>
public sealed class Assessor(DiagnosticModel model, ulong seed = 7, int draws = 200)
{
    private const double SmallestChance = 0.02;

    private readonly CredibleIntervals intervals = new(model, seed, draws);

    /// <summary>The model.</summary>
    public DiagnosticModel Model => model;

    /// <summary>Assesses what is known. Does not depend on the order in which it became known.</summary>
    /// <param name="evidence">What is known.</param>
    /// <param name="explained">For how many of the first explanations the weights are worked out.</param>
    /// <param name="changes">How many changes are looked for.</param>
    public Assessment Assess(Evidence evidence, int explained = 5, int changes = 4)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var posterior = intervals.Of(evidence);
        var point = posterior.Select(p => p.Value).ToArray();
        var order = Enumerable.Range(0, point.Length).OrderByDescending(c => point[c]).ThenBy(c => model.Conditions[c].Id, StringComparer.Ordinal).ToArray();
        var ranked = order.Select((c, rank) => new RankedCondition(
            model.Conditions[c], posterior[c],
            rank < explained ? WeightOfEvidence.For(model, evidence, c) : [],
            WeightOfEvidence.LogOdds(Math.Exp(model.LogPrior[c]))));
        return new([.. ranked], UrgencyDecision.Of(model, point, evidence), changes == 0 ? [] : Changes(evidence, point, changes), evidence);
    }

    private ImmutableArray<Change> Changes(Evidence evidence, double[] now, int most)
    {
        var found = new List<(Change Change, double Size)>();
        foreach (var finding in model.Pack.Findings.Where(f => f.Kind != FindingKind.Number && !f.NeverAsked && (f.When is null || f.When.Holds(evidence))))
            foreach (var variable in finding.Variables.Where(v => evidence[v] is null))
                for (var value = variable.IsBinary ? Variable.Yes : 0; value < variable.Values.Length; value++)
                    if (WhatIf(evidence, now, variable, value) is { } change)
                        found.Add((change, Math.Abs(change.Probability - change.Before) * Math.Sqrt(change.Chance)));
        return [.. found.OrderByDescending(f => f.Size).DistinctBy(f => f.Change.Variable.FindingId).Take(most).Select(f => f.Change)];
    }

    private Change? WhatIf(Evidence evidence, double[] now, Variable variable, int value)
    {
        var chance = 0.0;
        var row = model.Row(variable.Index, value);
        for (var c = 0; c < now.Length; c++)
            chance += now[c] * row[c];
        if (chance < SmallestChance)
            return null;
        var then = PosteriorInference.Posterior(model, evidence.With(variable, value));
        var most = 0;
        for (var c = 1; c < then.Length; c++)
            if (Math.Abs(then[c] - now[c]) > Math.Abs(then[most] - now[most]))
                most = c;
        return new(variable, value, chance, model.Conditions[most], then[most], now[most]);
    }
}
