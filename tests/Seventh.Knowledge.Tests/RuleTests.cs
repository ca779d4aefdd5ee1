using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Rules;

namespace Seventh.Knowledge.Tests;

/// <summary>Three-valued rules: unknown is neither yes nor no.</summary>
public class RuleTests
{
    private static readonly Variable A = YesNo(0, "a");
    private static readonly Variable B = YesNo(1, "b");
    private static readonly Variable C = YesNo(2, "c");
    private static readonly Rule Needs = new([Yes(A)], [Yes(B)], [Yes(C)]);

    [Fact]
    public void It_holds_when_all_and_one_of_any_are_known_to_be_true() =>
        Needs.Holds(Evidence.Nothing.With(A, Variable.Yes).With(B, Variable.Yes)).ShouldBeTrue();

    [Fact]
    public void It_does_not_hold_while_something_it_needs_is_unknown() =>
        Needs.Holds(Evidence.Nothing.With(A, Variable.Yes)).ShouldBeFalse();

    [Fact]
    public void An_exception_that_is_unknown_does_not_stop_it_but_one_that_is_true_does()
    {
        var evidence = Evidence.Nothing.With(A, Variable.Yes).With(B, Variable.Yes);
        Needs.Holds(evidence.With(C, Variable.No)).ShouldBeTrue();
        Needs.Holds(evidence.With(C, Variable.Yes)).ShouldBeFalse();
    }

    [Fact]
    public void A_no_ends_all_hope_of_it() => Needs.CanHold(Evidence.Nothing.With(A, Variable.No)).ShouldBeFalse();

    [Theory]
    [InlineData(-0.1, -1)]
    [InlineData(0, 0)]
    [InlineData(17.99, 0)]
    [InlineData(18, 1)]
    [InlineData(119, 1)]
    [InlineData(120, 1)]
    [InlineData(120.1, -1)]
    [InlineData(double.NaN, -1)]
    public void A_number_falls_into_the_band_that_begins_at_or_below_it(double number, int band) =>
        new Variable(0, "age", "age", "age", [new("0-18", "", 0.2, []), new("18+", "", 0.8, [])], null, [], null, [0, 18]) { Maximum = 120 }
            .BandOf(number).ShouldBe(band);

    private static Variable YesNo(int index, string id) => new(index, id, id, id, [new("no", "no", 0.5, []), new("yes", "yes", 0.5, [])], null, [], null, []);

    private static Atom Yes(Variable variable) => new(variable.Index, [Variable.Yes], variable.Address);
}
