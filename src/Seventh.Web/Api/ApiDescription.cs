using Microsoft.AspNetCore.OpenApi;

namespace Seventh.Web.Api;

/// <summary>The heading of the OpenAPI document.</summary>
internal static class ApiDescription
{
    public static void Configure(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info = new()
        {
            Title = "Seventh",
            Version = "1",
            Description = "What a twitching face may be, how sure that is, how urgently to be seen, and answers to questions about it with their sources. It informs; it does not diagnose. Nothing is kept.",
        };
        // The address is the one it was asked at: Seventh runs on the machine of whoever asks.
        document.Servers = [];
        return Task.CompletedTask;
    });
}
