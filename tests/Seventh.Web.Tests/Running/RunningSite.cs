using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Seventh.Engine;
using Seventh.Web.Site;
using Seventh.Web.Tests.Running;

[assembly: AssemblyFixture(typeof(RunningSite))]

namespace Seventh.Web.Tests.Running;

/// <summary>The real site with the real knowledge on a free port, started once for all tests.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private static readonly Lazy<SeventhEngine> LoadedEngine = new(() => SeventhEngine.Load(KnowledgeFolder()));

    private WebApplication? app;

    /// <summary>The knowledge, read once.</summary>
    public static SeventhEngine Engine => LoadedEngine.Value;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync() => (app, Address) = await StartAsync(new() { RequestsPerMinute = int.MaxValue });

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
    }

    /// <summary>Starts another site with settings of its own.</summary>
    public static async Task<(WebApplication App, Uri Address)> StartAsync(SiteSettings settings)
    {
        var app = SeventhSite.Build(Engine, "http://127.0.0.1:0", settings);
        await app.StartAsync();
        return (app, new(app.Urls.Single()));
    }

    /// <summary>A browser without a window: cookies, no redirects of its own.</summary>
    public HttpClient Client() => ClientAt(Address);

    /// <summary>The same for another site.</summary>
    public static HttpClient ClientAt(Uri address) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address };

    private static string KnowledgeFolder([CallerFilePath] string here = "")
    {
        if (Environment.GetEnvironmentVariable("SEVENTH_KNOWLEDGE") is { Length: > 0 } named)
            return named;
        foreach (var start in (string[])[AppContext.BaseDirectory, Path.GetDirectoryName(here) ?? ""])
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "knowledge", "pack.yaml")))
                    return Path.Combine(folder.FullName, "knowledge");
        throw new DirectoryNotFoundException("The tests run outside a working copy of Seventh; name the knowledge with SEVENTH_KNOWLEDGE.");
    }
}
