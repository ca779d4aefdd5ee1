using System.Collections.Immutable;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Model;
using Seventh.Reasoning.Triage;

namespace Seventh.Reasoning.Interview;

/// <summary>
/// Chooses the next prompt: the one with the highest expected gain per unit of asking cost. Danger signs come first while an emergency is
/// still possible; the interview ends when no prompt is worth its cost.
/// </summary>
public sealed class Interviewer(DiagnosticModel model)
{
    /// <summary>More prompts than this are never asked.</summary>
    public const int MostQuestions = 12;

    /// <summary>Once an emergency is known, at most this many prompts are asked in all: getting help matters more.</summary>
    public const int MostQuestionsInEmergency = 6;

    // Answers of one prompt overlap: what the best one brings counts fully, the others by this share. A judgement.
    private const double ShareOfFurtherAnswers = 0.4;

    private readonly QuestionValue value = new(model);

    /// <summary>The model that is asked about.</summary>
    public DiagnosticModel Model => model;

    /// <summary>The next prompt, or null when none is worth its cost.</summary>
    public NextQuestion? Next(InterviewState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var posterior = PosteriorInference.Posterior(model, state.Evidence);
        var urgency = UrgencyDecision.Of(model, posterior, state.Evidence);
        var emergency = urgency.Level == Urgency.Emergency;
        if (state.Asked.Count >= (emergency ? MostQuestionsInEmergency : MostQuestions))
            return null;
        var gains = value.Gains(state.Evidence, posterior);
        var raises = UrgencyValue.Of(model, state.Evidence, posterior, urgency);
        var safety = model.Pack.Prompts.FirstOrDefault(p => p.Safety && !state.Asked.Contains(p.Id));
        if (safety is not null && !emergency && EmergencyIsPossible(state.Evidence))
            return new(safety, [.. Open(safety, state.Evidence)], 1, AskReason.Safety);

        NextQuestion? best = null;
        foreach (var prompt in model.Pack.Prompts)
        {
            if (state.Asked.Contains(prompt.Id))
                continue;
            var open = Open(prompt, state.Evidence).OrderByDescending(v => gains[v.Index] + raises[v.Index]).ToImmutableArray();
            if (open.IsEmpty || (!prompt.IsChecklist && IsAnswered(prompt, state.Evidence)))
                continue;
            var each = open.Select(v => gains[v.Index] + raises[v.Index]).ToArray();
            var gain = (each[0] + (ShareOfFurtherAnswers * each.Skip(1).Sum())) / prompt.Cost;
            if (gain > (best?.Gain ?? model.Pack.Loss.QuestionCost))
                best = new(prompt, open, gain, raises[open[0].Index] > gains[open[0].Index] ? AskReason.Urgency : AskReason.Diagnosis);
        }

        return best is null ? null : best with { Ask = Worthwhile(best, gains, raises) };
    }

    /// <summary>Of a long checklist only what can matter for this person is shown, at least four and at most ten lines.</summary>
    private static ImmutableArray<Variable> Worthwhile(NextQuestion question, double[] gains, double[] raises)
    {
        if (!question.Prompt.IsChecklist)
            return [.. question.Prompt.Variables.Where(question.Ask.Contains)];
        var best = gains[question.Ask[0].Index] + raises[question.Ask[0].Index];
        var shown = question.Ask.Where((v, i) => i < 4 || gains[v.Index] + raises[v.Index] > 0.02 * best).Take(10).ToHashSet();
        return [.. question.Prompt.Variables.Where(shown.Contains)];
    }

    private static bool IsAnswered(Prompt prompt, Evidence evidence) =>
        prompt.Findings[0].Kind != FindingKind.AnyOf && prompt.Variables.Any(v => evidence[v] is not null);

    private static IEnumerable<Variable> Open(Prompt prompt, Evidence evidence) =>
        prompt.Findings.Where(f => f.When is null || f.When.Holds(evidence))
            .SelectMany(f => f.Variables)
            .Where(v => evidence[v] is null);

    private bool EmergencyIsPossible(Evidence evidence) =>
        model.Pack.RedFlags.Any(f => f.Floor == Urgency.Emergency && f.Rule.CanHold(evidence));
}
