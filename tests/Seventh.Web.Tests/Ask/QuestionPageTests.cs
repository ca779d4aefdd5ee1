using System.Net;
using System.Text.RegularExpressions;
using Seventh.Web.Ask;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Ask;

public sealed partial class QuestionPageTests(RunningSite site)
{
    [Fact]
    public async Task Every_question_has_a_page_with_its_statements_and_every_link_leads_somewhere()
    {
        var pack = RunningSite.Engine.Pack;
        var asking = new Asking(site.Client());
        var links = new HashSet<string>();
        foreach (var question in pack.Questions)
        {
            await asking.OpenAsync(QuestionBook.AddressOf(question.Id));

            asking.Response.StatusCode.ShouldBe(HttpStatusCode.OK, question.Id);
            asking.Page.QuerySelector("h1")!.TextContent.ShouldBe(question.Ask);
            asking.Page.QuerySelectorAll("[id]").Select(e => e.Id!).ShouldBeUnique(question.Id);
            var said = asking.Page.QuerySelectorAll("ul.said > li").ToArray();
            foreach (var statement in question.Statements.Select(pack.Statement).Where(s => !s!.Sources.IsEmpty))
                said.ShouldContain(l => l.TextContent.Contains(statement!.Text), question.Id);
            said.ShouldAllBe(l => l.QuerySelector("a.ref") != null, question.Id);
            said.ShouldAllBe(l => !Dose().IsMatch(l.TextContent), question.Id);
            foreach (var link in asking.Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!))
                if (link.StartsWith('#'))
                    asking.Page.GetElementById(link[1..]).ShouldNotBeNull($"{question.Id} -> {link}");
                else if (link.StartsWith('/'))
                    links.Add(link.Split('#')[0]);
        }

        foreach (var link in links)
        {
            await asking.OpenAsync(link);
            asking.Response.StatusCode.ShouldBe(HttpStatusCode.OK, link);
        }
    }

    [Fact]
    public async Task The_list_has_every_question_by_topic()
    {
        var asking = new Asking(site.Client());
        await asking.OpenAsync("/questions");

        var pack = RunningSite.Engine.Pack;
        asking.Page.QuerySelectorAll("main section a").Select(a => a.GetAttribute("href")).ShouldBe(pack.Questions.Select(q => (string?)QuestionBook.AddressOf(q.Id)), ignoreOrder: true);
        asking.Page.QuerySelectorAll("main h2").Select(h => h.TextContent).ShouldBe(pack.Questions.Select(q => q.Topic).Distinct(), ignoreOrder: true);
    }

    [Theory]
    [InlineData("botox last", true)]
    [InlineData("no such thing", false)]
    public async Task The_list_can_be_searched(string query, bool found)
    {
        var asking = new Asking(site.Client());
        await asking.OpenAsync($"/questions?q={Uri.EscapeDataString(query)}");

        (asking.Page.QuerySelector("main ul.list a") is not null).ShouldBe(found);
        asking.Page.QuerySelector("[role=status]").ShouldNotBeNull();
        asking.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Conditions_remedies_and_sources_lead_to_the_questions_that_name_them()
    {
        var asking = new Asking(site.Client());
        foreach (var question in RunningSite.Engine.Pack.Questions.Where((_, i) => i % 12 == 0))
            foreach (var next in question.Next.Where(n => n != "assess"))
            {
                await asking.OpenAsync(RunningSite.Engine.Pack.Condition(next) is null ? $"/remedies/{next}" : $"/conditions/{next}");
                asking.Page.QuerySelector($"main a[href='{QuestionBook.AddressOf(question.Id)}']").ShouldNotBeNull($"{next} -> {question.Id}");
            }
    }

    [Fact]
    public async Task A_question_that_does_not_exist_says_so()
    {
        var asking = new Asking(site.Client());
        await asking.OpenAsync("/questions/no-such-question");
        asking.Response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [GeneratedRegex(@"\d\s*(mg|mcg|grams?|iu|units?|ml)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dose();
}
