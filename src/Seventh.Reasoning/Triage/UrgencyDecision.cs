using System.Collections.Immutable;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Rules;
using Seventh.Reasoning.Model;

namespace Seventh.Reasoning.Triage;

/// <summary>How urgently to be seen, and why.</summary>
/// <param name="Level">The level: the higher of what the probabilities and the red flags ask for.</param>
/// <param name="FromProbabilities">The level with the least expected loss over the posterior.</param>
/// <param name="ExpectedLoss">The expected loss of each level, from self-care to emergency.</param>
/// <param name="RedFlags">The red flags that hold, most urgent first.</param>
public sealed record UrgencyDecision(
    Urgency Level, Urgency FromProbabilities, ImmutableArray<double> ExpectedLoss, ImmutableArray<RedFlag> RedFlags)
{
    /// <summary>Decides from a posterior and the answers. A red flag can only raise the level.</summary>
    public static UrgencyDecision Of(DiagnosticModel model, ReadOnlySpan<double> posterior, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(model);
        var need = NeedByLevel(model, posterior);
        var losses = UrgencyNames.All
            .Select(given => UrgencyNames.All.Sum(needed => need[(int)needed] * model.Pack.Loss[needed, given]))
            .ToImmutableArray();
        // Of two equal losses the more urgent level is taken.
        var least = losses.Min();
        var fromProbabilities = (Urgency)losses.LastIndexOf(least);
        var flags = model.Pack.RedFlags.Where(f => f.Rule.Holds(evidence)).OrderByDescending(f => f.Floor).ThenBy(f => f.Id, StringComparer.Ordinal).ToImmutableArray();
        var floor = flags.IsEmpty ? Urgency.SelfCare : flags[0].Floor;
        return new(fromProbabilities > floor ? fromProbabilities : floor, fromProbabilities, losses, flags);
    }

    /// <summary>The probability that each level is the one that is needed.</summary>
    public static double[] NeedByLevel(DiagnosticModel model, ReadOnlySpan<double> posterior)
    {
        ArgumentNullException.ThrowIfNull(model);
        var need = new double[UrgencyNames.All.Count];
        for (var c = 0; c < posterior.Length; c++)
            need[(int)model.Conditions[c].Urgency] += posterior[c];
        return need;
    }
}
