using System.Globalization;
using Seventh.Answers;
using Seventh.Knowledge.Statements;
using Spectre.Console;

namespace Seventh.Cli.Commands;

/// <summary>Prints an answer: help first where it is needed, then the statements with footnotes.</summary>
internal sealed class AnswerPrinter(IAnsiConsole console)
{
    public void Print(Answer answer)
    {
        console.WriteLine();
        if (answer.Emergency)
            console.Write(new Panel(string.Join('\n', answer.Lead.Select(Markup.Escape))) { Header = new("Help first") });
        else
            console.MarkupLineInterpolated($"[bold]{string.Join(' ', answer.Lead)}[/]");
        if (answer.Question is { } asked)
            console.MarkupLineInterpolated($"Question: {asked.Ask}");
        var notes = Statements(answer);
        if (answer.NotConclude is { } not)
            console.MarkupLineInterpolated($"\n[bold]Do not conclude:[/] {not}");
        if (notes.Count > 0)
            console.MarkupLine("\n[bold]Sources[/]");
        for (var i = 0; i < notes.Count; i++)
            console.MarkupLineInterpolated($"  [[{i + 1}]] {notes[i].Title}{(notes[i].Year is { } year ? string.Create(CultureInfo.InvariantCulture, $" ({year})") : "")}. {notes[i].Url} ({notes[i].Locator})");
        if (answer.Nearest.Length > 0)
            console.MarkupLine(answer.Answered ? "\n[bold]People also ask[/]" : "\n[bold]Seventh can answer[/]");
        foreach (var near in answer.Nearest)
            console.MarkupLineInterpolated($"  {near.Ask}");
        if (answer.OffersAssessment)
            console.MarkupLine("\nTo go through your symptoms: [bold]seventh assess[/]");
        console.MarkupLine("\nSeventh informs; it does not diagnose.");
    }

    private List<AnswerSource> Statements(Answer answer)
    {
        var notes = new List<AnswerSource>();
        foreach (var statement in answer.Statements)
        {
            var numbers = statement.Sources.Select(source =>
            {
                var at = notes.FindIndex(n => n.Id == source.Id && n.Locator == source.Locator);
                if (at < 0)
                {
                    notes.Add(source);
                    at = notes.Count - 1;
                }

                return $"[{at + 1}]";
            }).ToArray();
            console.WriteLine();
            if (statement.Corrects is { } belief)
                console.MarkupLineInterpolated($"  [italic]People say: {belief}[/]");
            console.MarkupLineInterpolated($"  {statement.Text} {string.Concat(numbers)} [dim]({Words(statement.Certainty)})[/]");
            if (statement.Contradicts is not null)
                console.MarkupLine("  [dim]Sources disagree here: see the statement that says otherwise.[/]");
        }

        return notes;
    }

    private static string Words(Certainty certainty) => certainty switch
    {
        Certainty.High => "high certainty",
        Certainty.Moderate => "moderate certainty",
        Certainty.Low => "low certainty",
        Certainty.VeryLow => "very low certainty",
        _ => "no grade",
    };
}
