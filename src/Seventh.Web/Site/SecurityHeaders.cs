namespace Seventh.Web.Site;

/// <summary>Headers of every answer: nothing from elsewhere, no script, nothing kept, nothing told to others.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string PermissionsPolicy =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.Remove("blazor-enhanced-nav");
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = PermissionsPolicy;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            // What is not known to be free of a person's answers is not kept.
            if (!IsPublic(headers))
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static bool IsPublic(IHeaderDictionary headers) => headers.CacheControl.ToString() is Caching.Forever or Caching.Check;
}

/// <summary>How long a browser may keep an answer.</summary>
internal static class Caching
{
    /// <summary>The address changes with the content.</summary>
    public const string Forever = "public, max-age=31536000, immutable";

    /// <summary>May be kept, but is asked for again each time.</summary>
    public const string Check = "no-cache";
}
