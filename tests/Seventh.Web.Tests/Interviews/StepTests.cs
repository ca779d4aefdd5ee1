using System.Net;
using AngleSharp.Dom;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Interviews;

public sealed class StepTests(RunningSite site)
{
    private const string Words = "My left eyelid twitches.";

    [Fact]
    public async Task What_was_understood_is_shown_with_its_words_and_can_be_taken_off()
    {
        var visitor = await Visitor.AtStartAsync(site);
        await visitor.PressAsync("start", ("text", Words));
        visitor.Page.QuerySelectorAll("input[name=kept]").Select(i => i.GetAttribute("value")).ShouldContain("site.eyelid");
        visitor.Page.QuerySelector("main")!.TextContent.ShouldContain("“eyelid");

        await visitor.PressAsync("confirm", ("kept", "nothing"));
        await visitor.PressAsync("change");

        visitor.Answers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_place_that_is_tapped_counts_and_a_place_that_is_not_tapped_stays_unknown()
    {
        var visitor = await Visitor.AtStartAsync(site);
        await visitor.PressAsync("start", ("ticked", "site.chin"));
        await visitor.PressAsync("confirm");
        await visitor.PressAsync("change");

        visitor.Answers.ShouldBe(new Dictionary<string, string> { ["site.chin"] = "yes" });
    }

    [Fact]
    public async Task Nothing_at_all_leads_straight_to_the_questions()
    {
        var visitor = await Visitor.AtStartAsync(site);

        await visitor.PressAsync("start");

        visitor.Page.QuerySelector("form.question").ShouldNotBeNull();
    }

    [Fact]
    public async Task None_of_these_says_no_to_every_line_that_is_shown_and_to_nothing_else()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        var shown = visitor.Asked;
        shown.Count.ShouldBeGreaterThan(3);

        await visitor.PressAsync("none");
        await visitor.PressAsync("change");

        visitor.Answers.Where(a => a.Value == "no").Select(a => a.Key).ShouldBe(shown, ignoreOrder: true);
    }

    [Fact]
    public async Task None_of_these_never_overwrites_a_line_that_is_marked()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        await visitor.PressAsync("none", ("a.double-vision", "yes"), ("a.breathing", "unknown"));
        await visitor.PressAsync("change");

