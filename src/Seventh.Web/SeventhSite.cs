using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Seventh.Engine;
using Seventh.Web.About;
using Seventh.Web.Api;
using Seventh.Web.Ask;
using Seventh.Web.Assess;
using Seventh.Web.Library;
using Seventh.Web.Site;

namespace Seventh.Web;

/// <summary>The web page and the HTTP API as one program.</summary>
public static class SeventhSite
{
    /// <summary>Largest body of a request, in bytes.</summary>
    public const int LargestBody = 256 * 1024;

    /// <summary>Builds the site; nothing listens until it is started.</summary>
    /// <param name="engine">The knowledge made ready.</param>
    /// <param name="address">Where to listen, for example <c>http://127.0.0.1:7007</c>; port 0 takes a free one.</param>
    public static WebApplication Build(SeventhEngine engine, string address) => Build(engine, address, SiteSettings.FromEnvironment());

    /// <summary>Builds the site with settings of its own.</summary>
    public static WebApplication Build(SeventhEngine engine, string address, SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(settings);
        // The empty builder reads no settings file from the folder it happens to be started in.
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.WebHost.UseUrls(address);
        QuietLog.Add(builder.Logging);
        AddServices(builder.Services, engine, settings);

        var app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = FaultAnswers.OfExceptionAsync,
            AllowStatusCode404Response = true,
            // A request that cannot be read is no fault of the program.
            SuppressDiagnosticsCallback = c => c.Exception is BadHttpRequestException or OperationCanceledException,
        });
        app.UseStatusCodePages(c => FaultAnswers.WriteAsync(c.HttpContext));
        app.UseHostFiltering();
        app.UseRateLimiter();
        app.UseRouting();
        AssetRoutes.Map(app);
        AssessRoutes.Map(app);
        AskRoutes.Map(app);
        LibraryRoutes.Map(app);
        AboutRoutes.Map(app);
        ApiRoutes.Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, SeventhEngine engine, SiteSettings settings)
    {
        services.AddSingleton(engine);
        services.AddSingleton(engine.Pack);
        services.AddSingleton<Interview>();
        services.AddSingleton<StateSeal>();
        services.AddSingleton<Citations>();
        services.AddSingleton<QuestionBook>();
        services.AddRouting();
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        var keys = services.AddDataProtection().SetApplicationName("Seventh");
        if (settings.KeyFolder is { } folder)
            keys.PersistKeysToFileSystem(new(folder));
        else
            keys.UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "seventh-form";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.HttpOnly = true;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.FormFieldName = FormFields.Token;
            o.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<FormOptions>(o => o.ValueLengthLimit = LargestBody);
        services.AddHostFiltering(o =>
        {
            o.AllowedHosts = [.. settings.Hosts];
            o.IncludeFailureMessage = false;
        });
        RateLimit.Add(services, settings.RequestsPerMinute);
        ApiJson.Add(services);
        services.AddOpenApi(ApiRoutes.Document, ApiDescription.Configure);
    }
}
