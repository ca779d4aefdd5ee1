using System.Collections.Concurrent;
using Microsoft.Playwright;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Browsing;

public sealed class InterviewInBrowserTests(RunningSite site, Chromium chromium)
{
    private const string Words = "For a year my left eyelid has been twitching.";
    private const int MostTabs = 150;

    [Fact]
    public async Task The_whole_interview_can_be_done_by_keyboard_alone()
    {
        await using var window = await chromium.WindowAsync(site.Address);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");

        await TabToAsync(page, "a.skip");
        await TabToAsync(page, "#text");
        await page.Keyboard.TypeAsync(Words);
        await TabToAsync(page, "#site-cheek");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "button[value=start]");
        await GoAsync(page, "Enter");
        await TabToAsync(page, "button[value=confirm]");
        await GoAsync(page, "Enter");
        await AnswerByKeyboardAsync(page);

        (await page.Locator(".urgency").CountAsync()).ShouldBe(1);
        (await page.Locator(".fit").CountAsync()).ShouldBe(6);
    }

    [Fact]
    public async Task The_enter_key_in_a_field_goes_on_and_never_answers_no()
    {
        await using var window = await chromium.WindowAsync(site.Address);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("#age").FillAsync("44");
        await page.Locator("#age").PressAsync("Enter");
        await page.Locator("input[name='a.double-vision'][value=yes]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await GoAsync(page, "Enter");
        await page.Locator("button[value=change]").ClickAsync();

        (await page.Locator("select[name='a.double-vision']").InputValueAsync()).ShouldBe("yes");
        (await page.Locator("select[name='a.convulsion']").CountAsync()).ShouldBe(0);
        var age = page.Locator("input[name='a.age']");
        await age.FillAsync("45");
        await age.PressAsync("Enter");
        await page.Locator("button[value=change]").ClickAsync();
        (await page.Locator("input[name='a.age']").InputValueAsync()).ShouldBe("45");
    }

    [Fact]
    public async Task The_whole_interview_works_without_JavaScript_and_asks_no_other_host()
    {
        await using var window = await chromium.WindowAsync(site.Address, new() { JavaScriptEnabled = false });
        var asked = new ConcurrentBag<string>();
        await window.RouteAsync("**/*", async route =>
        {
            asked.Add(route.Request.Url);
            await route.ContinueAsync();
        });
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync(Words);
        await page.Locator(".spot-cheek-b").ClickAsync();
        (await page.Locator("#site-cheek").IsCheckedAsync()).ShouldBeTrue();
        await page.Locator("button[value=start]").ClickAsync();
        await page.Locator("button[value=confirm]").ClickAsync();
        for (var i = 0; i < 16 && await page.Locator("form.question").CountAsync() > 0; i++)
            await AnswerAsync(page);

        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Result");
        (await page.Locator(".fit").CountAsync()).ShouldBe(6);
        foreach (var path in (string[])["/conditions", "/conditions/hemifacial-spasm-primary", "/remedies", "/sources", "/claims", "/about"])
            await page.GotoAsync(path);
        asked.Count.ShouldBeGreaterThan(10);
        asked.Where(url => new Uri(url).Authority != site.Address.Authority).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_about_the_person_gets_into_an_address_or_into_the_browser()
    {
        await using var window = await chromium.WindowAsync(site.Address);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("#text").FillAsync(Words);
        await page.Locator("button[value=start]").ClickAsync();
        new Uri(page.Url).PathAndQuery.ShouldBe("/assess");
        await page.Locator("button[value=finish]").ClickAsync();
        new Uri(page.Url).PathAndQuery.ShouldBe("/assess");

        var cookies = await window.CookiesAsync();
        cookies.Select(c => c.Name).ShouldBe(["seventh-form"]);
        cookies[0].HttpOnly.ShouldBeTrue();
        cookies[0].Expires.ShouldBe(-1);
        (await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length")).ShouldBe(0);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task No_page_has_to_be_scrolled_sideways_and_what_is_pressed_is_large_enough(int width)
    {
        await using var window = await chromium.WindowAsync(site.Address, new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");
        await FitsAsync(page);
        await page.Locator("#text").FillAsync(Words);
        await page.Locator("button[value=start]").ClickAsync();
        await FitsAsync(page);
        await page.Locator("button[value=confirm]").ClickAsync();
        await FitsAsync(page);
        await page.Locator("button[value=finish]").ClickAsync();
        await FitsAsync(page);
        foreach (var path in (string[])["/conditions", "/conditions/hemifacial-spasm-primary", "/claims", "/red-flags", "/sources/wang-jankovic-1998"])
        {
            await page.GotoAsync(path);
            await FitsAsync(page);
        }
    }

    private static async Task FitsAsync(IPage page)
    {
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBeLessThanOrEqualTo(0, page.Url);
        var small = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('button:not(.hide), .button, .choice, select, textarea, summary, nav a, input[type=text]')].filter(e => e.getBoundingClientRect().height > 0 && (e.getBoundingClientRect().height < 44 || e.getBoundingClientRect().width < 44)).map(e => e.outerHTML)");
        small.ShouldBeEmpty(page.Url);
    }

    private static async Task AnswerAsync(IPage page)
    {
        if (await page.Locator("button[value=none]").CountAsync() > 0)
        {
            await page.Locator("button[value=none]").ClickAsync();
            return;
        }

        if (await page.Locator("form.question input[type=radio]").CountAsync() > 0)
            await page.Locator("form.question input[type=radio]").Last.CheckAsync();
        else if (await page.Locator("input[name=none-of-the-others]").CountAsync() > 0)
            await page.Locator("input[name=none-of-the-others]").CheckAsync();
        else
            await page.Locator("#f0").FillAsync("40");
        await page.Locator("button[value=answer]").ClickAsync();
    }

    private static async Task AnswerByKeyboardAsync(IPage page)
    {
        for (var i = 0; i < 16 && await page.Locator("form.question").CountAsync() > 0; i++)
        {
            if (await page.Locator("button[value=none]").CountAsync() > 0)
                await TabToAsync(page, "button[value=none]");
            else if (await page.Locator("form.question input[type=radio]").CountAsync() > 0)
            {
                await TabToAsync(page, "form.question input[type=radio]");
                await page.Keyboard.PressAsync("ArrowDown");
                await TabToAsync(page, "button[value=answer]");
            }
            else if (await page.Locator("input[name=none-of-the-others]").CountAsync() > 0)
            {
                await TabToAsync(page, "input[name=none-of-the-others]");
                await page.Keyboard.PressAsync("Space");
                await TabToAsync(page, "button[value=answer]");
            }
            else
                await TabToAsync(page, "button[value=skip]");
            await GoAsync(page, "Enter");
        }
    }

    private static async Task TabToAsync(IPage page, string target)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("target => document.activeElement.matches(target)", target))
            {
                // What has the focus is seen to have it.
                (await page.EvaluateAsync<bool>("() => { const e = document.activeElement, s = n => n && getComputedStyle(n).outlineStyle !== 'none'; return s(e) || s(e.closest('.choice')); }")).ShouldBeTrue(target);
                return;
            }
        }

        Assert.Fail($"{target} is not reached by the tab key on {page.Url}.");
    }

    private static async Task GoAsync(IPage page, string key)
    {
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage e) => loaded.TrySetResult();
        page.Load += Loaded;
        try
        {
            await page.Keyboard.PressAsync(key);
            await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        finally
        {
            page.Load -= Loaded;
        }
    }
}
