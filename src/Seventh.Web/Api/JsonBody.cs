using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Seventh.Engine.Assessing;

namespace Seventh.Web.Api;

/// <summary>Reads a JSON body; what is wrong with it is told with its place.</summary>
internal static class JsonBody
{
    /// <exception cref="RequestException">The body is not the JSON that is asked for.</exception>
    /// <exception cref="BadHttpRequestException">The body is too large or breaks off.</exception>
    public static async Task<T> ReadAsync<T>(HttpContext context, IOptions<JsonOptions> options)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(context.Request.Body, options.Value.SerializerOptions, context.RequestAborted)
                ?? throw new RequestException([new("$", "The body is null; send a JSON object.")]);
        }
        catch (JsonException e)
        {
            throw new RequestException([new(e.Path is { Length: > 0 } path ? path : "$", Words(e))]);
        }
    }

    private static string Words(JsonException e)
    {
        var line = e.LineNumber is { } l ? $" (line {l + 1}, byte {e.BytePositionInLine + 1})" : "";
        return $"This is not the JSON that is asked for{line}: {e.Message.Split(" Path:", 2)[0].Replace("Seventh.Engine.Assessing.", "", StringComparison.Ordinal).Replace("Seventh.Web.Api.", "", StringComparison.Ordinal)}";
    }
}
