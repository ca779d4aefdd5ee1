using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Seventh.Web.Site;

/// <summary>A Razor component as the answer to a request; every page component has one parameter <c>View</c>.</summary>
internal static class Pages
{
    public static RazorComponentResult Show<TPage>(object? view, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new(typeof(TPage), new Dictionary<string, object?> { ["View"] = view }) { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>A page that is the same for everybody and may be kept by the browser.</summary>
    public static RazorComponentResult ShowPublic<TPage>(HttpContext context, object? view)
        where TPage : IComponent
    {
        context.Response.Headers.CacheControl = Caching.Check;
        return Show<TPage>(view);
    }

    /// <summary>Says that there is no such page.</summary>
    public static RazorComponentResult Missing(string what) => Show<FaultPage>(FaultView.Missing(what), StatusCodes.Status404NotFound);
}
