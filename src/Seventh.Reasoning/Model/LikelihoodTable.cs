using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using Seventh.Knowledge.Conditions;
using Seventh.Knowledge.Findings;

namespace Seventh.Reasoning.Model;

/// <summary>P(value | condition) of one variable in one condition, and how firmly it is known.</summary>
/// <param name="Probabilities">By value index; positive, adding up to 1.</param>
/// <param name="Count">The n of the Beta or Dirichlet distribution of these probabilities, in people.</param>
internal readonly record struct ValueDistribution(double[] Probabilities, double Count);

/// <summary>Turns what is written in a condition into probabilities.</summary>
internal static class LikelihoodTable
{
    /// <summary>The distribution of a variable among people with a condition.</summary>
    public static ValueDistribution Of(Variable variable, ImmutableArray<Likelihood> entries, ModelSettings settings)
    {
        var baseline = variable.Values.Select(v => v.Baseline).ToArray();
        if (entries.IsEmpty)
            return new(baseline, settings.BaselineCount);
        var weight = entries.Average(e => Frequencies.Weight(e.Frequency));
        var count = weight * settings.TransportedCount / (weight + settings.TransportedCount);
        var written = variable.IsNumber
            ? Bands(variable, entries[0].Frequency)
            : entries.Any(e => e.Frequency is MultiplierOf) ? Tilted(baseline, entries) : Shares(baseline, entries);
        var kept = count / (count + settings.Smoothing) * (1 - settings.ReportNoise) * (variable.IsNumber ? 1 - settings.AnyNumber : 1);
        var mixed = written.Zip(baseline, (w, b) => (kept * w) + ((1 - kept) * b)).ToArray();
        return new(mixed, count + settings.Smoothing);
    }

    /// <summary>
    /// Fits the options of one any-of finding to each other: options that a description passes over are rarer than the baseline,
    /// and an option that excludes the others ("nothing moves") leaves them only what it does not take itself, and the other way round.
    /// </summary>
    /// <param name="finding">An any-of finding.</param>
    /// <param name="listed">Which of its variables the condition lists.</param>
    /// <param name="yes">P(yes) by place in the finding; changed here for variables that are not listed.</param>
    /// <param name="settings">The judgements.</param>
    public static void FitOptions(Finding finding, bool[] listed, double[] yes, ModelSettings settings)
    {
        var options = finding.Variables;
        var silent = finding.Described && listed.Count(l => l) >= 2 ? settings.UnmentionedDescribed : settings.Unmentioned;
        var exclusive = options.ToList().FindIndex(v => v.ExcludesOthers);
        var room = exclusive >= 0 && listed[exclusive] ? (1 - yes[exclusive]) / (1 - options[exclusive].Values[Variable.Yes].Baseline) : 1;
        for (var i = 0; i < yes.Length; i++)
            if (!listed[i] && i != exclusive)
                yes[i] *= Math.Min(silent, room);
        if (listed.Any(l => l))
            SayLoosely(options, yes);
        if (exclusive >= 0 && !listed[exclusive] && listed.Any(l => l))
            yes[exclusive] = Math.Max(SmallestShare, yes.Where((_, i) => i != exclusive && listed[i]).Aggregate(options[exclusive].Values[Variable.Yes].Baseline * 2, (left, p) => left * (1 - p)));
    }

    /// <summary>What is there is also called by other names: P(said) = 1 - (1 - P) · Π (1 - P(said of another | there) · P(another)).</summary>
    private static void SayLoosely(ImmutableArray<Variable> options, double[] yes)
    {
        var there = (double[])yes.Clone();
        for (var i = 0; i < yes.Length; i++)
            foreach (var (other, probability) in options[i].AlsoSaidOf)
                yes[i] = 1 - ((1 - yes[i]) * (1 - (probability * there[other])));
    }

    private const double SmallestShare = 0.005;

    /// <summary>Shares as written; the values that are not named share what is left in proportion to the baseline.</summary>
    private static double[] Shares(double[] baseline, ImmutableArray<Likelihood> entries)
    {
        var shares = new double[baseline.Length];
        var named = new bool[baseline.Length];
        foreach (var entry in entries)
        {
            var share = Frequencies.Share(entry.Frequency)!.Value;
            var mass = entry.Values.Sum(v => baseline[v]);
            foreach (var value in entry.Values)
            {
                shares[value] = share * baseline[value] / mass;
                named[value] = true;
            }
        }

        var left = Math.Max(0, 1 - shares.Sum());
        var unnamed = baseline.Where((_, v) => !named[v]).Sum();
        for (var v = 0; v < shares.Length; v++)
            if (unnamed == 0)
                shares[v] /= shares.Sum();
            else if (!named[v])
                shares[v] = left * baseline[v] / unnamed;
        return shares;
    }

    /// <summary>Odds ratios against the baseline: P(v | c) in proportion to baseline times ratio.</summary>
    private static double[] Tilted(double[] baseline, ImmutableArray<Likelihood> entries)
    {
        var tilted = (double[])baseline.Clone();
        foreach (var entry in entries)
            if (entry.Frequency is MultiplierOf m)
                foreach (var value in entry.Values)
                    tilted[value] *= m.Ratio;
        var sum = tilted.Sum();
        return [.. tilted.Select(t => t / sum)];
    }

    /// <summary>A normal distribution cut into the variable's bands; what falls below the first edge or above the maximum is spread in proportion.</summary>
    private static double[] Bands(Variable variable, Frequency frequency)
    {
        // 80% of a normal distribution lie within 1.2816 standard deviations of its mean.
        var (mean, sd) = frequency switch
        {
            NormalOf n => (n.Mean, n.Sd),
            RangeOf r => ((r.Low + r.High) / 2, (r.High - r.Low) / 2 / 1.2815515655446004),
            _ => throw new ArgumentException("A number needs a distribution.", nameof(frequency)),
        };
        var edges = variable.Bands;
        var cumulative = edges.Select(e => Normal.CDF(mean, sd, e)).Append(1.0).ToArray();
        var inside = Math.Max(1 - cumulative[0], 1e-12);
        var bands = Enumerable.Range(0, edges.Length).Select(b => (cumulative[b + 1] - cumulative[b]) / inside).ToArray();
        var sum = bands.Sum();
        return [.. bands.Select(b => b / sum)];
    }
}
