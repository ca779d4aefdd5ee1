using Seventh.Engine;
using Seventh.Engine.Assessing;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Language;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Interview;
using Seventh.Reasoning.Triage;

namespace Seventh.Web.Assess;

/// <summary>What the engine makes of the state of a page.</summary>
public sealed class Interview(SeventhEngine engine)
{
    private const string SelfHarm = "self-harm";

    /// <summary>The knowledge.</summary>
    public KnowledgePack Pack => engine.Pack;

    /// <summary>Understands a state. Pure: the same state gives the same picture.</summary>
    /// <exception cref="RequestException">The state speaks of findings that this knowledge does not have.</exception>
    public Picture Of(PageState state)
    {
        var words = state.Text.Length > 0 ? engine.OwnWords.Read(state.Text) : null;
        var known = AssessStep.StateOf(engine.Pack, state.ToRequest(), words);
        var posterior = PosteriorInference.Posterior(engine.Model, known.Evidence);
        var selfHarm = words is { SelfHarm: true } || (engine.Pack.Variable(SelfHarm) is { } v && known.Evidence.Has(v));
        return new(state, words, known, UrgencyDecision.Of(engine.Model, posterior, known.Evidence), selfHarm);
    }

    /// <summary>The next question, or null when none is worth asking.</summary>
    public NextQuestion? Next(Picture picture) => engine.Interviewer.Next(picture.Known);

    /// <summary>The result.</summary>
    public Assessment Result(Picture picture) => engine.Assessor.Assess(picture.Known.Evidence);

    /// <summary>How many questions can come at most, this one included.</summary>
    public static int Left(Picture picture) =>
        Math.Max(1, (picture.Urgency.Level == Urgency.Emergency ? Interviewer.MostQuestionsInEmergency : Interviewer.MostQuestions) - picture.Known.Asked.Count);
}

/// <summary>The state of a page, understood.</summary>
/// <param name="State">The state.</param>
/// <param name="Words">What the own words say, or null where there are none.</param>
/// <param name="Known">What is known and what was asked.</param>
/// <param name="Urgency">How urgently to be seen, as things stand.</param>
/// <param name="SelfHarm">True if the person speaks of harming themselves.</param>
public sealed record Picture(PageState State, Understanding? Words, InterviewState Known, UrgencyDecision Urgency, bool SelfHarm)
{
    /// <summary>True if help is needed now.</summary>
    public bool IsEmergency => Urgency.Level == Knowledge.Urgency.Emergency;

    /// <summary>True if the own words speak of a variable and that counts.</summary>
    public bool Says(Variable variable) => Words?.Evidence[variable] is not null;
}
