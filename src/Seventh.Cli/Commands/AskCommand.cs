using System.CommandLine;
using Seventh.Answers;
using Seventh.Cli.Output;
using Seventh.Engine;
using Spectre.Console;

namespace Seventh.Cli.Commands;

/// <summary><c>seventh ask "..."</c>: an answer made of statements with sources, or that there is none.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string[]>("question") { Description = "The question, in your own words.", Arity = ArgumentArity.OneOrMore };
        var region = new Option<string?>("--region") { Description = "Two letters of your country (GB, US, ... or EU), for the emergency number." };
        var knowledge = CommonOptions.Knowledge();
        var json = CommonOptions.Json();
        var command = new Command("ask", "Ask anything about a twitching face; the answer is made of statements with sources.\n\nExamples:\n  seventh ask \"can dehydration make my cheek twitch\"\n  seventh ask \"is it a stroke\" --region GB --json")
        { question, region, knowledge, json };
        command.SetAction(result =>
        {
            var engine = SeventhEngine.Load(KnowledgeFolder.Find(result.GetValue(knowledge)));
            var answer = engine.Asker.Ask(string.Join(' ', result.GetValue(question)!), result.GetValue(region));
            if (result.GetValue(json))
                Console.Out.WriteLine(Json.Write(AnswerDocument.Of(answer)));
            else
                new AnswerPrinter(AnsiConsole.Console).Print(answer);
            return Faults.Ok;
        });
        return command;
    }
}
