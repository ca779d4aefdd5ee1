using System.CommandLine;
using Seventh.Engine;
using Seventh.Evaluation.Cases;
using Seventh.Knowledge.Reading;
using Spectre.Console;

namespace Seventh.Cli.Commands;

/// <summary><c>seventh assess</c>: an interview in the terminal, a line protocol for programs, or the assessment of a case file.</summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        var knowledge = CommonOptions.Knowledge();
        var json = new Option<bool>("--json") { Description = "Speak the line protocol of docs/line-protocol.md on standard input and output." };
        var file = new Option<string?>("--file") { Description = "Assess a case file (docs/case-format.md) with all its facts." };
        var command = new Command("assess", "Say what the face does, answer a few questions, see what fits and how urgently to be seen.\n\nExamples:\n  seventh assess\n  seventh assess --file evaluation/cases/hfs-primary-06.yaml\n  echo '{\"text\":\"my left eyelid twitches\",\"finish\":true}' | seventh assess --json")
        { knowledge, json, file };
        command.SetAction(result =>
        {
            var engine = SeventhEngine.Load(KnowledgeFolder.Find(result.GetValue(knowledge)));
            if (result.GetValue(file) is { } path)
                return OfFile(engine, path, result.GetValue(json));
            return result.GetValue(json)
                ? LineProtocol.Run(engine, Console.In, Console.Out)
                : new TerminalInterview(engine, AnsiConsole.Console).Run();
        });
        return command;
    }

    private static int OfFile(SeventhEngine engine, string path, bool json)
    {
        var issues = new IssueList();
        if (new CaseReader(engine.Pack).Read(File.ReadAllText(path), Path.GetFileName(path), issues) is not { } read)
            throw new KnowledgeException(issues.Issues);
        var assessment = engine.Assessor.Assess(read.Answers);
        if (json)
            LineProtocol.Write(engine, assessment, Console.Out);
        else
            new ResultPrinter(engine.Pack, AnsiConsole.Console).Print(assessment);
        return Faults.Ok;
    }
}
