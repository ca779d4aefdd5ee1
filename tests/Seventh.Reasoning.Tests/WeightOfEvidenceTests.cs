using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Explanation;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Model;
using Seventh.Testing;

namespace Seventh.Reasoning.Tests;

public class WeightOfEvidenceTests
{
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.4)]
    [InlineData(0.9)]
    public void The_weights_and_the_prior_add_up_to_the_posterior_odds(double known)
    {
        var model = new DiagnosticModel(SyntheticPack.Make(conditions: 10, findings: 40, seed: 5));
        var evidence = RandomEvidence.Of(model.Pack, new Random(5), known);
        AddsUp(model, evidence);
    }

    [Fact]
    public void The_weights_add_up_on_the_real_pack()
    {
        var model = new DiagnosticModel(Repository.Pack);
        var random = new Random(3);
        for (var i = 0; i < 5; i++)
            AddsUp(model, RandomEvidence.Of(model.Pack, random, 0.05));
    }

    [Fact]
    public void Against_a_single_rival_a_weight_is_the_likelihood_ratio()
    {
        var model = new DiagnosticModel(SyntheticPack.Make(conditions: 1, findings: 4, seed: 9));
        var variable = model.Pack.Variables[0];
        model.GroupOf[0].ShouldBe(-1);
        var weight = WeightOfEvidence.For(model, Evidence.Nothing.With(variable, Variable.Yes), 0).Single();
        var row = model.Row(0, Variable.Yes);
        weight.Decibans.ShouldBe(10 * Math.Log10(row[0] / row[1]), 1e-9);
    }

    private static void AddsUp(DiagnosticModel model, Evidence evidence)
    {
        var posterior = PosteriorInference.Posterior(model, evidence);
        var joint = PosteriorInference.LogJoint(model, evidence);
        for (var c = 0; c < posterior.Length; c++)
        {
            // From logarithms: 1 - p loses all digits where p is nearly 1.
            var rivals = joint.Where((_, d) => d != c).ToArray();
            var posteriorOdds = 10 / Math.Log(10) * (joint[c] - LogSum.Of(rivals));
            var total = WeightOfEvidence.LogOdds(Math.Exp(model.LogPrior[c])) + WeightOfEvidence.For(model, evidence, c).Sum(w => w.Decibans);
            total.ShouldBe(posteriorOdds, 1e-6);
        }
    }
}
