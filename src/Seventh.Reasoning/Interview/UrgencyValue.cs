using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Rules;
using Seventh.Reasoning.Model;
using Seventh.Reasoning.Triage;

namespace Seventh.Reasoning.Interview;

/// <summary>What an answer is worth because a red flag hangs on it: the probability of the answer times the loss that it saves.</summary>
internal static class UrgencyValue
{
    /// <summary>The gain of every variable, by index.</summary>
    public static double[] Of(DiagnosticModel model, Evidence evidence, double[] posterior, UrgencyDecision urgency)
    {
        var gains = new double[model.Pack.Variables.Length];
        foreach (var flag in model.Pack.RedFlags)
            if (flag.Floor > urgency.Level && flag.Rule.Missing(evidence) == 1)
                foreach (var atom in Open(flag.Rule, evidence))
                    Add(atom.Variable, atom.Values, model.Pack.Loss[flag.Floor, urgency.Level]);

        var deciding = urgency.RedFlags.Where(f => f.Floor == urgency.Level).ToArray();
        if (deciding.Length == 0 || urgency.FromProbabilities == urgency.Level)
            return gains;
        var below = urgency.RedFlags.Where(f => f.Floor < urgency.Level).Select(f => f.Floor).Append(urgency.FromProbabilities).Max();
        foreach (var variable in deciding[0].Rule.Unless.Select(a => a.Variable).Distinct().Where(v => evidence[v] is null))
            Add(variable, LiftsAll(deciding, variable), model.Pack.Loss[below, urgency.Level]);
        return gains;

        void Add(int variable, IEnumerable<int> values, double saved) =>
            gains[variable] = Math.Max(gains[variable], saved * values.Sum(v => Probability(model, posterior, variable, v)));
    }

    /// <summary>What is still missing for a rule to hold.</summary>
    private static IEnumerable<Atom> Open(Rule rule, Evidence evidence)
    {
        var all = rule.All.Where(a => a.In(evidence) is null);
        var any = rule.Any.Any(a => a.In(evidence) == true) ? [] : rule.Any.Where(a => a.In(evidence) is null);
        return all.Concat(any);
    }

    /// <summary>The values of a variable that switch every one of these flags off.</summary>
    private static IEnumerable<int> LiftsAll(RedFlag[] flags, int variable) =>
        flags.Select(f => f.Rule.Unless.Where(a => a.Variable == variable).SelectMany(a => a.Values))
            .Aggregate((some, others) => some.Intersect(others));

    private static double Probability(DiagnosticModel model, double[] posterior, int variable, int value)
    {
        var row = model.Row(variable, value);
        var probability = 0.0;
        for (var c = 0; c < posterior.Length; c++)
            probability += posterior[c] * row[c];
        return probability;
    }
}
