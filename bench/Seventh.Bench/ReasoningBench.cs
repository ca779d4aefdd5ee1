using BenchmarkDotNet.Attributes;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Reading;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Interview;
using Seventh.Reasoning.Model;
using Seventh.Reasoning.Uncertainty;
using Seventh.Testing;

namespace Seventh.Bench;

/// <summary>The parts of an assessment on the real pack, with fifteen answers known.</summary>
public class ReasoningBench
{
    private readonly KnowledgePack pack = Repository.Pack;
    private readonly DiagnosticModel model = new(Repository.Pack);
    private CredibleIntervals intervals = null!;
    private Assessor assessor = null!;
    private Interviewer interviewer = null!;
    private InterviewState state = null!;
    private Evidence evidence = null!;

    [GlobalSetup]
    public void Setup()
    {
        evidence = RandomEvidence.Of(pack, new Random(7), 15.0 / pack.Variables.Length);
        intervals = new(model);
        assessor = new(model);
        interviewer = new(model);
        state = InterviewState.Start with { Evidence = evidence };
    }

    [Benchmark]
    public double[] Posterior() => PosteriorInference.Posterior(model, evidence);

    [Benchmark]
    public Interval[] PosteriorWithIntervals() => intervals.Of(evidence);

    [Benchmark]
    public NextQuestion? NextQuestion() => interviewer.Next(state);

    [Benchmark]
    public Assessment WholeAssessment() => assessor.Assess(evidence);

    [Benchmark]
    public KnowledgePack LoadPack() => PackReader.ReadFolder(Repository.Path("knowledge")).PackOrThrow();

    [Benchmark]
    public DiagnosticModel CompileModel() => new(pack);
}
