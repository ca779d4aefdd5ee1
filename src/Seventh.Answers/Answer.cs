using System.Collections.Immutable;
using Seventh.Knowledge.Statements;

namespace Seventh.Answers;

/// <summary>What kind of answer was given.</summary>
public enum AnswerKind
{
    /// <summary>Answered from statements with sources.</summary>
    Answered,

    /// <summary>The question describes an emergency: help comes first.</summary>
    Emergency,

    /// <summary>The question speaks of harming oneself: help comes first.</summary>
    SelfHarm,

    /// <summary>It is not about movements of the face.</summary>
    OutOfField,

    /// <summary>It asks for a dose, which Seventh never gives.</summary>
    Dose,

    /// <summary>It may be about the face, but the knowledge does not cover it.</summary>
    NoSource,
}

/// <summary>The written names of <see cref="AnswerKind"/>.</summary>
public static class AnswerKindNames
{
    private static readonly string[] Names = ["answered", "emergency", "self-harm", "out-of-field", "dose", "no-source"];

    /// <summary>The written name.</summary>
    public static string Name(this AnswerKind kind) => Names[(int)kind];
}

/// <summary>The answer to a question: statements of the pack and fixed sentences of the program, nothing else.</summary>
public sealed record Answer
{
    /// <summary>What kind of answer it is.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>True for <see cref="AnswerKind.Answered"/>, and for emergencies, whose answer is to get help.</summary>
    public bool Answered => Kind is AnswerKind.Answered or AnswerKind.Emergency or AnswerKind.SelfHarm;

    /// <summary>True if help comes first: an emergency is described, or self-harm.</summary>
    public bool Emergency => Kind is AnswerKind.Emergency or AnswerKind.SelfHarm;

    /// <summary>What is said first: fixed sentences of the program, the most important one first.</summary>
    public required ImmutableArray<string> Lead { get; init; }

    /// <summary>The statements, in order; each has at least one source.</summary>
    public ImmutableArray<AnswerStatement> Statements { get; init; } = [];

    /// <summary>What not to conclude from the answer, or null.</summary>
    public string? NotConclude { get; init; }

    /// <summary>The question entry that was answered, or null.</summary>
    public NearQuestion? Question { get; init; }

    /// <summary>The two nearest other questions that Seventh can answer; fewer only if the pack has no more.</summary>
    public ImmutableArray<NearQuestion> Nearest { get; init; } = [];

    /// <summary>Pages to go to next.</summary>
    public ImmutableArray<NextPage> Next { get; init; } = [];

    /// <summary>True if the question describes somebody's own symptoms: then the assessment is offered.</summary>
    public bool OffersAssessment => AssessmentWords is not null;

    /// <summary>The words with which the assessment would begin, or null.</summary>
    public string? AssessmentWords { get; init; }

    /// <summary>Numbers to call; null unless <see cref="Emergency"/>.</summary>
    public HelpNumbers? Help { get; init; }

    /// <summary>How sure it is that the question is about what was answered, 0..1.</summary>
    public required double Confidence { get; init; }
}

/// <summary>A statement in an answer.</summary>
/// <param name="Id">Its full id in the pack.</param>
/// <param name="Text">Its words.</param>
/// <param name="Certainty">How certain it is.</param>
/// <param name="Sources">Where it was read; never empty.</param>
/// <param name="Corrects">The popular belief that it corrects, or null.</param>
/// <param name="Contradicts">The id of a statement of the same answer that says otherwise, or null.</param>
public sealed record AnswerStatement(
    string Id, string Text, Certainty Certainty, ImmutableArray<AnswerSource> Sources, string? Corrects, string? Contradicts);

/// <summary>A source of a statement in an answer.</summary>
/// <param name="Id">Its id in the pack.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">The address where it was read.</param>
/// <param name="Year">Its year, or null.</param>
/// <param name="Locator">Where in it.</param>
public sealed record AnswerSource(string Id, string Title, string Url, int? Year, string Locator);

/// <summary>A question that Seventh can answer.</summary>
/// <param name="Id">Its permanent id.</param>
/// <param name="Ask">Its wording.</param>
public sealed record NearQuestion(string Id, string Ask);

/// <summary>What kind of page comes next.</summary>
public enum PageKind
{
    /// <summary>The page of a condition.</summary>
    Condition,

    /// <summary>The page of a remedy.</summary>
    Remedy,

    /// <summary>The assessment.</summary>
    Assess,
}

/// <summary>A page to go to next.</summary>
/// <param name="Kind">What kind of page.</param>
/// <param name="Id">The condition's or remedy's id, or <c>assess</c>.</param>
/// <param name="Name">Its name.</param>
public sealed record NextPage(PageKind Kind, string Id, string Name);
