using System.Globalization;
using Seventh.Engine.Assessing;
using Seventh.Engine.Words;
using Seventh.Knowledge;
using Seventh.Reasoning.Interview;
using Spectre.Console;

namespace Seventh.Cli;

/// <summary>Prints a result: urgency first, then what fits and why.</summary>
internal sealed class ResultPrinter(KnowledgePack pack, IAnsiConsole console)
{
    private const int Shown = 5;

    public void Print(Assessment assessment)
    {
        var urgency = assessment.Urgency;
        console.WriteLine();
        console.Write(new Panel(Markup.Escape(Plain.Urgency(urgency.Level))) { Header = new("How soon to be seen") });
        foreach (var flag in urgency.RedFlags)
            console.MarkupLineInterpolated($"[bold]{flag.Because}[/] {flag.Do}");
        if (assessment.NothingFitsWell)
            console.MarkupLine("None of the causes that Seventh knows fits well.");
        var table = new Table().AddColumns("What fits", "How well", "Range (90%)", "By itself");
        foreach (var ranked in assessment.Ranked.Take(Shown))
            table.AddRow(
                Markup.Escape(ranked.Condition.Name), Plain.OutOf(ranked.Probability.Value),
                string.Create(CultureInfo.InvariantCulture, $"{100 * ranked.Probability.Low:0}% to {100 * ranked.Probability.High:0}%"), ranked.Condition.Urgency.Name());
        console.Write(table);
        if (assessment.Ranked[0].Weights.Count > 0)
        {
            console.MarkupLineInterpolated($"Why [bold]{assessment.Ranked[0].Condition.Name}[/] (decibans: 10 makes the odds ten times larger)");
            foreach (var weight in assessment.Ranked[0].Weights.Take(8))
                console.MarkupLineInterpolated($"  {weight.Decibans,6:+0.0;-0.0}  {AssessStep.Say(pack.Variables[weight.Variable], weight.Value)}");
        }

        if (assessment.Changes.Length > 0)
            console.MarkupLine("What would change this picture");
        foreach (var change in assessment.Changes)
            console.MarkupLineInterpolated($"  {AssessStep.Say(change.Variable, change.Value)}: {change.Condition.Name} would go from {Plain.OutOf(change.Before)} to {Plain.OutOf(change.Probability)}");
        console.MarkupLine("Seventh informs; it does not diagnose. Sources stand in knowledge/ and on the web page of each cause.");
    }
}
