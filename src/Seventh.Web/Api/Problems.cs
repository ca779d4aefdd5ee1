using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Seventh.Engine.Assessing;

namespace Seventh.Web.Api;

/// <summary>Faults as problem details (RFC 9457).</summary>
internal static class Problems
{
    /// <summary>A fault by its HTTP status.</summary>
    public static ProblemHttpResult Of(int status, string? detail = null) => TypedResults.Problem(
        statusCode: status, title: ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } title ? title : "Fault", detail: detail ?? Detail(status));

    /// <summary>Faults with their places.</summary>
    public static ProblemHttpResult Of(IEnumerable<RequestFault> faults) => TypedResults.Problem(new HttpValidationProblemDetails(
        faults.GroupBy(f => f.Field).ToDictionary(g => g.Key, g => g.Select(f => f.Message).ToArray()))
    {
        Status = StatusCodes.Status400BadRequest,
        Title = "The request cannot be understood",
        Detail = "Each entry of errors names a place and what to do about it.",
    });

    /// <summary>Something that does not exist.</summary>
    public static ProblemHttpResult Missing(string what, string id, string list) =>
        Of(StatusCodes.Status404NotFound, $"There is no {what} '{id}'; GET {list} lists them.");

    private static string Detail(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address; GET /openapi/v1.json lists all addresses.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take this method; the Allow header names those it takes.",
        StatusCodes.Status413PayloadTooLarge => $"The body is larger than {SeventhSite.LargestBody} bytes.",
        StatusCodes.Status415UnsupportedMediaType => "Send JSON with Content-Type: application/json.",
        StatusCodes.Status429TooManyRequests => "Too many requests; wait as long as Retry-After says (seconds).",
        >= 500 => "Something broke in Seventh. Nothing was kept.",
        _ => "The request cannot be understood.",
    };
}
