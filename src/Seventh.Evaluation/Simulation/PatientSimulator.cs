using System.Collections.Immutable;
using Seventh.Evaluation.Cases;
using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Interview;

namespace Seventh.Evaluation.Simulation;

/// <summary>How a case is put to the engine.</summary>
public enum EvaluationMode
{
    /// <summary>The opening words, then only what the interview asks.</summary>
    Interview,

    /// <summary>All coded facts at once.</summary>
    All,

    /// <summary>All facts as free text, nothing asked.</summary>
    Text,
}

/// <summary>What the patient says of things that the case does not mention.</summary>
public enum Unmentioned
{
    /// <summary>"Don't know": changes nothing.</summary>
    Unknown,

    /// <summary>"No".</summary>
    No,
}

/// <summary>What became known of a case, and after how many questions.</summary>
/// <param name="Evidence">What became known.</param>
/// <param name="Questions">Prompts that were shown (age and sex are intake, not questions; a checklist is one question).</param>
/// <param name="Items">Findings and options that were shown in them.</param>
public sealed record Simulated(Evidence Evidence, int Questions, int Items);

/// <summary>Takes the patient's part in an interview.</summary>
/// <param name="interviewer">Who asks.</param>
/// <param name="read">Free text to findings.</param>
public sealed class PatientSimulator(Interviewer interviewer, Func<string, Evidence> read)
{
    /// <summary>Puts a case to the engine.</summary>
    public Simulated Run(CaseFile file, EvaluationMode mode, Unmentioned unmentioned)
    {
        ArgumentNullException.ThrowIfNull(file);
        return mode switch
        {
            EvaluationMode.All => new(file.Answers, 0, 0),
            EvaluationMode.Text => new(file.Person(interviewer.Model.Pack).With(Understood(file)), 0, 0),
            _ => Interview(file, unmentioned),
        };
    }

    private Simulated Interview(CaseFile file, Unmentioned unmentioned)
    {
        var person = file.Person(interviewer.Model.Pack);
        var state = new InterviewState(Confirmed(file, read(file.Opening.Text)).With(person), ImmutableSortedSet<string>.Empty);
        var items = 0;
        while (interviewer.Next(state) is { } question)
        {
            items += question.Ask.Length;
            var answers = Evidence.Nothing;
            foreach (var variable in question.Ask)
                if (file.Answers[variable] is { } value)
                    answers = answers.With(variable, value);
                else if (unmentioned == Unmentioned.No && variable.IsBinary)
                    answers = answers.With(variable, Variable.No);
            state = state.After(question.Prompt, answers);
        }

        return new(state.Evidence, state.Asked.Count, items);
    }

    private Evidence Understood(CaseFile file)
    {
        var all = read(file.Opening.Text);
        foreach (var line in file.Facts)
            all = all.With(read(line.Absent ? $"No {line.Text}" : line.Text));
        return all;
    }

    /// <summary>The chips as a person would leave them: what contradicts the case is taken off.</summary>
    private Evidence Confirmed(CaseFile file, Evidence understood)
    {
        foreach (var (index, value) in understood.Answers.ToArray())
            if (file.Answers[index] is { } truth && truth != value)
                understood = understood.With(interviewer.Model.Pack.Variables[index], truth);
        return understood;
    }
}
