using Microsoft.Playwright;
using Seventh.Web.Tests.Running;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Seventh.Web.Tests.Running;

/// <summary>Debian's Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--no-first-run", "--no-default-browser-check", "--disable-dev-shm-usage",
    ];

    private readonly SemaphoreSlim once = new(1, 1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        once.Dispose();
    }

    /// <summary>A new window with nothing in it.</summary>
    public async Task<IBrowserContext> WindowAsync(Uri site, BrowserNewContextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(site);
        options ??= new();
        options.BaseURL = site.ToString();
        return await (await BrowserAsync()).NewContextAsync(options);
    }

    private async Task<IBrowser> BrowserAsync()
    {
        if (!File.Exists(Path))
            Assert.Fail($"{Path} is missing: the tests in a browser need it. On Debian install it with: apt-get install chromium");
        await once.WaitAsync();
        try
        {
            playwright ??= await Playwright.CreateAsync();
            return browser ??= await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Arguments });
        }
        finally
        {
            once.Release();
        }
    }
}
