using System.Collections.Immutable;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Statements;
using Seventh.Language;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Interview;
using Seventh.Reasoning.Triage;

namespace Seventh.Engine.Assessing;

/// <summary>One step of an assessment as a pure function: everything known in, the next question or the result out.</summary>
public static class AssessStep
{
    /// <summary>Longest text of own words, in characters.</summary>
    public const int LongestText = 20_000;

    private const int FitsShown = 8;

    /// <summary>Takes a step.</summary>
    /// <exception cref="RequestException">The request names findings, values or questions that do not exist, or is out of range.</exception>
    public static AssessResponse Take(SeventhEngine engine, AssessRequest request)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(request);
        var words = request.Text is { Length: > 0 and <= LongestText } text ? engine.OwnWords.Read(text) : null;
        var state = StateOf(engine.Pack, request, words);
        var question = request.Finish ? null : engine.Interviewer.Next(state);
        if (question is not null)
        {
            var posterior = PosteriorInference.Posterior(engine.Model, state.Evidence);
            return new(Understood(words), Item(engine.Pack, UrgencyDecision.Of(engine.Model, posterior, state.Evidence)), Item(question), null, engine.Pack.Version);
        }

        return Answer(engine, engine.Assessor.Assess(state.Evidence), words);
    }

    /// <summary>An assessment as the answer to a last step.</summary>
    public static AssessResponse Answer(SeventhEngine engine, Assessment assessment, Understanding? words = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(assessment);
        return new(Understood(words), Item(engine.Pack, assessment.Urgency), null, Item(engine.Pack, assessment), engine.Pack.Version);
    }

    /// <summary>What a request says, as the state of an interview. Answers go before what the own words say.</summary>
    /// <exception cref="RequestException">See <see cref="Take"/>.</exception>
    public static InterviewState StateOf(KnowledgePack pack, AssessRequest request, Understanding? words)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(request);
        var faults = new List<RequestFault>();
        if (request.Text is { Length: > LongestText })
            faults.Add(new("text", $"The text is longer than {LongestText} characters; shorten it."));
        var evidence = words?.Evidence ?? Evidence.Nothing;
        if (request.Age is { } age)
            evidence = With(pack, evidence, "age", "age", age.ToString(System.Globalization.CultureInfo.InvariantCulture), faults);
        if (request.Sex is { } sex)
            evidence = With(pack, evidence, "sex", "sex", sex, faults);
        foreach (var (address, value) in request.Answers ?? ImmutableDictionary<string, string>.Empty)
            evidence = With(pack, evidence, $"answers.{address}", address, value, faults);
        var prompts = pack.Prompts.Select(p => p.Id).ToHashSet();
        foreach (var asked in (request.Asked ?? []).Where(a => a is null || !prompts.Contains(a)))
            faults.Add(new("asked", $"There is no question '{asked}'; send back ids of questions that were shown."));
        return faults.Count > 0 ? throw new RequestException(faults) : new(evidence, [.. request.Asked ?? []]);
    }

    /// <summary>A citation as a source to open.</summary>
    public static SourceItem Item(KnowledgePack pack, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(citation);
        var source = pack.Source(citation.SourceId)!;
        return new(source.Id, source.Title, source.Url, source.Year, citation.At);
    }

    /// <summary>What a variable with a value says in plain words.</summary>
    public static string Say(Variable variable, int value)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return variable.IsBinary
            ? value == Variable.Yes ? variable.Label : $"not: {variable.Label}"
            : $"{variable.Label}: {variable.Values[value].Label}";
    }

    private static Evidence With(KnowledgePack pack, Evidence evidence, string field, string address, string? value, List<RequestFault> faults)
    {
        if (pack.Variable(address) is not { } variable)
            faults.Add(new(field, $"There is no finding '{address}'; GET /api/v1/findings lists them."));
        else if (value is "unknown")
            return evidence.Without(variable);
        else if (value is not null && variable.IndexOf(value) is >= 0 and var index)
            return evidence.With(variable, index);
        else if (variable.IsNumber)
            faults.Add(new(field, $"'{value}' is not a number from {variable.Bands[0]} to {variable.Maximum}."));
        else
            faults.Add(new(field, $"'{value}' is not one of: {string.Join(", ", variable.Values.Select(v => v.Id))}, unknown."));
        return evidence;
    }

    private static IReadOnlyList<UnderstoodItem> Understood(Understanding? words) =>
        [.. (words?.Mentions ?? []).Select(m => new UnderstoodItem(m.Variable.Address, m.Variable.Values[m.Value].Id, Say(m.Variable, m.Value), m.Words, m.Kind == MentionKind.Now))];

    private static UrgencyItem Item(KnowledgePack pack, UrgencyDecision decision) =>
        new(decision.Level.Name(), [.. decision.RedFlags.Select(f => new RedFlagItem(f.Id, f.Floor.Name(), f.Because, f.Do, [.. f.Sources.Select(s => Item(pack, s))]))]);

    private static QuestionItem Item(NextQuestion question) => new(
        question.Prompt.Id, question.Prompt.Ask, question.Prompt.Help, AskReasonName(question.Because),
        [.. question.Ask.Select(v => new AnswerItem(v.Address, v.Label, [.. v.Values.Select(x => new ValueItem(x.Id, x.Label))]))]);

    private static string AskReasonName(AskReason reason) => reason switch
    {
        AskReason.Safety => "safety",
        AskReason.Urgency => "urgency",
        _ => "diagnosis",
    };

    private static ResultItem Item(KnowledgePack pack, Assessment assessment) => new(
        assessment.NothingFitsWell,
        [
            .. assessment.Ranked.Take(FitsShown).Select(r => new FitItem(
                r.Condition.Id, r.Condition.Name, r.Probability.Value, r.Probability.Low, r.Probability.High, r.Condition.Urgency.Name(), r.PriorDecibans,
                [.. r.Weights.Select(w => new WeightItem(pack.Variables[w.Variable].Address, pack.Variables[w.Variable].Values[w.Value].Id, Say(pack.Variables[w.Variable], w.Value), w.Decibans))])),
        ],
        [
            .. assessment.Changes.Select(c => new ChangeItem(
                c.Variable.Address, c.Variable.Values[c.Value].Id, Say(c.Variable, c.Value), c.Chance, c.Condition.Id, c.Condition.Name, c.Probability, c.Before)),
        ]);
}
