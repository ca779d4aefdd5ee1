using System.Net;
using Seventh.Answers;
using Seventh.Web.Ask;
using Seventh.Web.Tests.Running;
using Seventh.Web.Tests.Safety;

namespace Seventh.Web.Tests.Ask;

public sealed class AskTests(RunningSite site)
{
    [Theory]
    [InlineData("can dehydration make my cheek twitch")]
    [InlineData("How long does Botox last for hemifacial spasm?")]
    [InlineData("is it als")]
    public async Task Every_sentence_of_an_answer_has_a_footnote_that_leads_to_its_source(string question)
    {
        var asking = await Asking.AboutAsync(site, question);

        asking.Response.StatusCode.ShouldBe(HttpStatusCode.OK);
        asking.Page.QuerySelector("h1")!.TextContent.ShouldBe(question);
        var said = asking.Page.QuerySelectorAll("ul.said > li").ToArray();
        said.ShouldNotBeEmpty();
        foreach (var line in said)
        {
            line.QuerySelector(".sure")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            line.QuerySelectorAll("a.ref").ShouldNotBeEmpty(line.TextContent);
            foreach (var note in line.QuerySelectorAll("a.ref"))
                asking.Page.GetElementById(note.GetAttribute("href")![1..])!.QuerySelector("a[href^='/sources/']").ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task What_popular_pages_get_wrong_and_what_not_to_conclude_stand_with_the_answer()
    {
        var wrong = await Asking.AboutAsync(site, "can dehydration make my cheek twitch");
        wrong.Page.QuerySelector(".said .belief .verdict").ShouldNotBeNull();

        var pack = RunningSite.Engine.Pack;
        var entry = pack.Questions.First(q => q.Not is not null);
        var asking = await Asking.AboutAsync(site, entry.Ask);
        await asking.OpenAsync(QuestionBook.AddressOf(entry.Id));
        asking.Page.QuerySelector(".not")!.TextContent.ShouldContain(entry.Not!);
    }

    [Fact]
    public async Task Evidence_against_a_statement_is_marked_on_both()
    {
        var book = new QuestionBook(RunningSite.Engine);
        var (id, answer) = RunningSite.Engine.Pack.Questions.Select(q => (q.Id, Answer: book.AnswerTo(q))).First(x => x.Answer.Statements.Any(s => s.Contradicts is not null));
        answer.Statements.Count(s => s.Contradicts is not null).ShouldBeGreaterThan(1);

        var asking = new Asking(site.Client());
        await asking.OpenAsync(QuestionBook.AddressOf(id));
        var marks = asking.Page.QuerySelectorAll(".said .disagree a");
        marks.Length.ShouldBe(answer.Statements.Count(s => s.Contradicts is not null));
        marks.ShouldAllBe(a => asking.Page.GetElementById(a.GetAttribute("href")!.Substring(1)) != null);
    }

    [Theory]
    [InlineData("My face suddenly dropped on one side and I cannot speak", "Get help now")]
    [InlineData("i want to kill myself because of this twitch", "You do not have to be alone with this")]
    public async Task Help_comes_before_everything_else_and_names_three_numbers_until_the_country_is_known(string question, string title)
    {
        var asking = await Asking.AboutAsync(site, question);

        asking.Page.QuerySelector("main")!.FirstElementChild!.ClassName.ShouldBe("alarm");
        asking.Page.QuerySelector(".alarm-title")!.TextContent.ShouldContain(title);
        asking.Page.QuerySelectorAll(".alarm .call a").Select(a => a.GetAttribute("href")).ShouldBe(["tel:112", "tel:911", "tel:999"]);

        await asking.SendAsync("form.where", null, "GB");
        asking.Page.QuerySelectorAll(".alarm .call a").Select(a => a.GetAttribute("href")).ShouldBe(["tel:999"]);
        asking.Page.QuerySelector("main")!.FirstElementChild!.ClassName.ShouldBe("alarm");
    }

    [Fact]
    public async Task A_crisis_line_can_be_called()
    {
        var asking = await Asking.AboutAsync(site, "I want to end my life", "US");
        asking.Page.QuerySelectorAll(".alarm a").Select(a => a.GetAttribute("href")).ShouldContain("tel:988");
    }

    [Fact]
    public void Every_country_of_the_list_has_its_own_number()
    {
        Regions.All.ShouldAllBe(r => HelpNumbers.Of(r.Code).Region == r.Code);
        Regions.All.Select(r => r.Code).ShouldBeUnique();
    }

    [Theory]
    [InlineData("what is the capital of France")]
    [InlineData("how do I bake bread")]
    [InlineData("How many mg of magnesium should I take?")]
    [InlineData("xyzzy")]
    public async Task What_Seventh_cannot_answer_is_declined_with_what_it_can_do(string question)
    {
        var asking = await Asking.AboutAsync(site, question);

        asking.Response.StatusCode.ShouldBe(HttpStatusCode.OK);
        asking.Page.QuerySelector(".declined strong")!.TextContent.ShouldNotBeNullOrWhiteSpace();
        asking.Page.QuerySelectorAll(".declined a").Select(a => a.GetAttribute("href")).ShouldBe(["/questions", "/"]);
    }

    [Fact]
    public async Task Own_symptoms_begin_the_assessment_with_their_words()
    {
        const string words = "my left eyelid has been twitching for two weeks, what is it";
        var asking = await Asking.AboutAsync(site, words);
        var form = asking.Page.QuerySelector("form[action='/assess']")!;

        await asking.PostAsync(
            "/assess", [.. form.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!)), new("do", form.QuerySelector("button")!.GetAttribute("value")!)]);

        asking.Page.QuerySelector("h1")!.TextContent.ShouldBe("This is what I understood");
        asking.Text.ShouldContain(words);
    }

