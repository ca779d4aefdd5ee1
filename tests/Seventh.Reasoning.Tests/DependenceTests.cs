using Seventh.Reasoning.Inference;

namespace Seventh.Reasoning.Tests;

/// <summary>Groups of dependent answers: worked by hand from the definition.</summary>
public class DependenceTests
{
    [Fact]
    public void Saying_one_thing_in_three_ways_counts_little_more_than_once()
    {
        // Three names of one sign, 0.9 in the disease and 0.1 outside it: alone 9 to 1, independent 729 to 1.
        ThreeYes(1, 0.9, 0.1).ShouldBe(9, 1e-9);
        ThreeYes(0, 0.9, 0.1).ShouldBe(729, 1e-9);
        // Half of the people answer from one impression: (0.729 + 0.9) / (0.001 + 0.1) = 16.13.
        ThreeYes(0.5, 0.9, 0.1).ShouldBe((0.729 + 0.9) / (0.001 + 0.1), 1e-9);
    }

    [Fact]
    public void Leaving_an_answer_out_is_summing_over_it()
    {
        var known = GroupLikelihood.Empty(0.4).And(0.3, true).And(0.7, false);
        (known.And(0.55, true).Value + known.And(0.55, false).Value).ShouldBe(known.Value, 1e-12);
    }

    [Fact]
    public void The_order_within_a_group_does_not_matter() =>
        GroupLikelihood.Empty(0.5).And(0.2, true).And(0.6, false).And(0.9, true).Value
            .ShouldBe(GroupLikelihood.Empty(0.5).And(0.9, true).And(0.2, true).And(0.6, false).Value, 1e-15);

    private static double ThreeYes(double dependence, double inside, double outside) =>
        Three(dependence, inside) / Three(dependence, outside);

    private static double Three(double dependence, double p) =>
        GroupLikelihood.Empty(dependence).And(p, true).And(p, true).And(p, true).Value;
}
