using System.Text.Json;
using Seventh.Cli.Output;
using Seventh.Engine;
using Seventh.Engine.Assessing;
using Seventh.Reasoning.Interview;

namespace Seventh.Cli;

/// <summary>
/// One request per line in (<see cref="AssessRequest"/>), one answer per line out (<see cref="AssessResponse"/>): see docs/line-protocol.md.
/// A line that cannot be understood gets <c>{"faults":[...]}</c> and the talk goes on.
/// </summary>
internal static class LineProtocol
{
    public static int Run(SeventhEngine engine, TextReader input, TextWriter output)
    {
        var anyFault = false;
        while (input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                var request = JsonSerializer.Deserialize<AssessRequest>(line, Json.Options)
                    ?? throw new RequestException([new("", "The line is null; write one JSON object per line.")]);
                output.WriteLine(Json.Write(AssessStep.Take(engine, request)));
            }
            catch (JsonException e)
            {
                anyFault = true;
                output.WriteLine(Json.Write(new { Faults = new[] { new RequestFault(e.Path ?? "", $"This is not a request: {e.Message}") } }));
            }
            catch (RequestException e)
            {
                anyFault = true;
                output.WriteLine(Json.Write(new { e.Faults }));
            }

            output.Flush();
        }

        return anyFault ? Faults.BadInput : Faults.Ok;
    }

    public static void Write(SeventhEngine engine, Assessment assessment, TextWriter output) =>
        output.WriteLine(Json.Write(AssessStep.Answer(engine, assessment)));
}
