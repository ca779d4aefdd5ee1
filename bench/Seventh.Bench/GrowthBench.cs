using System.Numerics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Interview;
using Seventh.Reasoning.Model;
using Seventh.Testing;

namespace Seventh.Bench;

/// <summary>
/// How the choice of the next question grows with conditions × findings, against the bound in the same run: one multiply-add per likelihood
/// with the same vectors over a table of the same size (a weighted sum of every row, which any method has to do at least).
/// </summary>
public class GrowthBench
{
    private DiagnosticModel model = null!;
    private QuestionValue value = null!;
    private Evidence evidence = null!;
    private double[] posterior = null!;
    private float[] table = null!;
    private float[] weights = null!;

    [Params(1, 10, 100)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // 90 × 240, ten times and a hundred times as many cells.
        var (conditions, findings) = Size switch { 1 => (90, 240), 10 => (285, 760), _ => (900, 2400) };
        var pack = SyntheticPack.Make(conditions, findings, seed: 1);
        model = new(pack);
        value = new(model);
        evidence = RandomEvidence.Of(pack, new Random(2), 15.0 / findings);
        posterior = PosteriorInference.Posterior(model, evidence);
        var width = Vector<float>.Count;
        var stride = (model.Conditions.Length + width - 1) / width * width;
        var rows = pack.Variables.Sum(v => v.IsBinary ? 1 : v.Values.Length);
        table = [.. Enumerable.Range(0, rows * stride).Select(i => i % 7 / 7f)];
        weights = [.. Enumerable.Range(0, stride).Select(i => i % 5 / 5f)];
    }

    [Benchmark(Baseline = true)]
    public float Bound()
    {
        var ws = MemoryMarshal.Cast<float, Vector<float>>(weights);
        var rows = MemoryMarshal.Cast<float, Vector<float>>(table);
        var total = 0f;
        for (var at = 0; at < rows.Length; at += ws.Length)
        {
            var sum = Vector<float>.Zero;
            for (var i = 0; i < ws.Length; i++)
                sum += rows[at + i] * ws[i];
            total += Vector.Sum(sum);
        }

        return total;
    }

    [Benchmark]
    public double[] ValueOfAllQuestions() => value.Gains(evidence, posterior);

    [Benchmark]
    public double[] Posterior() => PosteriorInference.Posterior(model, evidence);
}
