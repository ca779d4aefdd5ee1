using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Ask;

public sealed class AskInBrowserTests(RunningSite site, Chromium chromium)
{
    private const string Words = "can dehydration make my cheek twitch";

    [Theory]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task The_pages_have_no_fault_that_axe_knows_and_fit(ColorScheme scheme, int width)
    {
        // Axe is a script, which the site's own policy would not let run.
        await using var window = await chromium.WindowAsync(site.Address, new() { BypassCSP = true, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 844 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync("/ask");
        await CheckAsync(page, "ask");
        await page.Locator("form.ask button").ClickAsync();
        await CheckAsync(page, "ask with a fault");
        foreach (var question in (string[])[Words, "My face suddenly dropped on one side and I cannot speak", "i want to kill myself", "what is the capital of France"])
        {
            await page.Locator("#question").FillAsync(question);
            await page.Locator("form.ask button").ClickAsync();
            await CheckAsync(page, question);
            await ShotAsync(page, $"{question[..12]}-{scheme}-{width}");
        }

        foreach (var path in (string[])["/questions/botox-how-long", "/questions", "/questions?q=botox", "/sources/wang-jankovic-1998"])
        {
            await page.GotoAsync(path);
            await CheckAsync(page, path);
            await ShotAsync(page, $"{path.Replace('/', '-').Replace('?', '-')}-{scheme}-{width}");
        }
    }

    [Fact]
    public async Task Asking_works_without_JavaScript_and_asks_no_other_host()
    {
        await using var window = await chromium.WindowAsync(site.Address, new() { JavaScriptEnabled = false });
        var asked = new ConcurrentBag<string>();
        await window.RouteAsync("**/*", async route =>
        {
            asked.Add(route.Request.Url);
            await route.ContinueAsync();
        });
        var page = await window.NewPageAsync();
        await page.GotoAsync("/ask");
        await page.Locator("#question").FillAsync(Words);
        await page.Locator("form.ask button").ClickAsync();
        new Uri(page.Url).PathAndQuery.ShouldBe("/ask");
        (await page.Locator("ul.said > li").CountAsync()).ShouldBeGreaterThan(1);
        await page.Locator("form[action='/assess'] button").ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("This is what I understood");
        asked.Where(url => new Uri(url).Authority != site.Address.Authority).ShouldBeEmpty();
    }

    private static async Task CheckAsync(IPage page, string name)
    {
        var result = await page.RunAxe();
        result.Violations.Select(v => $"{name}: {v.Id} ({v.Help}) at {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}").ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(0, name);
    }

    // For eyes: pictures of the pages, if a folder for them is named.
    private static async Task ShotAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SEVENTH_SHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }
}
