using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Safety;

public sealed class InertTextTests(RunningSite site)
{
    public static TheoryData<string> Attacks =>
    [
        "<script>alert(1)</script> my eyelid twitches",
        "</textarea><script>alert(1)</script> eyelid",
        "\"><img src=x onerror=alert(1)> eyelid",
        "' onfocus='alert(1)' autofocus=' eyelid",
        "<svg/onload=alert(1)> eyelid",
        "eyelid </blockquote></details></form><form action=https://evil.example><input name=x>",
        "javascript:alert(1) eyelid &lt;script&gt;",
        "<!-- eyelid --> <style>body{display:none}</style>",
        "{{constructor.constructor('alert(1)')()}} eyelid @(1+1)",
        "eyelid \u202e <b>bold</b> end",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task What_a_person_writes_stays_text_on_every_page(string text)
    {
        var visitor = await Visitor.AtStartAsync(site);
        await visitor.PressAsync("start", ("text", text));
        Inert(visitor);
        await visitor.PressAsync("words");
        Inert(visitor);
        visitor.Page.QuerySelector("textarea")!.TextContent.ShouldBe(text);
        await visitor.PressAsync("start", ("text", text));
        await visitor.PressAsync("confirm");
        Inert(visitor);
        await visitor.PressAsync("finish");
        Inert(visitor);
        await visitor.PressAsync("start", ("text", text), ("a.age", text), ("state", text));
        Inert(visitor);
        await visitor.OpenAsync("/conditions?q=" + Uri.EscapeDataString(text));
        Inert(visitor);
        await visitor.OpenAsync("/conditions/" + Uri.EscapeDataString(text));
        Inert(visitor);
    }

    private static void Inert(Visitor visitor)
    {
        visitor.Page.QuerySelectorAll("script, style, img, b, [onload], [onerror], [onfocus], [autofocus]").ShouldBeEmpty();
        visitor.Page.QuerySelectorAll("form").Select(f => f.GetAttribute("action")).ShouldAllBe(a => a == "/assess" || a == "/conditions");
        visitor.Page.QuerySelector("main").ShouldNotBeNull();
    }
}
