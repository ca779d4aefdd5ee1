using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Seventh.Answers;
using Seventh.Knowledge.Statements;

namespace Seventh.Web.Ask;

/// <summary>The form for a question.</summary>
/// <param name="Token">Token against forged requests.</param>
/// <param name="Question">What is filled in.</param>
/// <param name="Region">The chosen region, or null.</param>
/// <param name="Fault">What to mend, or null.</param>
public sealed record AskFormView(string Token, string Question, string? Region, string? Fault = null);

/// <summary>The page on which a question is asked.</summary>
/// <param name="Form">The form.</param>
/// <param name="Examples">The first question of each topic.</param>
/// <param name="Count">How many questions there are.</param>
public sealed record AskView(AskFormView Form, ImmutableArray<Question> Examples, int Count)
{
    /// <summary>Makes the page.</summary>
    public static AskView Of(QuestionBook book, AskFormView form)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new(form, [.. book.Pack.Questions.DistinctBy(q => q.Topic)], book.Pack.Questions.Length);
    }
}

/// <summary>What the body of an answer needs.</summary>
public sealed record AnswerBodyView(Answer Answer, QuestionBook Book, ImmutableArray<NearQuestion> Also, string? Token)
{
    /// <summary>Makes the body of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="book">The questions.</param>
    /// <param name="token">Token with which the assessment can be begun with the words of the question; null on pages that are the same for everybody.</param>
    public static AnswerBodyView Of(Answer answer, QuestionBook book, string? token)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new(answer, book, book.AlsoAsked(answer), token);
    }

    /// <summary>What the claim is worth whose correction a statement is, or null.</summary>
    public Verdict? VerdictOf(AnswerStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Book.Claim(statement.Id)?.Verdict;
    }

    /// <summary>The place of a statement in the answer.</summary>
    public static string Anchor(string id) => "say-" + id.Replace('/', '-');

    /// <summary>Where a page stands.</summary>
    public static string AddressOf(NextPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Kind switch { PageKind.Condition => $"/conditions/{page.Id}", PageKind.Remedy => $"/remedies/{page.Id}", _ => "/" };
    }
}

/// <summary>The answer to a question in somebody's own words.</summary>
/// <param name="Asked">The form as it was filled in; its token serves all forms of the page.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Body">What is shown below the help.</param>
public sealed record AnswerView(AskFormView Asked, Answer Answer, AnswerBodyView Body)
{
    private const int LongestHeading = 110;

    /// <summary>True if the question is short enough to stand as heading.</summary>
    public bool IsHeading => Asked.Question.Length <= LongestHeading && !Asked.Question.Contains('\n', StringComparison.Ordinal);

    /// <summary>True if only the beginning of the question was read.</summary>
    public bool IsCut => Asked.Question.Length > Asker.LongestQuestion;
}

/// <summary>All questions, by topic, searched or whole.</summary>
public sealed record QuestionsView(string Query, ImmutableArray<Question> Found)
{
    /// <summary>Searches all wordings; an empty query finds all.</summary>
    public static QuestionsView Of(QuestionBook book, string? query)
    {
        ArgumentNullException.ThrowIfNull(book);
        var words = (query ?? "").Trim();
        return new(words, [.. book.Pack.Questions.Where(q => Matches(q, words))]);
    }

    /// <summary>The place of a topic on the page.</summary>
    public static string Anchor(string topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        var id = new StringBuilder("t-");
        foreach (var c in topic)
            id.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        return id.ToString();
    }

    private static bool Matches(Question question, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
            question.Also.Append(question.Ask).Append(question.Topic).Any(w => w.Contains(word, StringComparison.OrdinalIgnoreCase)));
}

/// <summary>One question of the pack.</summary>
public sealed record EntryView(Question Question, AnswerBodyView Body);

/// <summary>Telephone numbers in texts.</summary>
internal static partial class Telephone
{
    /// <summary>The first number in a text as an address to call, or null.</summary>
    public static string? AddressIn(string text) =>
        Number().Match(text) is { Success: true } found ? "tel:" + string.Concat(found.Value.Where(char.IsAsciiDigit)) : null;

    [GeneratedRegex(@"\d(?:[ -]?\d)+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