        visitor.Answers["double-vision"].ShouldBe("yes");
        visitor.Answers.ContainsKey("breathing").ShouldBeFalse();
    }

    [Fact]
    public async Task A_line_that_is_not_answered_is_not_a_no()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        await visitor.PressAsync("answer", ("a.double-vision", "no"));
        await visitor.PressAsync("change");

        visitor.Answers.Where(a => a.Value == "no").Select(a => a.Key).ShouldBe(["double-vision"]);
    }

    [Fact]
    public async Task Options_that_are_left_unticked_stay_unknown_unless_none_of_the_others_is_ticked()
    {
        foreach (var none in new[] { false, true })
        {
            var visitor = await Visitor.AtFirstQuestionAsync(site, "");
            await ReachTicksAsync(visitor);
            var options = visitor.Page.QuerySelectorAll("input[name=ticked]").Select(i => i.GetAttribute("value")!).ToArray();
            await visitor.PressAsync("answer", none ? [("ticked", options[0]), ("none-of-the-others", "yes")] : [("ticked", options[0])]);
            await visitor.PressAsync("change");

            visitor.Answers[options[0]].ShouldBe("yes");
            options.Skip(1).Count(visitor.Answers.ContainsKey).ShouldBe(none ? options.Length - 1 : 0);
        }
    }

    [Fact]
    public async Task Skipping_goes_on_without_an_answer_and_the_question_does_not_come_again()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        var first = visitor.Heading;
        var seen = new List<string> { first };
        for (var i = 0; i < 14 && visitor.Buttons.Contains("skip"); i++)
        {
            await visitor.PressAsync("skip");
            seen.Add(visitor.Heading);
        }

        seen.ShouldBeUnique();
        seen[^1].ShouldBe("Result");
        await visitor.PressAsync("change");
        visitor.Answers.Values.ShouldNotContain("no");
    }

    [Fact]
    public async Task Next_without_an_answer_says_what_to_do_and_links_to_the_field()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        var question = visitor.Heading;

        await visitor.PressAsync("answer");

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Heading.ShouldBe(question);
        var link = visitor.Page.QuerySelector(".fault a")!.GetAttribute("href")!;
        visitor.Page.QuerySelector(link).ShouldNotBeNull();
    }

    [Fact]
    public async Task Back_brings_the_question_before_with_its_answers_filled_in()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        var first = visitor.Heading;
        await visitor.PressAsync("none", ("a.double-vision", "yes"));
        visitor.Heading.ShouldNotBe(first);

        await visitor.PressAsync("back");

        visitor.Heading.ShouldBe(first);
        var filled = visitor.Fields().Where(f => f.Key.StartsWith("a.", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value);
        filled["a.double-vision"].ShouldBe("yes");
        filled["a.convulsion"].ShouldBe("no");
    }

    [Fact]
    public async Task Back_from_the_first_question_shows_what_was_understood_and_then_the_words_again()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);

        await visitor.PressAsync("back");
        visitor.Heading.ShouldBe("This is what I understood");

        await visitor.PressAsync("words");
        visitor.Page.QuerySelector("textarea")!.TextContent.ShouldBe(Words);
    }

    [Fact]
    public async Task Back_from_a_result_that_was_asked_for_early_brings_the_open_question()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        var question = visitor.Heading;
        await visitor.PressAsync("finish");
        visitor.Heading.ShouldBe("Result");

        await visitor.PressAsync("back");

        visitor.Heading.ShouldBe(question);
    }

    [Fact]
    public async Task Changing_one_answer_keeps_all_others()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        await visitor.PressAsync("none");
        await visitor.PressAsync("change");
        var before = visitor.Answers;

        await visitor.PressAsync("save", ("a.double-vision", "yes"));
        await visitor.PressAsync("change");

        visitor.Answers["double-vision"].ShouldBe("yes");
        visitor.Answers.Where(a => a.Key != "double-vision").ShouldBe(before.Where(a => a.Key != "double-vision"), ignoreOrder: true);
    }

    [Fact]
    public async Task Removing_an_answer_that_the_words_gave_takes_it_back()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        await visitor.PressAsync("change");
        visitor.Answers.ShouldContainKey("site.eyelid");

        await visitor.PressAsync("remove:site.eyelid");

        visitor.Answers.ShouldNotContainKey("site.eyelid");
        visitor.Answers.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Changing_the_words_keeps_the_answers_to_questions()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        await visitor.PressAsync("none");
        await visitor.PressAsync("change");
        await visitor.PressAsync("words");
        await visitor.PressAsync("start", ("text", "My chin quivers."));
        await visitor.PressAsync("confirm");
        await visitor.PressAsync("change");

        visitor.Answers["convulsion"].ShouldBe("no");
        visitor.Answers.ShouldContainKey("site.chin");
        visitor.Answers.ShouldNotContainKey("site.eyelid");
    }

    [Fact]
    public async Task After_a_change_on_the_result_the_result_comes_again()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        await visitor.PressAsync("none");
        await visitor.PressAsync("finish");
        await visitor.PressAsync("change");

        await visitor.PressAsync("save", ("a.double-vision", "yes"));

        visitor.Heading.ShouldBe("Result");
        visitor.Page.QuerySelector(".urgency")!.TextContent.ShouldContain("Double vision");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1000")]
    [InlineData("forty")]
    [InlineData("NaN")]
    public async Task An_age_that_cannot_be_is_refused_at_its_field_and_nothing_is_lost(string age)
    {
        var visitor = await Visitor.AtStartAsync(site);

        await visitor.PressAsync("start", ("text", Words), ("a.age", age), ("ticked", "site.chin"));

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        var field = visitor.Page.QuerySelector("#age")!;
        field.GetAttribute("aria-invalid").ShouldBe("true");
        visitor.Page.QuerySelector("#" + field.GetAttribute("aria-describedby")!.Split(' ')[0])!.TextContent.ShouldContain("Write a number");
        visitor.Page.QuerySelector("textarea")!.TextContent.ShouldBe(Words);
        visitor.Page.QuerySelector("#site-chin")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task The_result_has_urgency_first_then_what_fits_with_reasons_that_add_up()
    {
        var visitor = await Visitor.AtFirstQuestionAsync(site, Words);
        await visitor.PressAsync("none");
        await visitor.PressAsync("finish");

        var main = visitor.Page.QuerySelector("main")!.TextContent;
        main.IndexOf("See a doctor", StringComparison.Ordinal).ShouldBeLessThan(main.IndexOf("What fits, and how well", StringComparison.Ordinal));
        visitor.Page.QuerySelectorAll(".fit").Length.ShouldBe(6);
        visitor.Page.QuerySelectorAll(".fit")[^1].TextContent.ShouldContain("not in this list");
        foreach (var table in visitor.Page.QuerySelectorAll("table.weights"))
        {
            var lines = table.QuerySelectorAll("tbody td.number").Select(Decibans).ToArray();
            lines.Sum().ShouldBe(Decibans(table.QuerySelector("tfoot td.number")!), 0.06 * (lines.Length + 1));
        }

        foreach (var mark in visitor.Page.QuerySelectorAll("a.ref"))
            visitor.Page.QuerySelector(mark.GetAttribute("href")!.Replace("#", "[id='", StringComparison.Ordinal) + "']").ShouldNotBeNull();
    }

    private static double Decibans(IElement cell) =>
        double.Parse(cell.TextContent.Replace('−', '-'), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task ReachTicksAsync(Visitor visitor)
    {
        for (var i = 0; i < 14 && visitor.Page.QuerySelector("form.question input[name=ticked]") is null; i++)
            await visitor.PressAsync("skip");
    }
}
