using System.Collections.Concurrent;
using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Model;

namespace Seventh.Reasoning.Uncertainty;

/// <summary>A probability with the range that the uncertainty of the numbers leaves open.</summary>
/// <param name="Value">The posterior at the best numbers.</param>
/// <param name="Low">5th percentile.</param>
/// <param name="High">95th percentile.</param>
public readonly record struct Interval(double Value, double Low, double High);

/// <summary>
/// 90% intervals of posteriors: every number is drawn anew from its Beta distribution, every prior from its lognormal,
/// the exact posterior is computed for each set of draws, and the 5th and 95th percentiles are taken.
/// </summary>
/// <remarks>Draws depend on the seed and the place of the number alone; they are kept once made. Safe for use by many threads.</remarks>
public sealed class CredibleIntervals(DiagnosticModel model, ulong seed = 7, int draws = 200)
{
    private readonly ConcurrentDictionary<(int Variable, int Value), double[][]> kept = new();
    private readonly Lazy<double[][]> priors = new(() => DrawPriors(model, seed, draws));

    /// <summary>The posterior with its 90% interval, by condition.</summary>
    public Interval[] Of(Evidence evidence)
    {
        var best = PosteriorInference.Posterior(model, evidence);
        var samples = best.Select(_ => new double[draws]).ToArray();
        var alone = PosteriorInference.Alone(model, evidence).Select(a => Rows(a.Key, a.Value)).ToArray();
        var groups = GroupAnswers.In(model, evidence).ToArray();
        var groupRows = groups.Select(g => g.Answers.Select(a => Rows(a.Key, Variable.Yes)).ToArray()).ToArray();
        var log = new double[best.Length];
        for (var d = 0; d < draws; d++)
        {
            priors.Value[d].CopyTo(log, 0);
            foreach (var row in alone)
                for (var c = 0; c < log.Length; c++)
                    log[c] += Math.Log(row[d][c]);
            for (var g = 0; g < groups.Length; g++)
                for (var c = 0; c < log.Length; c++)
                    log[c] += Math.Log(Math.Max(1e-300, OfGroup(groups[g], groupRows[g], d, c)));
            var posterior = LogSum.Normalize(log);
            for (var c = 0; c < log.Length; c++)
                samples[c][d] = posterior[c];
        }

        return [.. best.Select((p, c) => Percentiles(p, samples[c]))];
    }

    private static double OfGroup(GroupAnswers group, double[][][] rows, int draw, int condition)
    {
        var likelihood = GroupLikelihood.Empty(group.Group.Dependence);
        for (var a = 0; a < rows.Length; a++)
            likelihood = likelihood.And(rows[a][draw][condition], group.Answers[a].Value == Variable.Yes);
        return likelihood.Value;
    }

    private static Interval Percentiles(double value, double[] sample)
    {
        Array.Sort(sample);
        var low = sample[(int)(0.05 * (sample.Length - 1))];
        var high = sample[(int)Math.Ceiling(0.95 * (sample.Length - 1))];
        return new(value, Math.Min(low, value), Math.Max(high, value));
    }

    // [draw][condition]
    private double[][] Rows(int variable, int value) => kept.GetOrAdd((variable, value), key =>
    {
        var mean = model.Row(key.Variable, key.Value);
        var count = model.Counts(key.Variable);
        var rows = new double[draws][];
        for (var d = 0; d < draws; d++)
            rows[d] = new double[mean.Length];
        for (var c = 0; c < mean.Length; c++)
        {
            var stream = new BetaDraws(seed + (ulong)key.Value, key.Variable, c);
            for (var d = 0; d < draws; d++)
                rows[d][c] = stream.Next(mean[c], count[c]);
        }

        return rows;
    });

    private static double[][] DrawPriors(DiagnosticModel model, ulong seed, int draws)
    {
        var rows = Enumerable.Range(0, draws).Select(_ => new double[model.Conditions.Length]).ToArray();
        for (var c = 0; c < model.Conditions.Length; c++)
        {
            var stream = new BetaDraws(seed, -1, c);
            for (var d = 0; d < draws; d++)
                rows[d][c] = model.LogPrior[c] + (model.PriorSpread[c] * stream.Normal());
        }

        return rows;
    }
}
