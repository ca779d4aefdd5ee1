using System.Collections.Immutable;
using Seventh.Engine.Assessing;

namespace Seventh.Web.Assess;

/// <summary>
/// All that is known in an interview on the page: the own words, and what was answered step by step.
/// It travels sealed in the page; the server keeps nothing.
/// </summary>
public sealed record PageState
{
    /// <summary>The person's own words.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the start and the chips say: age, sex, places on the face, and what was taken off (<c>unknown</c>).</summary>
    public ImmutableSortedDictionary<string, string> First { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The questions that were shown, in order, with their answers.</summary>
    public ImmutableArray<PageStep> Steps { get; init; } = [];

    /// <summary>True once the result was asked for.</summary>
    public bool Finished { get; init; }

    /// <summary>The same as a request to the engine.</summary>
    public AssessRequest ToRequest() => new()
    {
        Text = Text,
        Answers = Answers,
        Asked = [.. Steps.Select(s => s.Question).Distinct()],
        Finish = Finished,
    };

    /// <summary>All answers by address, a later one in place of an earlier one.</summary>
    public ImmutableSortedDictionary<string, string> Answers => Steps.Aggregate(First, (all, step) => all.SetItems(step.Answers));

    /// <summary>After a question was shown and what was answered, if anything.</summary>
    public PageState After(string question, IEnumerable<KeyValuePair<string, string>> answers) =>
        this with { Steps = Steps.Add(new(question, answers.ToImmutableSortedDictionary(StringComparer.Ordinal))) };

    /// <summary>Before the last question was answered.</summary>
    public PageState Back() => this with { Steps = Steps.IsEmpty ? Steps : Steps.RemoveAt(Steps.Length - 1), Finished = false };

    /// <summary>With another answer, in the place where it was given.</summary>
    public PageState Change(string address, string value)
    {
        var given = Steps.LastOrDefault(s => s.Answers.ContainsKey(address));
        return given is null
            ? this with { First = First.SetItem(address, value) }
            : this with { Steps = Steps.Replace(given, given with { Answers = given.Answers.SetItem(address, value) }) };
    }

    /// <summary>Without an answer, wherever it came from. A question that has no answer left may be asked again.</summary>
    /// <param name="address">The finding.</param>
    /// <param name="fromWords">True if the own words say it too, so that it has to be taken back there.</param>
    public PageState Remove(string address, bool fromWords) => this with
    {
        First = fromWords ? First.SetItem(address, PageStep.Unknown) : First.Remove(address),
        Steps = [.. Steps.Where(s => s.Answers.Count != 1 || !s.Answers.ContainsKey(address)).Select(s => s with { Answers = s.Answers.Remove(address) })],
    };
}

/// <summary>A question that was shown, with what was answered; empty where it was skipped.</summary>
/// <param name="Question">Its id.</param>
/// <param name="Answers">Values by address.</param>
public sealed record PageStep(string Question, ImmutableSortedDictionary<string, string> Answers)
{
    /// <summary>The value that takes an answer back.</summary>
    public const string Unknown = "unknown";
}
