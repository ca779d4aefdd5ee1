using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Interview;

namespace Seventh.Web.Assess;

/// <summary>What a submitted question says. An unanswered line is never a no.</summary>
internal static class AnswerReader
{
    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>Reads the answers to a question.</summary>
    /// <param name="question">The question that was shown; only its lines are looked at.</param>
    /// <param name="form">The form.</param>
    /// <param name="noneOfThese">True if the button "none of these" was pressed.</param>
    public static SubmittedAnswers Read(NextQuestion question, IFormCollection form, bool noneOfThese)
    {
        var shape = QuestionShapes.Of(question);
        return shape switch
        {
            QuestionShape.Ticks => Ticks(question, form, noneOfThese || form.ContainsKey(FormFields.NoneOfTheOthers)),
            QuestionShape.Number => Number(question.Ask[0], form),
            QuestionShape.Rows => Rows(question, form, noneOfThese),
            _ => Rows(question, form, false),
        };
    }

    private static SubmittedAnswers Rows(NextQuestion question, IFormCollection form, bool noneOfThese)
    {
        var answers = new Dictionary<string, string>();
        var touched = noneOfThese;
        foreach (var variable in question.Ask)
        {
            var value = form[FormFields.Answer(variable.Address)].ToString();
            if (variable.IndexOf(value) >= 0)
                answers[variable.Address] = value;
            else if (noneOfThese && value != PageStep.Unknown && variable.IsBinary)
                answers[variable.Address] = No;
            touched = touched || answers.ContainsKey(variable.Address) || value == PageStep.Unknown;
        }

        return new(answers, touched ? null : question.Ask.Length == 1
            ? "Choose an answer, or press Skip."
            : "Answer at least one line, or press \"None of these\" or \"Skip\".");
    }

    private static SubmittedAnswers Ticks(NextQuestion question, IFormCollection form, bool noneOfTheOthers)
    {
        var ticked = form[FormFields.Ticked].ToHashSet();
        var answers = new Dictionary<string, string>();
        foreach (var variable in question.Ask)
            if (ticked.Contains(variable.Address))
                answers[variable.Address] = Yes;
            else if (noneOfTheOthers)
                answers[variable.Address] = No;
        return new(answers, answers.Count > 0 ? null : "Tick what fits, or tick \"None of the others\", or press Skip.");
    }

    private static SubmittedAnswers Number(Variable variable, IFormCollection form)
    {
        var value = form[FormFields.Answer(variable.Address)].ToString().Trim();
        return variable.IndexOf(value) >= 0
            ? new(new Dictionary<string, string> { [variable.Address] = value }, null)
            : new(new Dictionary<string, string>(), NumberFault(variable));
    }

    /// <summary>What to say about a number out of range.</summary>
    public static string NumberFault(Variable variable) => $"Write a number from {variable.Bands[0]} to {variable.Maximum}, or leave it out.";
}

/// <summary>What was submitted, and what is wrong with it, if anything.</summary>
/// <param name="Answers">Values by address.</param>
/// <param name="Fault">What to mend, or null.</param>
internal sealed record SubmittedAnswers(IReadOnlyDictionary<string, string> Answers, string? Fault);

/// <summary>How a question looks.</summary>
public enum QuestionShape
{
    /// <summary>One question with its answers.</summary>
    One,

    /// <summary>Several lines, each yes, no or don't know.</summary>
    Rows,

    /// <summary>Options to tick.</summary>
    Ticks,

    /// <summary>A number to write.</summary>
    Number,
}

/// <summary>The look of a question.</summary>
public static class QuestionShapes
{
    /// <summary>The look of a question, by its finding.</summary>
    public static QuestionShape Of(NextQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question switch
        {
            { Prompt.IsChecklist: true } => QuestionShape.Rows,
            { Prompt.Findings: [{ Kind: FindingKind.AnyOf }] } => QuestionShape.Ticks,
            { Prompt.Findings: [{ Kind: FindingKind.Number }] } => QuestionShape.Number,
            _ => QuestionShape.One,
        };
    }
}
