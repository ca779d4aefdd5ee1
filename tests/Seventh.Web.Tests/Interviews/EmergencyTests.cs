using System.Net;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Interviews;

public sealed class EmergencyTests(RunningSite site)
{
    [Fact]
    public async Task Emergency_words_are_answered_before_any_question()
    {
        var visitor = await Visitor.AtStartAsync(site);

        await visitor.PressAsync("start", ("text", "Ten minutes ago I had a convulsion of the whole body."));

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Page.QuerySelector("form.question").ShouldBeNull();
        var alarm = visitor.Page.QuerySelector(".alarm")!;
        alarm.TextContent.ShouldContain("Get help now");
        alarm.QuerySelector("a[href='tel:112']").ShouldNotBeNull();
        visitor.Html.IndexOf("class=\"alarm\"", StringComparison.Ordinal).ShouldBeLessThan(visitor.Html.IndexOf("<h1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_emergency_stays_on_top_of_every_question_and_of_the_result()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, "Ten minutes ago I had a convulsion of the whole body.");
        visitor.Page.QuerySelector(".alarm").ShouldNotBeNull();

        await visitor.PressAsync("finish");

        visitor.Page.QuerySelector(".urgency-emergency")!.TextContent.ShouldContain("Get help now");
        visitor.Page.QuerySelector("#now")!.ParentElement!.TextContent.ShouldContain("left out here on purpose");
    }

    [Fact]
    public async Task A_danger_sign_that_is_ticked_in_a_question_raises_the_alarm_on_the_next_page()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, "My eyelid twitches.");
        visitor.Page.QuerySelector(".alarm").ShouldBeNull();
        visitor.Asked.ShouldContain("convulsion");

        await visitor.PressAsync("answer", ("a.convulsion", "yes"));

        visitor.Page.QuerySelector(".alarm").ShouldNotBeNull();
    }

    [Fact]
    public async Task Taking_off_the_words_that_raised_the_alarm_ends_it()
    {
        var visitor = await Visitor.AtStartAsync(site);
        await visitor.PressAsync("start", ("text", "I had a convulsion."));
        visitor.Page.QuerySelector(".alarm").ShouldNotBeNull();

        await visitor.PressAsync("confirm", [.. visitor.Fields().Where(f => f.Key == "kept" && f.Value != "convulsion").Select(f => (f.Key, f.Value)), ("kept", "")]);

        visitor.Page.QuerySelector(".alarm").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_thinks_of_suicide_is_told_whom_to_call()
    {
        var visitor = await Visitor.AtStartAsync(site);

        await visitor.PressAsync("start", ("text", "My eyelid twitches and I want to kill myself."));

        var words = visitor.Page.QuerySelectorAll(".alarm").Select(a => a.TextContent).ToArray();
        words.ShouldContain(w => w.Contains("988", StringComparison.Ordinal) && w.Contains("116 123", StringComparison.Ordinal));
    }
}
