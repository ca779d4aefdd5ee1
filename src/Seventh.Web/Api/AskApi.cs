using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Seventh.Answers;
using Seventh.Engine;
using Seventh.Engine.Assessing;
using Seventh.Knowledge.Statements;
using Seventh.Web.Ask;

namespace Seventh.Web.Api;

/// <summary>A question to be answered.</summary>
/// <param name="Question">The question, in any words; at most 2,000 characters.</param>
/// <param name="Region">Two letters of the country (ISO 3166, or EU), for the emergency number.</param>
public sealed record AskRequest(string? Question = null, string? Region = null);

/// <summary>A question of the pack in a list.</summary>
public sealed record QuestionItem(string Id, string Ask, string Topic);

/// <summary>A question of the pack with its answer.</summary>
public sealed record QuestionDetails(
    string Id, string Ask, string Topic, IReadOnlyList<string> Also, IReadOnlyList<AnswerDocument.Line> Statements, string? NotConclude,
    IReadOnlyList<NearQuestion> Nearest, IReadOnlyList<AnswerDocument.Page> Next);

/// <summary>Questions and their answers.</summary>
internal static class AskApi
{
    public static void Map(RouteGroupBuilder api, string prefix)
    {
        api.MapPost("/ask", PostAsync)
            .Accepts<AskRequest>("application/json")
            .Produces<AnswerDocument>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .WithName("ask").WithSummary("The answer to a question, made of statements with sources; or that there is none.");
        api.MapGet("/ask", (SeventhEngine engine, string? question, string? region) => Answer(engine, new(question, region)))
            .Produces<AnswerDocument>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .WithName("ask-by-address").WithSummary("The same with the question in the address. Send what tells about a person by POST: addresses are kept in many places.");
        api.MapGet("/questions", (QuestionBook book) => book.Pack.Questions.Select(q => new QuestionItem(q.Id, q.Ask, q.Topic)).ToArray())
            .WithName("questions").WithSummary("All questions with an answer of their own.");
        api.MapGet("/questions/{id}", Results<Ok<QuestionDetails>, ProblemHttpResult> (QuestionBook book, string id) =>
                book.Find(id) is { } q ? TypedResults.Ok(Details(book, q)) : Problems.Missing("question", id, $"{prefix}/questions"))
            .ProducesProblem(StatusCodes.Status404NotFound).WithName("question").WithSummary("One question with its answer.");
    }

    private static async Task<IResult> PostAsync(HttpContext context, SeventhEngine engine, IOptions<JsonOptions> json)
    {
        try
        {
            return Answer(engine, await JsonBody.ReadAsync<AskRequest>(context, json));
        }
        catch (RequestException e)
        {
            return Problems.Of(e.Faults);
        }
    }

    private static IResult Answer(SeventhEngine engine, AskRequest request)
    {
        var faults = Faults(request).ToArray();
        return faults.Length > 0 ? Problems.Of(faults) : TypedResults.Ok(AnswerDocument.Of(engine.Asker.Ask(request.Question!, request.Region)));
    }

    private static IEnumerable<RequestFault> Faults(AskRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Question))
            yield return new("question", "The question is missing; write it in any words.");
        else if (request.Question.Length > Asker.LongestQuestion)
            yield return new("question", $"The question is {request.Question.Length} characters long; at most {Asker.LongestQuestion} are read.");
        if (request.Region is { Length: > 0 } region && !(region.Length == 2 && region.All(char.IsAsciiLetter)))
            yield return new("region", "A region is two letters, for example GB, US or EU; leave it out if it is not known.");
    }

    private static QuestionDetails Details(QuestionBook book, Question question)
    {
        var answer = AnswerDocument.Of(book.AnswerTo(question));
        return new(question.Id, question.Ask, question.Topic, question.Also, answer.Statements, answer.NotConclude, answer.Nearest, answer.Next);
    }
}
