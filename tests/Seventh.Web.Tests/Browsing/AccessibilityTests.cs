using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Browsing;

public sealed class AccessibilityTests(RunningSite site, Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task The_pages_of_the_interview_have_no_fault_that_axe_knows(ColorScheme scheme, int width)
    {
        await using var window = await WindowAsync(scheme, width);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");
        await CheckAsync(page, "start");
        await page.Locator("#age").FillAsync("1000");
        await page.Locator("button[value=start]").ClickAsync();
        await CheckAsync(page, "start with a fault");
        await page.Locator("#age").FillAsync("40");
        await page.Locator("#text").FillAsync("My left eyelid twitches.");
        await page.Locator("button[value=start]").ClickAsync();
        await CheckAsync(page, "understood");
        await page.Locator("button[value=confirm]").ClickAsync();
        await CheckAsync(page, "first question");
        await page.Locator("button[value=answer]").ClickAsync();
        await CheckAsync(page, "question with a fault");
        await page.Locator("button[value=none]").ClickAsync();
        var shapes = new HashSet<string>();
        for (var i = 0; i < 14 && await page.Locator("form.question").CountAsync() > 0; i++)
        {
            var shape = await page.Locator(".row").CountAsync() > 0 ? "rows" : await page.Locator("input[name=ticked]").CountAsync() > 0 ? "ticks" : "one";
            if (shapes.Add(shape))
                await CheckAsync(page, shape);
            await page.Locator("button[value=skip]").ClickAsync();
        }

        await CheckAsync(page, "result");
        await page.Locator("button[value=change]").ClickAsync();
        await CheckAsync(page, "change");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_pages_of_an_emergency_have_no_fault_that_axe_knows(ColorScheme scheme)
    {
        await using var window = await WindowAsync(scheme, 390);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync("I had a convulsion and I want to kill myself.");
        await page.Locator("button[value=start]").ClickAsync();
        await CheckAsync(page, "understood");
        await page.Locator("button[value=finish]").ClickAsync();
        await CheckAsync(page, "result");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_pages_of_the_library_have_no_fault_that_axe_knows(ColorScheme scheme)
    {
        await using var window = await WindowAsync(scheme, 390);
        var page = await window.NewPageAsync();
        var remedy = RunningSite.Engine.Pack.Remedies[0].Id;
        foreach (var path in (string[])[
            "/conditions", "/conditions?q=spasm", "/conditions/hemifacial-spasm-primary", "/conditions/stroke-tia", "/remedies", $"/remedies/{remedy}", "/sources",
            "/sources/wang-jankovic-1998", "/claims", "/red-flags", "/findings", "/about", "/nowhere"])
        {
            await page.GotoAsync(path);
            await CheckAsync(page, path);
        }
    }

    // Axe is a script, which the site's own policy would not let run.
    private Task<IBrowserContext> WindowAsync(ColorScheme scheme, int width) =>
        chromium.WindowAsync(site.Address, new() { BypassCSP = true, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 844 } });

    private static async Task CheckAsync(IPage page, string name)
    {
        var result = await page.RunAxe();
        result.Violations.Select(v => $"{name}: {v.Id} ({v.Help}) at {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}").ShouldBeEmpty();
        result.Passes.ShouldNotBeEmpty();
    }
}
