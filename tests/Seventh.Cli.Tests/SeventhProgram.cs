using System.Diagnostics;
using System.Text;
using Seventh.Testing;

namespace Seventh.Cli.Tests;

/// <summary>The program as a person or another program would start it.</summary>
internal static class SeventhProgram
{
    public static (int ExitCode, string Output, string Error) Run(string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "seventh.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
            WorkingDirectory = Repository.Path(),
        };
        start.Environment["SEVENTH_KNOWLEDGE"] = Repository.Path("knowledge");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}
