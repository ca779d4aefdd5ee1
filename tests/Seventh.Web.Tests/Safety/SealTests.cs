using System.Net;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Safety;

public sealed class SealTests(RunningSite site)
{
    private const string Words = "My left eyelid twitches.";

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("====")]
    public async Task A_state_that_was_changed_gives_a_clear_page_with_a_way_to_go_on(string state)
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);

        await visitor.PressAsync("none", ("state", state));

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Heading.ShouldBe("This page cannot be continued");
        visitor.Page.QuerySelector("main a[href='/']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Every_single_changed_letter_of_a_state_is_noticed()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        var fields = visitor.Fields();
        var state = fields.Single(f => f.Key == "state").Value;
        for (var i = 0; i < state.Length - 4; i += 7)
        {
            var changed = state[..i] + (state[i] == 'A' ? 'B' : 'A') + state[(i + 1)..];
            await visitor.PostAsync([.. fields.Where(f => f.Key != "state"), new("state", changed), new("do", "none")]);
            visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        }
    }

    [Fact]
    public async Task The_state_tells_nothing_to_who_reads_the_page()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, "zygomaticus " + Words);
        var state = visitor.Fields().Single(f => f.Key == "state").Value;

        System.Text.Encoding.Latin1.GetString(Convert.FromBase64String(state)).ShouldNotContain("zygomaticus");
    }

    [Fact]
    public async Task A_saved_page_that_is_posted_again_gives_the_same_result()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        await visitor.PressAsync("none");
        var saved = visitor.Fields().Append(new("do", "finish")).ToArray();

        await visitor.PostAsync(saved);
        var first = visitor.Page.QuerySelector("main")!;
        await visitor.PostAsync(saved);
        var second = visitor.Page.QuerySelector("main")!;

        foreach (var hidden in first.QuerySelectorAll("input[type=hidden]").Concat(second.QuerySelectorAll("input[type=hidden]")).ToArray())
            hidden.Remove();
        second.InnerHtml.ShouldBe(first.InnerHtml);
    }

    [Fact]
    public async Task A_form_without_its_token_does_nothing_but_loses_nothing()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        await visitor.PressAsync("none", ("token", "forged"));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Heading.ShouldBe("Please press once more");

        await visitor.PressAsync("go-on");

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Page.QuerySelector("form.question").ShouldNotBeNull();
        await visitor.PressAsync("change");
        visitor.Answers.ShouldContainKey("site.eyelid");
        visitor.Answers.ShouldNotContainKey("convulsion");
    }

    [Fact]
    public async Task After_a_restart_the_words_on_the_start_page_are_not_lost()
    {
        var visitor = await Visitor.AtStartAsync(site);
        await visitor.PressAsync("start", ("text", Words), ("token", "of another run"));

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.QuerySelector("textarea")!.TextContent.ShouldBe(Words);
    }

    [Fact]
    public async Task Keys_in_a_folder_keep_pages_good_across_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("seventh-keys");
        try
        {
            IReadOnlyList<KeyValuePair<string, string>> fields;
            using var handler = new SocketsHttpHandler { UseProxy = false };
            var (first, address) = await RunningSite.StartAsync(new() { KeyFolder = folder.FullName });
            await using (first)
            {
                using var client = new HttpClient(handler, disposeHandler: false) { BaseAddress = address };
                var visitor = new Visitor(client);
                await visitor.OpenAsync("/");
                await visitor.PressAsync("start", ("text", Words));
                fields = visitor.Fields();
            }

            var (second, again) = await RunningSite.StartAsync(new() { KeyFolder = folder.FullName });
            await using (second)
            {
                using var client = new HttpClient(handler, disposeHandler: false) { BaseAddress = again };
                var visitor = new Visitor(client);
                await visitor.PostAsync([.. fields, new("do", "confirm")]);
                visitor.Status.ShouldBe(HttpStatusCode.OK);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
