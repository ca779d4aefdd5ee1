using System.CommandLine;
using Seventh.Engine;
using Seventh.Web;

namespace Seventh.Cli.Commands;

/// <summary><c>seventh serve</c>: the web page and API on this machine.</summary>
internal static class ServeCommand
{
    public const int DefaultPort = 7007;

    public static Command Create()
    {
        var knowledge = CommonOptions.Knowledge();
        var port = new Option<int>("--port") { Description = "Port on 127.0.0.1; 0 takes a free one.", DefaultValueFactory = _ => DefaultPort };
        var command = new Command("serve", "Start the web page and the HTTP API on 127.0.0.1. Nothing leaves this machine.") { knowledge, port };
        command.SetAction((result, cancel) => RunAsync(KnowledgeFolder.Find(result.GetValue(knowledge)), result.GetValue(port), cancel));
        return command;
    }

    public static async Task<int> RunAsync(string knowledge, int port, CancellationToken cancel)
    {
        await using var app = SeventhSite.Build(SeventhEngine.Load(knowledge), $"http://127.0.0.1:{port}");
        await app.StartAsync(cancel);
        await Console.Out.WriteLineAsync($"Seventh is open at {string.Join(' ', app.Urls)}  (Ctrl+C closes it)".AsMemory(), cancel);
        await app.WaitForShutdownAsync(cancel);
        return Faults.Ok;
    }
}
