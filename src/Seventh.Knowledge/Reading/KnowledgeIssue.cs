namespace Seventh.Knowledge.Reading;

/// <summary>How bad a fault is.</summary>
public enum IssueSeverity
{
    /// <summary>Something that is recommended is missing.</summary>
    Warning,

    /// <summary>The pack cannot be used.</summary>
    Error,
}

/// <summary>One fault in a text that was read, with its place and remedy.</summary>
/// <param name="Code">Stable code, <c>KB</c> and three digits: see <see cref="IssueCode"/>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="File">The file, relative to the pack.</param>
/// <param name="Line">Line, from 1; 0 if the whole file is meant.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record KnowledgeIssue(string Code, IssueSeverity Severity, string File, int Line, string Message, string Remedy)
{
    /// <summary><c>file:line: error KB001: message Remedy.</c></summary>
    public override string ToString() =>
        $"{File}:{Line}: {(Severity == IssueSeverity.Error ? "error" : "warning")} {Code}: {Message} {Remedy}";
}

/// <summary>The codes of all faults that reading can find.</summary>
public static class IssueCode
{
    /// <summary>The text is not YAML.</summary>
    public const string NotYaml = "KB001";

    /// <summary>A map, list or plain value stands where another of these is expected.</summary>
    public const string WrongShape = "KB002";

    /// <summary>A key that the format does not know.</summary>
    public const string UnknownKey = "KB003";

    /// <summary>A key that the format demands is missing.</summary>
    public const string MissingKey = "KB004";

    /// <summary>A value is not of the expected form or out of its range.</summary>
    public const string BadValue = "KB005";

    /// <summary>The id is not the file's name, not kebab-case, or used twice.</summary>
    public const string BadId = "KB006";

    /// <summary>A reference points nowhere.</summary>
    public const string DanglingReference = "KB007";

    /// <summary>Probabilities that exclude each other add up to more than 1 (or a baseline not to 1).</summary>
    public const string BadSum = "KB008";

    /// <summary>A number or statement has neither source nor reason.</summary>
    public const string Unsourced = "KB009";

    /// <summary>The same thing is said twice.</summary>
    public const string Duplicate = "KB010";

    /// <summary>A rule that can never hold, or a question that waits for itself.</summary>
    public const string DeadRule = "KB011";

    /// <summary>The format version is not one that this program reads.</summary>
    public const string WrongFormat = "KB012";

    /// <summary>A file or part that the pack needs is missing.</summary>
    public const string MissingPart = "KB013";
}

/// <summary>Thrown when a text cannot be used; carries every fault that was found.</summary>
public sealed class KnowledgeException(IReadOnlyList<KnowledgeIssue> issues)
    : Exception(string.Join(Environment.NewLine, issues.Select(i => i.ToString())))
{
    /// <summary>All faults, errors first.</summary>
    public IReadOnlyList<KnowledgeIssue> Issues { get; } = issues;
}
