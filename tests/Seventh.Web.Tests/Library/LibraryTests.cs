using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Library;

public sealed class LibraryTests(RunningSite site)
{
    [Fact]
    public async Task Every_link_of_the_library_leads_somewhere_and_every_page_is_reached()
    {
        var pages = await CrawlAsync();

        var pack = RunningSite.Engine.Pack;
        foreach (var path in pack.Conditions.Where(c => !c.IsSomethingElse).Select(c => $"/conditions/{c.Id}")
            .Concat(pack.Remedies.Select(r => $"/remedies/{r.Id}")).Concat(pack.Sources.Select(s => $"/sources/{s.Id}")))
            pages.Keys.ShouldContain(path);
    }

    [Fact]
    public async Task Whatever_cites_a_source_and_the_source_are_linked_both_ways()
    {
        var pages = await CrawlAsync();

        var toSources = Links(pages, p => !p.StartsWith("/sources", StringComparison.Ordinal), "/sources/");
        var fromSources = Links(pages, p => p.StartsWith("/sources/", StringComparison.Ordinal), "/");
        foreach (var (page, source) in toSources)
            fromSources.ShouldContain((source, page));
        foreach (var (source, page) in fromSources.Where(l => IsContent(l.To)))
            toSources.ShouldContain((page, source));
    }

    [Fact]
    public async Task Conditions_and_remedies_are_linked_both_ways()
    {
        var pages = await CrawlAsync();
        foreach (var remedy in RunningSite.Engine.Pack.Remedies)
            foreach (var condition in remedy.Conditions)
            {
                pages[$"/remedies/{remedy.Id}"].QuerySelector($"main a[href='/conditions/{condition}']").ShouldNotBeNull();
                pages[$"/conditions/{condition}"].QuerySelector($"main a[href='/remedies/{remedy.Id}']").ShouldNotBeNull();
            }
    }

    [Fact]
    public async Task Every_place_that_a_link_points_at_exists_and_no_id_stands_twice()
    {
        var pages = await CrawlAsync();
        foreach (var (path, page) in pages)
        {
            page.QuerySelectorAll("[id]").Select(e => e.Id!).ShouldBeUnique(path);
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            foreach (var link in page.QuerySelectorAll("a[href*='#']").Select(a => a.GetAttribute("href")!).Where(h => !h.Contains("://", StringComparison.Ordinal)))
            {
                var parts = link.Split('#', 2);
                var target = parts[0].Length == 0 ? page : pages[parts[0]];
                target.GetElementById(parts[1]).ShouldNotBeNull($"{path} -> {link}");
            }
        }
    }

    [Fact]
    public async Task Links_away_are_marked_and_tell_nothing_about_who_follows_them()
    {
        foreach (var (path, page) in await CrawlAsync())
            foreach (var link in page.QuerySelectorAll("a").Where(a => a.GetAttribute("href")!.Contains("://", StringComparison.Ordinal)))
                link.GetAttribute("rel").ShouldBe("noopener noreferrer", path);
    }

    [Theory]
    [InlineData("hemifacial", true)]
    [InlineData("HFS", true)]
    [InlineData("Meige", true)]
    [InlineData("no such thing", false)]
    public async Task A_search_finds_names_of_every_kind(string query, bool found)
    {
        var visitor = await Visitor.AtStartAsync(site);
        await visitor.OpenAsync($"/conditions?q={Uri.EscapeDataString(query)}");

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        (visitor.Page.QuerySelector("main ul.list a") is not null).ShouldBe(found);
        visitor.Page.QuerySelector("[role=status]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/conditions/no-such-thing")]
    [InlineData("/remedies/no-such-thing")]
    [InlineData("/sources/no-such-thing")]
    [InlineData("/no-such-thing")]
    public async Task What_does_not_exist_says_so_and_offers_a_way_on(string path)
    {
        var visitor = await Visitor.AtStartAsync(site);
        await visitor.OpenAsync(path);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        visitor.Page.QuerySelector("main a.button").ShouldNotBeNull();
    }

    private static bool IsContent(string path) =>
        path.StartsWith("/conditions/", StringComparison.Ordinal) || path.StartsWith("/remedies/", StringComparison.Ordinal) || path is "/claims" or "/red-flags";

    private static HashSet<(string From, string To)> Links(Dictionary<string, IHtmlDocument> pages, Func<string, bool> from, string to) =>
        [.. pages.Where(p => from(p.Key)).SelectMany(p => p.Value.QuerySelectorAll($"main a[href^='{to}']").Select(a => (p.Key, a.GetAttribute("href")!.Split('#')[0])))];

    private async Task<Dictionary<string, IHtmlDocument>> CrawlAsync()
    {
        await Crawling.WaitAsync();
        try
        {
            return crawled ??= await CrawlOnceAsync();
        }
        finally
        {
            Crawling.Release();
        }
    }

    private static readonly SemaphoreSlim Crawling = new(1, 1);
    private static Dictionary<string, IHtmlDocument>? crawled;

    private async Task<Dictionary<string, IHtmlDocument>> CrawlOnceAsync()
    {
        using var client = site.Client();
        var pages = new Dictionary<string, IHtmlDocument>();
        var open = new Queue<string>(["/about", "/conditions", "/remedies", "/sources", "/claims", "/red-flags", "/findings", "/"]);
        while (open.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path))
                continue;
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            pages[path] = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
            foreach (var link in pages[path].QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Distinct())
                open.Enqueue(link);
        }

        return pages;
    }
}
