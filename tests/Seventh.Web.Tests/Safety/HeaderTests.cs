using System.Net;
using AngleSharp.Html.Dom;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Safety;

public sealed class HeaderTests(RunningSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/conditions")]
    [InlineData("/nowhere")]
    [InlineData("/api/v1/health")]
    [InlineData("/api/v1/nowhere")]
    public async Task Every_answer_forbids_what_does_not_belong_here(string path)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        response.Headers.GetValues("Content-Security-Policy").Single().ShouldBe(
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        response.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        response.Headers.Contains("Permissions-Policy").ShouldBeTrue();
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Pages_with_answers_are_not_kept_by_the_browser()
    {
        using var client = site.Client();
        using var start = await client.GetAsync(new Uri("/", UriKind.Relative));
        using var form = new FormUrlEncodedContent([new("do", "start")]);
        using var posted = await client.PostAsync(new Uri("/assess", UriKind.Relative), form);
        using var searched = await client.GetAsync(new Uri("/conditions?q=spasm", UriKind.Relative));

        start.Headers.CacheControl!.NoStore.ShouldBeTrue();
        posted.Headers.CacheControl!.NoStore.ShouldBeTrue();
        searched.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task No_page_has_a_script_an_inline_style_or_a_handler()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, "My left eyelid twitches.");
        NothingInline(visitor.Page);
        await visitor.PressAsync("finish");
        NothingInline(visitor.Page);
        foreach (var path in (string[])["/", "/conditions", "/conditions/hemifacial-spasm-primary", "/remedies", "/claims", "/sources", "/red-flags", "/findings", "/about"])
        {
            await visitor.OpenAsync(path);
            NothingInline(visitor.Page);
        }
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused()
    {
        using var client = site.Client();
        foreach (var (host, status) in new[] { ("evil.example", HttpStatusCode.BadRequest), ("localhost", HttpStatusCode.OK), ("127.0.0.1", HttpStatusCode.OK), ("[::1]", HttpStatusCode.OK) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/about") { Headers = { Host = host } };
            using var response = await client.SendAsync(request);
            response.StatusCode.ShouldBe(status, host);
        }
    }

    [Fact]
    public async Task Other_host_names_can_be_allowed()
    {
        var (app, address) = await RunningSite.StartAsync(new() { Hosts = ["seventh.example"] });
        await using (app)
        {
            using var client = RunningSite.ClientAt(address);
            using var request = new HttpRequestMessage(HttpMethod.Get, "/about") { Headers = { Host = "seventh.example" } };
            using var response = await client.SendAsync(request);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task The_style_sheet_is_served_with_an_etag_and_not_sent_twice()
    {
        var visitor = await Visitor.AtStartAsync(site);
        var address = visitor.Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var client = site.Client();
        using var first = await client.GetAsync(new Uri(address, UriKind.Relative));
        first.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        first.Headers.CacheControl!.MaxAge.ShouldNotBeNull();

        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    private static void NothingInline(IHtmlDocument page)
    {
        page.QuerySelectorAll("script, style, iframe, object, embed, [style]").ShouldBeEmpty();
        page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }
}
