using System.CommandLine;

namespace Seventh.Cli.Commands;

/// <summary><c>seventh completion</c>: what a shell needs to complete commands and options.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _seventh() { local IFS=$'\n'; COMPREPLY=( $(seventh "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) ); }
        complete -F _seventh seventh
        """;

    private const string Zsh = """
        _seventh() { local -a found; found=("${(@f)$(seventh "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}"); compadd -a found; }
        compdef _seventh seventh
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash or zsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh");
        var command = new Command("completion", "Print a completion script.\n\nExample: source <(seventh completion bash)") { shell };
        command.SetAction(result =>
        {
            Console.Out.WriteLine(result.GetValue(shell) == "zsh" ? Zsh : Bash);
            return Faults.Ok;
        });
        return command;
    }
}
