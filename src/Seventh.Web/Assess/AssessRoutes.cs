using Microsoft.AspNetCore.Antiforgery;
using Seventh.Engine.Assessing;
using Seventh.Web.Site;

namespace Seventh.Web.Assess;

/// <summary>The interview: the start page, and one address that every form of the interview is sent to.</summary>
internal static class AssessRoutes
{
    public const string Address = "/assess";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", (HttpContext context, Interview interview, IAntiforgery forgery) =>
            Pages.Show<StartPage>(StartView.Empty(interview.Pack, Forms.Token(context, forgery)))).ExcludeFromDescription();
        app.MapGet(Address, () => Results.Redirect("/")).ExcludeFromDescription();
        app.MapPost(Address, PostAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> PostAsync(HttpContext context, Interview interview, StateSeal seal, IAntiforgery forgery)
    {
        if (!context.Request.HasFormContentType)
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        if (await Forms.ReadAsync(context) is not { } form)
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var forged = !await forgery.IsRequestValidAsync(context);
        var step = new InterviewStep(interview, seal, form, Forms.Token(context, forgery));
        try
        {
            return forged ? step.AskAgain() : step.Take();
        }
        catch (RequestException)
        {
            // The sealed answers speak of findings that the knowledge of today does not have.
            return Pages.Show<FaultPage>(FaultView.StateLost, StatusCodes.Status400BadRequest);
        }
    }
}
