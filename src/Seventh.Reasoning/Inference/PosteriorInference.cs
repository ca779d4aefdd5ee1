using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Model;

namespace Seventh.Reasoning.Inference;

/// <summary>Exact Bayesian inference over explanations that exclude each other.</summary>
public static class PosteriorInference
{
    /// <summary>P(condition | evidence), by index into <see cref="DiagnosticModel.Conditions"/>; adds up to 1.</summary>
    public static double[] Posterior(DiagnosticModel model, Evidence evidence) => LogSum.Normalize(LogJoint(model, evidence));

    /// <summary>ln P(condition, evidence), by condition.</summary>
    public static double[] LogJoint(DiagnosticModel model, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(evidence);
        var log = model.LogPrior.ToArray();
        foreach (var (variable, value) in Alone(model, evidence))
        {
            var row = model.LogRow(variable, value);
            for (var c = 0; c < log.Length; c++)
                log[c] += row[c];
        }

        foreach (var group in GroupAnswers.In(model, evidence))
        {
            var likelihoods = group.Likelihoods(model);
            for (var c = 0; c < log.Length; c++)
                log[c] += Math.Log(likelihoods[c].Value);
        }

        return log;
    }

    /// <summary>Answers that belong to no group, by variable.</summary>
    public static IEnumerable<KeyValuePair<int, int>> Alone(DiagnosticModel model, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence.Answers.Where(a => model.GroupOf[a.Key] < 0);
    }
}

/// <summary>The answers that were given within one group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Answers">(variable, value), by variable.</param>
public sealed record GroupAnswers(VariableGroup Group, IReadOnlyList<KeyValuePair<int, int>> Answers)
{
    /// <summary>All groups with at least one answer, by group.</summary>
    public static IEnumerable<GroupAnswers> In(DiagnosticModel model, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence.Answers.Where(a => model.GroupOf[a.Key] >= 0)
            .GroupBy(a => model.GroupOf[a.Key])
            .OrderBy(g => g.Key)
            .Select(g => new GroupAnswers(model.Groups[g.Key], [.. g]));
    }

    /// <summary>The likelihood of these answers, by condition.</summary>
    public GroupLikelihood[] Likelihoods(DiagnosticModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var likelihoods = new GroupLikelihood[model.Conditions.Length];
        Array.Fill(likelihoods, GroupLikelihood.Empty(Group.Dependence));
        foreach (var (variable, value) in Answers)
        {
            var yes = model.Row(variable, Variable.Yes);
            for (var c = 0; c < likelihoods.Length; c++)
                likelihoods[c] = likelihoods[c].And(yes[c], value == Variable.Yes);
        }

        return likelihoods;
    }
}
