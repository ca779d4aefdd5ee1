using Seventh.Engine.Assessing;
using Seventh.Knowledge.Reading;

namespace Seventh.Cli;

/// <summary>Exit codes, and what is printed when something cannot be done.</summary>
internal static class Faults
{
    /// <summary>Everything went well.</summary>
    public const int Ok = 0;

    /// <summary>The answer is no: a check found faults, a bar was missed.</summary>
    public const int Negative = 1;

    /// <summary>The input cannot be used; what is wrong and how to mend it stands on standard error.</summary>
    public const int BadInput = 2;

    public static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (KnowledgeException e)
        {
            foreach (var issue in e.Issues)
                await Console.Error.WriteLineAsync(issue.ToString());
            return BadInput;
        }
        catch (RequestException e)
        {
            foreach (var fault in e.Faults)
                await Console.Error.WriteLineAsync($"{fault.Field}: {fault.Message}");
            return BadInput;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return BadInput;
        }
    }
}
