using BenchmarkDotNet.Attributes;
using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Model;
using Seventh.Testing;

namespace Seventh.Bench;

/// <summary>The posterior of a small model, by the engine and by summing the full joint table over everything unknown.</summary>
public class EnumerationBench
{
    private readonly DiagnosticModel model = new(SyntheticPack.Make(conditions: 4, findings: 12, seed: 1));
    private Evidence evidence = null!;

    [GlobalSetup]
    public void Setup() => evidence = RandomEvidence.Of(model.Pack, new Random(1), 0.4);

    [Benchmark(Baseline = true)]
    public double[] Engine() => PosteriorInference.Posterior(model, evidence);

    [Benchmark]
    public double[] Enumeration()
    {
        var sums = new double[model.Conditions.Length];
        Fill(0, evidence, sums);
        var total = sums.Sum();
        return [.. sums.Select(s => s / total)];
    }

    private void Fill(int variable, Evidence full, double[] sums)
    {
        if (variable == model.Pack.Variables.Length)
        {
            var joint = PosteriorInference.LogJoint(model, full);
            for (var c = 0; c < sums.Length; c++)
                sums[c] += Math.Exp(joint[c]);
            return;
        }

        if (full[variable] is not null)
            Fill(variable + 1, full, sums);
        else
            for (var value = 0; value < model.Pack.Variables[variable].Values.Length; value++)
                Fill(variable + 1, full.With(model.Pack.Variables[variable], value), sums);
    }
}
