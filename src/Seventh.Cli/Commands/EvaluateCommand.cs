using System.CommandLine;
using System.Globalization;
using Seventh.Cli.Output;
using Seventh.Engine;
using Seventh.Evaluation;
using Seventh.Evaluation.Cases;
using Seventh.Evaluation.Metrics;
using Seventh.Evaluation.Simulation;
using Seventh.Evaluation.Words;
using Seventh.Knowledge;

namespace Seventh.Cli.Commands;

/// <summary><c>seventh evaluate DIR</c>: how the engine does on coded cases.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("dir") { Description = "Folder of case files (docs/case-format.md)." };
        var mode = new Option<EvaluationMode>("--mode") { Description = "interview: opening words, then what is asked; all: every fact at once; text: every fact as free text.", DefaultValueFactory = _ => EvaluationMode.Interview };
        var unmentioned = new Option<Unmentioned>("--unmentioned") { Description = "What the patient says of things the case does not mention: unknown or no.", DefaultValueFactory = _ => Unmentioned.Unknown };
        var words = new Option<bool>("--words") { Description = "Instead, compare what the program understands of each line with its coding: precision and recall." };
        var knowledge = CommonOptions.Knowledge();
        var json = CommonOptions.Json();
        var command = new Command("evaluate", "Put published cases to the engine and count how it does.\n\nExample: seventh evaluate evaluation/cases --mode all")
        { folder, mode, unmentioned, words, knowledge, json };
        command.SetAction(result =>
        {
            var engine = SeventhEngine.Load(KnowledgeFolder.Find(result.GetValue(knowledge)));
            var cases = new CaseReader(engine.Pack).ReadFolder(result.GetValue(folder)!);
            if (result.GetValue(words))
                PrintWords(engine, WordsEvaluation.Of(engine.Pack, engine.OwnWords, cases), result.GetValue(json));
            else
                Print(new Evaluator(engine.Model, text => engine.OwnWords.Read(text).Evidence)
                    .Run(cases, result.GetValue(mode), result.GetValue(unmentioned)), result.GetValue(json));
            return Faults.Ok;
        });
        return command;
    }

    private static void Print(EvaluationReport report, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(Json.Write(new
            {
                report.Top1,
                report.Top3,
                report.Top5,
                report.TriageExact,
                report.TriageUnder,
                report.TriageOver,
                report.Mrr,
                report.Brier,
                report.Ece,
                report.EmergenciesMissed,
                report.Questions,
                report.QuestionsInEmergencies,
                Cases = report.Cases.Select(c => new
                {
                    c.Case.Id,
                    Gold = c.Case.Accepted,
                    Ranked = c.Ranked.Take(10).Select(r => new { r.Id, r.Probability }),
                    UrgencyGiven = c.Given.Name(),
                    UrgencyGold = c.Case.Urgency.Name(),
                    c.Questions,
                }),
            }));
            return;
        }

        foreach (var c in report.Cases)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{c.Case.Id,-28} rank {c.Rank,2}  {c.Ranked[0].Id} {c.Ranked[0].Probability:0.00} | gold {c.Case.Accepted[0]} {c.AcceptedProbability:0.00}  {c.Given.Name()}/{c.Case.Urgency.Name()}{(c.IsUnder ? " UNDER" : c.IsOver ? " OVER" : "")}{(c.IsMissedEmergency ? " MISSED" : "")}  {c.Questions} questions"));
        Console.Out.WriteLine();
        foreach (var (name, p) in new[] { ("top-1", report.Top1), ("top-3", report.Top3), ("top-5", report.Top5), ("triage exact", report.TriageExact), ("triage under", report.TriageUnder), ("triage over", report.TriageOver) })
            Console.Out.WriteLine(Line(name, p));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean reciprocal rank {report.Mrr:0.000}, Brier {report.Brier:0.000}, calibration error {report.Ece:0.000}"));
        Console.Out.WriteLine($"emergencies missed   {report.EmergenciesMissed}");
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"questions            mean {report.Questions.Mean:0.0}, median {report.Questions.Median:0.#}, 90th percentile {report.Questions.P90:0.#}; in emergencies median {report.QuestionsInEmergencies.Median:0.#}"));
    }

    private static void PrintWords(SeventhEngine engine, WordsReport report, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(Json.Write(new { report.Precision, report.Recall }));
            return;
        }

        foreach (var line in report.Lines.Where(l => l.Wrong.Count + l.Missed.Count > 0))
            Console.Out.WriteLine($"{line.CaseId}: \"{line.Text}\"{Named(" wrong", line.Wrong)}{Named(" missed", line.Missed)}");
        Console.Out.WriteLine();
        Console.Out.WriteLine(Line("precision", report.Precision));
        Console.Out.WriteLine(Line("recall", report.Recall));

        string Named(string what, IReadOnlyList<(int Variable, int Value)> codes) => codes.Count == 0 ? "" :
            $"{what}: {string.Join(", ", codes.Select(c => $"{engine.Pack.Variables[c.Variable].Address}={engine.Pack.Variables[c.Variable].Values[c.Value].Id}"))}";
    }

    private static string Line(string name, Proportion p) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-20} {100 * p.Value:0.0}%  ({100 * p.Low:0.0} to {100 * p.High:0.0}, n={p.N})");
}
