using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Model;
using Seventh.Testing;

namespace Seventh.Reasoning.Tests;

/// <summary>The posterior against a second, independent way to reckon it: the full joint table, written out cell by cell.</summary>
public class EnumerationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_posterior_equals_the_enumeration_of_the_full_joint(int seed)
    {
        var model = new DiagnosticModel(SyntheticPack.Make(conditions: 4, findings: 10, seed));
        var joint = Joint(model);
        joint.Values.Sum(v => v.Sum()).ShouldBe(1, 1e-9, "the joint table is a probability distribution");
        var random = new Random(seed);
        for (var i = 0; i < 50; i++)
        {
            var evidence = RandomEvidence.Of(model.Pack, random, 0.5);
            var expected = Conditional(joint, evidence);
            var posterior = PosteriorInference.Posterior(model, evidence);
            for (var c = 0; c < posterior.Length; c++)
                posterior[c].ShouldBe(expected[c], 1e-9);
        }
    }

    /// <summary>P(condition, every value of every variable). Groups are integrated over the common impression by cutting 0..1 at every probability.</summary>
    private static Dictionary<string, double[]> Joint(DiagnosticModel model)
    {
        var joint = new Dictionary<string, double[]>();
        foreach (var cell in Cells(model, []))
        {
            var row = new double[model.Conditions.Length];
            for (var c = 0; c < row.Length; c++)
                row[c] = Math.Exp(model.LogPrior[c]) * CellProbability(model, cell, c);
            joint[string.Join(',', cell)] = row;
        }

        return joint;
    }

    private static IEnumerable<int[]> Cells(DiagnosticModel model, int[] begun)
    {
        if (begun.Length == model.Pack.Variables.Length)
            return [begun];
        return Enumerable.Range(0, model.Pack.Variables[begun.Length].Values.Length).SelectMany(v => Cells(model, [.. begun, v]));
    }

    private static double CellProbability(DiagnosticModel model, int[] cell, int condition)
    {
        var probability = 1.0;
        for (var v = 0; v < cell.Length; v++)
            if (model.GroupOf[v] < 0)
                probability *= model.Row(v, cell[v])[condition];
        foreach (var group in model.Groups)
        {
            var yes = group.Members.Select(m => model.Row(m, Variable.Yes)[condition]).ToArray();
            var said = group.Members.Select(m => cell[m] == Variable.Yes).ToArray();
            var independent = yes.Select((p, i) => said[i] ? p : 1 - p).Aggregate(1.0, (a, b) => a * b);
            var cuts = yes.Append(0).Append(1).Order().ToArray();
            var common = 0.0;
            for (var k = 1; k < cuts.Length; k++)
            {
                var impression = (cuts[k - 1] + cuts[k]) / 2;
                if (yes.Select((p, i) => impression < p == said[i]).All(x => x))
                    common += cuts[k] - cuts[k - 1];
            }

            probability *= ((1 - group.Dependence) * independent) + (group.Dependence * common);
        }

        return probability;
    }

    private static double[] Conditional(Dictionary<string, double[]> joint, Evidence evidence)
    {
        var known = evidence.Answers.ToArray();
        var sums = new double[joint.Values.First().Length];
        foreach (var (key, row) in joint)
        {
            var cell = key.Split(',');
            if (known.All(k => cell[k.Key] == k.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)))
                for (var c = 0; c < sums.Length; c++)
                    sums[c] += row[c];
        }

        var total = sums.Sum();
        return [.. sums.Select(s => s / total)];
    }
}
