using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Seventh.Engine;

namespace Seventh.Web;

/// <summary>The web page and the HTTP API as one program.</summary>
public static class SeventhSite
{
    /// <summary>Builds the site; nothing listens until it is started.</summary>
    /// <param name="engine">The knowledge made ready.</param>
    /// <param name="address">Where to listen, for example <c>http://127.0.0.1:7007</c>; port 0 takes a free one.</param>
    public static WebApplication Build(SeventhEngine engine, string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls(address);
        builder.Services.AddSingleton(engine);
        var app = builder.Build();
        app.MapGet("/health", () => "ok");
        return app;
    }
}
