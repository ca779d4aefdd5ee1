using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Seventh.Engine;
using Seventh.Engine.Assessing;
using Seventh.Knowledge;
using Seventh.Web.Library;

namespace Seventh.Web.Api;

/// <summary>The HTTP API: stateless, JSON, problem details for every fault. See docs/api.md.</summary>
internal static class ApiRoutes
{
    public const string Document = "v1";
    private const string Prefix = "/api/v1";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapOpenApi($"/openapi/{Document}.json");
        var api = app.MapGroup(Prefix).ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapPost("/assess", AssessAsync)
            .Accepts<AssessRequest>("application/json")
            .Produces<AssessResponse>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .WithName("assess").WithSummary("One step of an assessment: everything known in, the next question or the result out.");
        MapConditions(api);
        MapOthers(api);
        AskApi.Map(api, Prefix);
    }

    private static void MapConditions(RouteGroupBuilder api)
    {
        api.MapGet("/conditions", (KnowledgePack pack) => pack.Conditions.Select(ApiMapping.Item).ToArray())
            .WithName("conditions").WithSummary("All causes.");
        api.MapGet("/conditions/{id}", Results<Ok<ConditionDetails>, ProblemHttpResult> (KnowledgePack pack, string id) =>
                pack.Condition(id) is { } c ? TypedResults.Ok(ApiMapping.Details(pack, c)) : Problems.Missing("condition", id, $"{Prefix}/conditions"))
            .ProducesProblem(StatusCodes.Status404NotFound).WithName("condition").WithSummary("One cause with all numbers and statements.");
        api.MapGet("/remedies", (KnowledgePack pack) => pack.Remedies.Select(ApiMapping.Item).ToArray())
            .WithName("remedies").WithSummary("All remedies.");
        api.MapGet("/remedies/{id}", Results<Ok<RemedyDetails>, ProblemHttpResult> (KnowledgePack pack, string id) =>
                pack.Remedy(id) is { } r ? TypedResults.Ok(ApiMapping.Details(pack, r)) : Problems.Missing("remedy", id, $"{Prefix}/remedies"))
            .ProducesProblem(StatusCodes.Status404NotFound).WithName("remedy").WithSummary("One remedy with all statements.");
        api.MapGet("/sources", (KnowledgePack pack, Citations citations) => pack.Sources.Select(s => ApiMapping.Item(s, citations.Of(s.Id).Length)).ToArray())
            .WithName("sources").WithSummary("All sources.");
        api.MapGet("/sources/{id}", Results<Ok<SourceDetails>, ProblemHttpResult> (KnowledgePack pack, Citations citations, string id) =>
                pack.Source(id) is { } s ? TypedResults.Ok(ApiMapping.Details(s, citations.Of(id))) : Problems.Missing("source", id, $"{Prefix}/sources"))
            .ProducesProblem(StatusCodes.Status404NotFound).WithName("source").WithSummary("One source with everything that rests on it.");
    }

    private static void MapOthers(RouteGroupBuilder api)
    {
        api.MapGet("/findings", (KnowledgePack pack) => pack.Findings.Select(ApiMapping.Item).ToArray())
            .WithName("findings").WithSummary("All findings with their addresses and values.");
        api.MapGet("/prompts", (KnowledgePack pack) => pack.Prompts.Select(ApiMapping.Item).ToArray())
            .WithName("prompts").WithSummary("All questions that can be shown.");
        api.MapGet("/red-flags", (KnowledgePack pack) => pack.RedFlags.Select(f => ApiMapping.Item(pack, f)).ToArray())
            .WithName("red-flags").WithSummary("All danger signs.");
        api.MapGet("/claims", (KnowledgePack pack) => pack.Claims.Select(s => ApiMapping.Item(pack, s)).ToArray())
            .WithName("claims").WithSummary("Popular claims with their verdicts.");
        api.MapGet("/health", (KnowledgePack pack) => new HealthItem("ok", pack.Version, pack.Title))
            .WithName("health").WithSummary("Whether the program is well, and which knowledge it has.");
    }

    private static async Task<IResult> AssessAsync(HttpContext context, SeventhEngine engine, IOptions<JsonOptions> json)
    {
        try
        {
            return TypedResults.Ok(AssessStep.Take(engine, await JsonBody.ReadAsync<AssessRequest>(context, json)));
        }
        catch (RequestException e)
        {
            return Problems.Of(e.Faults);
        }
    }
}
