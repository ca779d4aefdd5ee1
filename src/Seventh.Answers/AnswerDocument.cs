using Seventh.Knowledge.Statements;

namespace Seventh.Answers;

/// <summary>An answer as it is written in JSON: on the command line and by the API.</summary>
public sealed record AnswerDocument(
    bool Answered, bool Emergency, string Kind, IReadOnlyList<string> Lead, IReadOnlyList<AnswerDocument.Line> Statements, string? NotConclude,
    NearQuestion? Question, IReadOnlyList<NearQuestion> Nearest, IReadOnlyList<AnswerDocument.Page> Next,
    bool OffersAssessment, string? AssessmentWords, HelpNumbers? Help, double Confidence)
{
    private static readonly string[] Certainties = ["none", "very-low", "low", "moderate", "high"];

    /// <summary>A statement.</summary>
    public sealed record Line(string Id, string Text, string Certainty, IReadOnlyList<Place> Sources, string? Corrects, string? Contradicts);

    /// <summary>A source.</summary>
    public sealed record Place(string Title, string Url, int? Year, string Locator);

    /// <summary>A page to go to next; its kind is <c>condition</c>, <c>remedy</c> or <c>assess</c>.</summary>
    public sealed record Page(string Kind, string Id, string Name);

    /// <summary>The document of an answer.</summary>
    public static AnswerDocument Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(
            answer.Answered, answer.Emergency, answer.Kind.Name(), answer.Lead,
            [.. answer.Statements.Select(s => new Line(s.Id, s.Text, Name(s.Certainty), [.. s.Sources.Select(p => new Place(p.Title, p.Url, p.Year, p.Locator))], s.Corrects, s.Contradicts))],
            answer.NotConclude, answer.Question, answer.Nearest, [.. answer.Next.Select(n => new Page(Name(n.Kind), n.Id, n.Name))],
            answer.OffersAssessment, answer.AssessmentWords, answer.Help, Math.Round(answer.Confidence, 3));
    }

    /// <summary>The written name of a certainty: <c>none</c>, <c>very-low</c>, <c>low</c>, <c>moderate</c>, <c>high</c>.</summary>
    public static string Name(Certainty certainty) => Certainties[(int)certainty];

    private static string Name(PageKind kind) => kind switch { PageKind.Condition => "condition", PageKind.Remedy => "remedy", _ => "assess" };
}
