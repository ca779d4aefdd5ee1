using Microsoft.AspNetCore.Diagnostics;
using Seventh.Web.Api;

namespace Seventh.Web.Site;

/// <summary>Every fault as an answer that says what to do: problem details for the API, a page for people.</summary>
internal static class FaultAnswers
{
    public static Task OfExceptionAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        context.Response.StatusCode = error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        return WriteAsync(context);
    }

    public static Task WriteAsync(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/openapi")
            ? Problems.Of(context.Response.StatusCode).ExecuteAsync(context)
            : Pages.Show<FaultPage>(FaultView.Of(context.Response.StatusCode), context.Response.StatusCode).ExecuteAsync(context);
}
