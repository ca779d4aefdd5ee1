using System.Globalization;
using Seventh.Engine;
using Seventh.Engine.Words;
using Seventh.Knowledge.Findings;
using Seventh.Language;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Interview;
using Seventh.Reasoning.Triage;
using Spectre.Console;

namespace Seventh.Cli;

/// <summary>The interview at a terminal.</summary>
internal sealed class TerminalInterview(SeventhEngine engine, IAnsiConsole console)
{
    private const string DontKnow = "don't know / skip";

    public int Run()
    {
        console.MarkupLine("[bold]Seventh[/]  What does the face do? Write it as you would tell a friend.");
        var words = engine.OwnWords.Read(console.Prompt(new TextPrompt<string>("> ").AllowEmpty()));
        var state = InterviewState.Start with { Evidence = Person(Confirm(words)) };
        var warned = false;
        while (true)
        {
            warned = warned || Warn(state);
            if (engine.Interviewer.Next(state) is not { } question)
                break;
            state = state.After(question.Prompt, Ask(question));
        }

        new ResultPrinter(engine.Pack, console).Print(engine.Assessor.Assess(state.Evidence));
        return Faults.Ok;
    }

    /// <summary>Shows what was understood; what is not right is taken off.</summary>
    private Evidence Confirm(Understanding words)
    {
        var chips = words.Evidence.Answers.Select(a => (Variable: engine.Pack.Variables[a.Key], Value: a.Value)).ToArray();
        if (chips.Length == 0)
            return Evidence.Nothing;
        var prompt = new MultiSelectionPrompt<int>()
            .Title("I understood this. Take off what is not right (space), then press enter.")
            .NotRequired()
            .UseConverter(i => Markup.Escape(Engine.Assessing.AssessStep.Say(chips[i].Variable, chips[i].Value)))
            .AddChoices(Enumerable.Range(0, chips.Length));
        for (var i = 0; i < chips.Length; i++)
            prompt.Select(i);
        return console.Prompt(prompt).Aggregate(Evidence.Nothing, (all, i) => all.With(chips[i].Variable, chips[i].Value));
    }

    private Evidence Person(Evidence evidence)
    {
        foreach (var address in (string[])["age", "sex"])
            if (engine.Pack.Finding(address) is { } finding && evidence[finding.Variables[0]] is null)
                evidence = evidence.With(AskOne(finding.Variables[0], finding.Ask));
        return evidence;
    }

    private bool Warn(InterviewState state)
    {
        var urgency = UrgencyDecision.Of(engine.Model, PosteriorInference.Posterior(engine.Model, state.Evidence), state.Evidence);
        if (urgency.Level != Knowledge.Urgency.Emergency)
            return false;
        console.Write(new Panel(Markup.Escape($"{Plain.Urgency(urgency.Level)} {string.Join(' ', urgency.RedFlags.Take(1).Select(f => f.Do))}")) { Header = new("Now") });
        return true;
    }

    private Evidence Ask(NextQuestion question)
    {
        if (question.Ask.Length == 1)
            return AskOne(question.Ask[0], question.Prompt.Ask);
        console.MarkupLineInterpolated($"[bold]{question.Prompt.Ask}[/]");
        var yes = console.Prompt(new MultiSelectionPrompt<Variable>()
            .Title(Markup.Escape(question.Prompt.Help ?? "Mark what is true (space), then press enter."))
            .NotRequired()
            .UseConverter(v => Markup.Escape(v.Label))
            .AddChoices(question.Ask));
        var answers = yes.Aggregate(Evidence.Nothing, (all, v) => all.With(v, Variable.Yes));
        if (yes.Count < question.Ask.Length && console.Prompt(new ConfirmationPrompt("Are you sure that none of the others is there?") { DefaultValue = false }))
            answers = question.Ask.Except(yes).Aggregate(answers, (all, v) => all.With(v, Variable.No));
        return answers;
    }

    private Evidence AskOne(Variable variable, string ask)
    {
        if (variable.IsNumber)
        {
            var text = console.Prompt(new TextPrompt<string>(Markup.Escape(ask)).AllowEmpty()
                .Validate(t => t.Length == 0 || variable.IndexOf(t) >= 0, $"[red]Write a number up to {variable.Maximum.ToString(CultureInfo.InvariantCulture)}, or nothing.[/]"));
            return text.Length == 0 ? Evidence.Nothing : Evidence.Nothing.With(variable, variable.IndexOf(text));
        }

        var choices = variable.IsBinary ? new[] { Variable.Yes, Variable.No } : [.. Enumerable.Range(0, variable.Values.Length)];
        var picked = console.Prompt(new SelectionPrompt<int>()
            .Title(Markup.Escape(variable.IsBinary && !ask.EndsWith('?') ? $"{ask} {variable.Label}?" : ask))
            .UseConverter(v => v < 0 ? DontKnow : Markup.Escape(variable.Values[v].Label))
            .AddChoices(choices.Append(-1)));
        return picked < 0 ? Evidence.Nothing : Evidence.Nothing.With(variable, picked);
    }
}
