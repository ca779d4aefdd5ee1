using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Interview;
using Seventh.Reasoning.Model;
using Seventh.Reasoning.Triage;
using Seventh.Testing;

namespace Seventh.Reasoning.Tests;

public class QuestionValueTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_fast_gain_equals_the_gain_worked_out_answer_by_answer(int seed)
    {
        var model = new DiagnosticModel(SyntheticPack.Make(conditions: 23, findings: 40, seed));
        var evidence = RandomEvidence.Of(model.Pack, new Random(seed), 0.25);
        var posterior = PosteriorInference.Posterior(model, evidence);
        var gains = new QuestionValue(model).Gains(evidence, posterior);
        foreach (var variable in model.Pack.Variables)
            gains[variable.Index].ShouldBe(evidence[variable] is null ? Slow(model, evidence, posterior, variable) : 0, 2e-4, variable.Address);
    }

    private static double Slow(DiagnosticModel model, Evidence evidence, double[] posterior, Variable variable)
    {
        var marginal = LogSum.Of(PosteriorInference.LogJoint(model, evidence));
        var expected = 0.0;
        for (var value = 0; value < variable.Values.Length; value++)
        {
            var then = evidence.With(variable, value);
            var chance = Math.Exp(LogSum.Of(PosteriorInference.LogJoint(model, then)) - marginal);
            expected += chance * Quality(model, PosteriorInference.Posterior(model, then));
        }

        return Math.Max(0, expected - Quality(model, posterior));
    }

    private static double Quality(DiagnosticModel model, double[] posterior)
    {
        var need = UrgencyDecision.NeedByLevel(model, posterior);
        var least = UrgencyNames.All.Min(given => UrgencyNames.All.Sum(needed => need[(int)needed] * model.Pack.Loss[needed, given]));
        return (model.Pack.Loss.DiagnosisWeight * posterior.Sum(p => p * p)) - least;
    }
}
