using System.Collections.Immutable;
using Seventh.Evaluation.Cases;
using Seventh.Evaluation.Metrics;
using Seventh.Evaluation.Simulation;
using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Interview;
using Seventh.Reasoning.Model;

namespace Seventh.Evaluation;

/// <summary>Puts cases to the engine and counts how it does.</summary>
public sealed class Evaluator(DiagnosticModel model, Func<string, Evidence> read)
{
    private readonly PatientSimulator simulator = new(new Interviewer(model), read);
    private readonly Assessor assessor = new(model, draws: 20);

    /// <summary>Evaluates all cases in one mode.</summary>
    public EvaluationReport Run(IEnumerable<CaseFile> cases, EvaluationMode mode, Unmentioned unmentioned = Unmentioned.Unknown)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return EvaluationReport.Of(cases.Select(file =>
        {
            var simulated = simulator.Run(file, mode, unmentioned);
            return CaseResult.Of(file, simulated, assessor.Assess(simulated.Evidence, explained: 0, changes: 0));
        }).ToImmutableArray());
    }
}
