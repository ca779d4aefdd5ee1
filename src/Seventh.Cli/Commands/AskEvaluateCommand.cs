using System.CommandLine;
using System.Globalization;
using Seventh.Cli.Output;
using Seventh.Engine;
using Seventh.Evaluation.Metrics;
using Seventh.Evaluation.Questions;

namespace Seventh.Cli.Commands;

/// <summary><c>seventh ask-evaluate FILE...</c>: how questions are answered, by the points a right answer must say.</summary>
internal static class AskEvaluateCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "Question files (docs/ask.md).", Arity = ArgumentArity.OneOrMore };
        var map = new Option<string?>("--map") { Description = "Which statements say which point (default: evaluation/questions/points.yaml beside the knowledge pack, if it is there)." };
        var peer = new Option<bool>("--peer") { Description = "Also compare the ranking with BM25 of SQLite FTS5 over the same texts." };
        var features = new Option<bool>("--features") { Description = "Print what the confidence rests on, one question per line, for fitting.", Hidden = true };
        var knowledge = CommonOptions.Knowledge();
        var json = CommonOptions.Json();
        var command = new Command("ask-evaluate", "Put question files to Ask and count how it does.\n\nExample: seventh ask-evaluate dev.yaml seed.yaml --map evaluation/questions/points.yaml")
        { files, map, peer, knowledge, json, features };
        command.SetAction(result =>
        {
            var folder = KnowledgeFolder.Find(result.GetValue(knowledge));
            var engine = SeventhEngine.Load(folder);
            var questions = result.GetValue(files)!.SelectMany(f => QuestionFile.Read(File.ReadAllText(f), Path.GetFileName(f))).ToArray();
            var points = ReadMap(result.GetValue(map), folder);
            if (result.GetValue(features))
                return PrintFeatures(engine, questions);
            var report = new AskEvaluation(engine.Asker, points).Run(questions);
            var comparison = result.GetValue(peer) ? AskPeer.Compare(engine, questions, points) : null;
            Print(report, comparison, result.GetValue(json));
            return Faults.Ok;
        });
        return command;
    }

    private static IReadOnlyDictionary<string, PointMap> ReadMap(string? named, string folder)
    {
        var path = named ?? Path.Combine(folder, "..", "evaluation", "questions", "points.yaml");
        return named is null && !File.Exists(path) ? new Dictionary<string, PointMap>() : QuestionFile.ReadMap(File.ReadAllText(path), Path.GetFileName(path));
    }

    private static int PrintFeatures(SeventhEngine engine, IEnumerable<EvaluationQuestion> questions)
    {
        foreach (var question in questions)
            foreach (var wording in question.Variants.Prepend(question.Text))
                if (engine.Asker.Features(wording) is { } features)
                    Console.Out.WriteLine($"{question.Id}\t{question.Scope}\t{string.Join('\t', features.Select(f => f.ToString("0.####", CultureInfo.InvariantCulture)))}\t{engine.Asker.Ask(wording).Kind}\t{wording.ReplaceLineEndings(" ")}");
        return Faults.Ok;
    }

    private static void Print(AskReport report, PeerComparison? peer, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(Json.Write(new
            {
                report.PointsSaid,
                report.Answered,
                report.Declined,
                report.Emergencies,
                report.FalseAlarms,
                report.Variants,
                report.MadeVariants,
                report.WrongStatements,
                report.Unsourced,
                report.MedianMilliseconds,
                report.P99Milliseconds,
                peer,
                Questions = report.Results.Select(r => new { r.Question.Id, Kind = Seventh.Answers.AnswerKindNames.Name(r.Answer.Kind), Entry = r.Answer.Question?.Id, Statements = r.Answer.Statements.Select(s => s.Id), r.Missing, r.Wrong, r.Right, r.Disagreeing }),
            }));
            return;
        }

        foreach (var r in report.Results.Where(r => r.Fails || r.Disagreeing.Length > 0))
            Console.Out.WriteLine($"{r.Question.Id} {Seventh.Answers.AnswerKindNames.Name(r.Answer.Kind)}{(r.Right ? "" : $" SHOULD BE {r.Question.Scope}")} {r.Answer.Question?.Id} {r.Answer.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}"
                + string.Concat(r.Missing.Select(m => $"\n    not said: {m}")) + string.Concat(r.Wrong.Select(w => $"\n    wrong: {w}")) + string.Concat(r.Disagreeing.Select(d => $"\n    another answer: {d}")));
        Console.Out.WriteLine();
        foreach (var (name, p) in new[]
        {
            ("points said", report.PointsSaid), ("answered in scope", report.Answered), ("declined out of scope", report.Declined), ("emergencies recognised", report.Emergencies),
            ("false alarms", report.FalseAlarms), ("variants agree", report.Variants), ("made variants agree", report.MadeVariants),
        })
            Console.Out.WriteLine(Line(name, p));
        Console.Out.WriteLine($"wrong statements       {report.WrongStatements}; without source {report.Unsourced}");
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"time per question      median {report.MedianMilliseconds:0.000} ms, 99th percentile {report.P99Milliseconds:0.000} ms"));
        if (peer is not null)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ranking (nDCG@5, n={peer.Questions}) Seventh {peer.Ours:0.000}, SQLite FTS5 BM25 {peer.Theirs:0.000}; time median {peer.OurMilliseconds:0.000} ms against {peer.TheirMilliseconds:0.000} ms"));
    }

    private static string Line(string name, Proportion p) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-22} {100 * p.Value:0.0}%  ({100 * p.Low:0.0} to {100 * p.High:0.0}, n={p.N})");
}
