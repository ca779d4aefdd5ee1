using System.Collections.Immutable;
using Seventh.Knowledge.Reading;

namespace Seventh.Evaluation.Questions;

/// <summary>What is right to do with a question.</summary>
public enum QuestionScope
{
    /// <summary>Answer it.</summary>
    In,

    /// <summary>Say that there is no answer, or give no dose.</summary>
    Out,

    /// <summary>Put help first.</summary>
    Emergency,
}

/// <summary>A question of an evaluation file.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The question as asked.</param>
/// <param name="Scope">What is right to do with it.</param>
/// <param name="Dosing">True if it asks for a dose.</param>
/// <param name="Points">What a right answer must say, as text; of seed questions, the true side of each claim.</param>
/// <param name="Variants">Other wordings that must get the same answer.</param>
public sealed record EvaluationQuestion(
    string Id, string Text, QuestionScope Scope, bool Dosing, ImmutableArray<string> Points, ImmutableArray<string> Variants);

/// <summary>Which statements say a point, and which must not be shown.</summary>
/// <param name="Points">For every point, the statement ids any of which says it; empty for a rule of the program.</param>
/// <param name="Not">Statement ids that are wrong for this question.</param>
public sealed record PointMap(ImmutableArray<ImmutableArray<string>> Points, ImmutableArray<string> Not)
{
    /// <summary>Nothing is mapped.</summary>
    public static PointMap None { get; } = new([], []);
}

/// <summary>Reads question files (docs/ask.md) and the map of their points.</summary>
public static class QuestionFile
{
    /// <summary>The questions of a file.</summary>
    /// <exception cref="KnowledgeException">The file cannot be used.</exception>
    public static ImmutableArray<EvaluationQuestion> Read(string text, string file)
    {
        var issues = new IssueList();
        var questions = YamlCursor.Open(text, file, issues)?.Items("questions").Select(ReadQuestion).ToImmutableArray() ?? [];
        return issues.HasErrors ? throw new KnowledgeException(issues.Issues) : questions;
    }

    /// <summary>The map, by question id.</summary>
    /// <exception cref="KnowledgeException">The file cannot be used.</exception>
    public static IReadOnlyDictionary<string, PointMap> ReadMap(string text, string file)
    {
        var issues = new IssueList();
        var map = new Dictionary<string, PointMap>();
        foreach (var (id, value) in YamlCursor.Open(text, file, issues)?.Entries() ?? [])
            map[id] = value.IsList ? new(Lists(value), []) : new(value.Find("points") is { } points ? Lists(points) : [], [.. value.Texts("not")]);
        return issues.HasErrors ? throw new KnowledgeException(issues.Issues) : map;
    }

    private static ImmutableArray<ImmutableArray<string>> Lists(YamlCursor list) =>
        [.. list.Elements().Select(e => e.IsList ? e.Elements().Select(i => i.AsText()).ToImmutableArray() : [e.AsText()])];

    private static EvaluationQuestion ReadQuestion(YamlCursor place)
    {
        var scope = place.OptionalText("scope") switch { null or "in" => QuestionScope.In, "out" => QuestionScope.Out, "emergency" => QuestionScope.Emergency, _ => (QuestionScope?)null };
        if (scope is null)
            place.Error(IssueCode.BadValue, "'scope' is none of in, out, emergency.", "Write one of them, or leave it out.");
        var points = place.Items("must_say").Select(p => p.Text("point")).Concat(place.Items("seed_claims").Select(c => $"{c.Text("claim")} ({c.Text("verdict")})"));
        return new(place.Text("id"), place.Text("question"), scope ?? QuestionScope.In, place.OptionalText("topic") is "dosing", [.. points],
            [.. place.Items("variants").Select(v => v.IsMap ? v.Text("text") : v.AsText())]);
    }
}
