using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Model;
using Seventh.Testing;

namespace Seventh.Reasoning.Tests;

/// <summary>What a condition's description says by passing a sign over.</summary>
public class SilenceTests
{
    private static readonly DiagnosticModel Model = new(SyntheticPack.Make(6, 20, seed: 3));

    [Fact]
    public void A_sign_that_a_description_passes_over_is_half_as_frequent_as_among_all_who_ask()
    {
        var seen = 0;
        foreach (var condition in Model.Conditions.Where(c => !c.Likelihoods.IsEmpty))
            foreach (var variable in Model.Pack.Variables.Where(v => v.IsBinary && condition.Likelihoods.All(l => l.Variable != v.Index)))
            {
                Yes(variable, condition.Id).ShouldBe(variable.Values[Variable.Yes].Baseline / 2, 1e-12);
                seen++;
            }

        seen.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void What_has_no_description_is_as_all_who_ask()
    {
        foreach (var variable in Model.Pack.Variables.Where(v => v.IsBinary))
            Yes(variable, "something-else").ShouldBe(variable.Values[Variable.Yes].Baseline, 1e-12);
    }

    [Fact]
    public void Yes_and_no_still_add_up_to_one()
    {
        foreach (var variable in Model.Pack.Variables.Where(v => v.IsBinary))
            for (var c = 0; c < Model.Conditions.Length; c++)
                (Model.Row(variable.Index, Variable.Yes)[c] + Model.Row(variable.Index, Variable.No)[c]).ShouldBe(1, 1e-12);
    }

    private static double Yes(Variable variable, string condition) => Model.Row(variable.Index, Variable.Yes)[Model.IndexOf(condition)];
}
