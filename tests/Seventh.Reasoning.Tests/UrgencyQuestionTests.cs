using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Reading;
using Seventh.Reasoning.Interview;
using Seventh.Reasoning.Model;
using Seventh.Testing;

namespace Seventh.Reasoning.Tests;

/// <summary>Questions on which a red flag hangs.</summary>
public class UrgencyQuestionTests
{
    private const string Flag = """
        red-flags:
          - id: alarm
            floor: emergency
            all: [f0]
            unless: [f7]
            because: a test
            do: a test
            reason: a test
        """;

    private readonly DiagnosticModel model = new(PackReader.Read(
        SyntheticPack.Files(5, 10, seed: 14).Select(f => f.Path == "red-flags.yaml" ? f with { Text = Flag } : f)).PackOrThrow());

    [Fact]
    public void What_would_make_the_alarm_hold_is_asked_first() =>
        First(Evidence.Nothing).ShouldBe("f0");

    [Fact]
    public void What_would_lift_the_alarm_is_asked_once_it_holds() =>
        First(Knowing("f0")).ShouldBe("f7");

    [Fact]
    public void What_would_lift_an_alarm_that_does_not_hold_is_not_asked_for_its_sake() =>
        First(Evidence.Nothing).ShouldNotBe("f7");

    private Evidence Knowing(string finding) => Evidence.Nothing.With(model.Pack.Variables.Single(v => v.Address == finding), Variable.Yes);

    private string? First(Evidence evidence) =>
        new Interviewer(model).Next(InterviewState.Start with { Evidence = evidence })?.Ask[0].Address;
}
