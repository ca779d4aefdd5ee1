using System.CommandLine;
using Seventh.Cli.Commands;

namespace Seventh.Cli;

/// <summary>The command line. Without arguments it starts the web page on this machine.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var root = new RootCommand("Seventh: what a twitching face may be, how sure that is, and how urgently to be seen. It informs; it does not diagnose.")
        {
            AskCommand.Create(),
            AskEvaluateCommand.Create(),
            AssessCommand.Create(),
            EvaluateCommand.Create(),
            KnowledgeCommand.Create(),
            ServeCommand.Create(),
            CompletionCommand.Create(),
        };
        root.SetAction((_, cancel) => ServeCommand.RunAsync(KnowledgeFolder.Find(null), ServeCommand.DefaultPort, cancel));
        return await Faults.GuardAsync(() => root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
    }
}
