using System.CommandLine;

namespace Seventh.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<string?> Knowledge() => new("--knowledge") { Description = "Folder of the knowledge pack (default: SEVENTH_KNOWLEDGE, or the folder 'knowledge' here or above the program)." };

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON object instead of text." };
}
