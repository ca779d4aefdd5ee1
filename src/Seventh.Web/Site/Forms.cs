using Microsoft.AspNetCore.Antiforgery;

namespace Seventh.Web.Site;

/// <summary>What every form that is sent needs.</summary>
internal static class Forms
{
    /// <summary>The fields of a form, or null if they cannot be read.</summary>
    /// <exception cref="BadHttpRequestException">The body is too large or breaks off.</exception>
    public static async Task<IFormCollection?> ReadAsync(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>A new token against forged requests; its cookie goes with the answer.</summary>
    public static string Token(HttpContext context, IAntiforgery forgery) => forgery.GetAndStoreTokens(context).RequestToken!;
}