    [Fact]
    public async Task A_question_stands_in_no_address_no_title_and_no_store()
    {
        var asking = await Asking.AboutAsync(site, "why does my eyelid twitch");
        asking.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        asking.Page.Title.ShouldBe("Answer - Seventh");
        asking.Response.RequestMessage!.RequestUri!.PathAndQuery.ShouldBe("/ask");

        await asking.OpenAsync("/ask?q=why+does+my+eyelid+twitch&region=GB");
        asking.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        asking.Page.QuerySelectorAll("ul.said > li").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_form_without_a_token_or_a_question_loses_nothing_and_says_what_to_do()
    {
        var asking = new Asking(site.Client());
        await asking.PostAsync("/ask", new("question", "why does my eyelid twitch"), new("region", "DE"));
        asking.Response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        asking.Page.QuerySelector("textarea")!.TextContent.ShouldBe("why does my eyelid twitch");
        asking.Page.QuerySelector("option[selected]")!.GetAttribute("value").ShouldBe("DE");
        asking.Page.QuerySelector("#question-fault")!.TextContent.ShouldContain("once more");

        await asking.SendAsync("form.ask", "  ", "");
        asking.Response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        asking.Page.QuerySelector("#question-fault").ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_a_question_that_is_too_long_the_beginning_is_read_and_that_is_said()
    {
        var asking = await Asking.AboutAsync(site, "Why does my eyelid twitch? " + new string('a', 60_000));
        asking.Response.StatusCode.ShouldBe(HttpStatusCode.OK);
        asking.Text.ShouldContain("Only the first 2,000 characters");
    }

    [Fact]
    public async Task Other_bodies_are_refused()
    {
        using var client = site.Client();
        using var body = new StringContent("{}");
        using var response = await client.PostAsync(new Uri("/ask", UriKind.Relative), body);
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [MemberData(nameof(InertTextTests.Attacks), MemberType = typeof(InertTextTests))]
    public async Task What_a_person_asks_stays_text(string text)
    {
        var asking = await Asking.AboutAsync(site, text, text);
        Inert(asking);
        (asking.Page.QuerySelector("h1 bdi") ?? asking.Page.QuerySelector("blockquote"))!.TextContent.ShouldBe(text);
        foreach (var path in (string[])["/ask?q=", "/questions?q=", "/questions/"])
        {
            await asking.OpenAsync(path + Uri.EscapeDataString(text));
            Inert(asking);
        }
    }

    private static void Inert(Asking asking)
    {
        asking.Page.QuerySelectorAll("script, style, img, b, [style], [onload], [onerror], [onfocus], [autofocus]").ShouldBeEmpty();
        asking.Page.QuerySelectorAll("form").Select(f => f.GetAttribute("action")).ShouldAllBe(a => a == "/assess" || a == "/ask" || a == "/questions");
        asking.Page.QuerySelector("main").ShouldNotBeNull();
    }
}
