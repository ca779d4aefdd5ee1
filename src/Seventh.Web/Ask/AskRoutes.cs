using Microsoft.AspNetCore.Antiforgery;
using Seventh.Engine;
using Seventh.Web.Site;

namespace Seventh.Web.Ask;

/// <summary>
/// The pages for questions. A question may tell about a person: the form sends it in the body, not in the address, and no answer to it is kept.
/// The questions of the pack have addresses of their own.
/// </summary>
internal static class AskRoutes
{
    public const string Address = "/ask";

    public static void Map(IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapGet(Address, (HttpContext context, SeventhEngine engine, QuestionBook book, IAntiforgery forgery, string? q, string? region) =>
        {
            var form = new AskFormView(Forms.Token(context, forgery), Written(q), Regions.Of(region));
            return form.Question.Length == 0 ? Pages.Show<AskPage>(AskView.Of(book, form)) : Answer(engine, book, form);
        });
        pages.MapPost(Address, PostAsync);
        pages.MapGet("/questions", (HttpContext context, QuestionBook book, string? q) => string.IsNullOrWhiteSpace(q)
            ? Pages.ShowPublic<QuestionsPage>(context, QuestionsView.Of(book, null))
            : Pages.Show<QuestionsPage>(QuestionsView.Of(book, q)));
        pages.MapGet("/questions/{id}", (HttpContext context, QuestionBook book, string id) => book.Find(id) is { } question
            ? Pages.ShowPublic<EntryPage>(context, new EntryView(question, AnswerBodyView.Of(book.AnswerTo(question), book, null)))
            : Pages.Missing("such question"));
    }

    private static async Task<IResult> PostAsync(HttpContext context, SeventhEngine engine, QuestionBook book, IAntiforgery forgery)
    {
        if (!context.Request.HasFormContentType)
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        if (await Forms.ReadAsync(context) is not { } fields)
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var forged = !await forgery.IsRequestValidAsync(context);
        var form = new AskFormView(Forms.Token(context, forgery), Written(fields[AskFields.Question]), Regions.Of(fields[AskFields.Region]));
        var fault = forged ? "Seventh was started anew, or this browser keeps no cookies, not even for one visit. Please press the button once more."
            : form.Question.Length == 0 ? "Write your question first."
            : null;
        return fault is null ? Answer(engine, book, form) : Pages.Show<AskPage>(AskView.Of(book, form with { Fault = fault }), StatusCodes.Status400BadRequest);
    }

    private static IResult Answer(SeventhEngine engine, QuestionBook book, AskFormView form)
    {
        var answer = engine.Asker.Ask(form.Question, form.Region);
        return Pages.Show<AnswerPage>(new AnswerView(form, answer, AnswerBodyView.Of(answer, book, form.Token)));
    }

    private static string Written(string? text) => (text ?? "").Trim().ReplaceLineEndings("\n");
}

/// <summary>Names of the fields of the form.</summary>
public static class AskFields
{
    /// <summary>The question.</summary>
    public const string Question = "question";

    /// <summary>The region.</summary>
    public const string Region = "region";
}
