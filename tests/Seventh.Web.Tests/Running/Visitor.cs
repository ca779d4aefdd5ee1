using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Seventh.Web.Tests.Running;

/// <summary>A person who fills in the forms, without a browser.</summary>
public sealed class Visitor(HttpClient client)
{
    /// <summary>The page that stands open.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>The status it came with.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The page as text.</summary>
    public string Html { get; private set; } = "";

    /// <summary>The heading.</summary>
    public string Heading => Page.QuerySelector("h1")!.TextContent.Trim();

    public static async Task<Visitor> AtStartAsync(RunningSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var visitor = new Visitor(site.Client());
        await visitor.OpenAsync("/");
        return visitor;
    }

    /// <summary>Starts an interview and confirms what was understood.</summary>
    public static async Task<Visitor> AtFirstQuestionAsync(RunningSite site, string text)
    {
        var visitor = await AtStartAsync(site);
        await visitor.PressAsync("start", ("text", text));
        await visitor.PressAsync("confirm");
        return visitor;
    }

    public async Task OpenAsync(string path) => await ShowAsync(await client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Presses a button; fields given here replace what stands in the form.</summary>
    public async Task PressAsync(string action, params (string Name, string Value)[] fields)
    {
        var changed = fields.Select(f => f.Name).ToHashSet();
        var form = Fields().Where(f => !changed.Contains(f.Key))
            .Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)))
            .Append(KeyValuePair.Create("do", action));
        await PostAsync(form);
    }

    public async Task PostAsync(IEnumerable<KeyValuePair<string, string>> form)
    {
        using var body = new FormUrlEncodedContent(form);
        await ShowAsync(await client.PostAsync(new Uri("/assess", UriKind.Relative), body));
    }

    /// <summary>What the form would send as it stands.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields()
    {
        var form = Page.QuerySelector("form[method=post]") ?? throw new InvalidOperationException($"There is no form on '{Heading}'.");
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.QuerySelectorAll("input, textarea, select"))
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }:
                    break;
                case IHtmlInputElement input:
                    fields.Add(new(input.Name!, input.Value));
                    break;
                case IHtmlTextAreaElement area:
                    fields.Add(new(area.Name!, area.Value));
                    break;
                case IHtmlSelectElement select:
                    fields.Add(new(select.Name!, select.Value!));
                    break;
            }

        return fields;
    }

    /// <summary>Labels of everything that can be pressed.</summary>
    public IEnumerable<string> Buttons => Page.QuerySelectorAll("button[name=do]").Select(b => b.GetAttribute("value")!);

    /// <summary>Addresses that the question asks for.</summary>
    public IReadOnlyList<string> Asked => [.. Page.QuerySelectorAll("form.question input[type=radio], form.question input:not([type])")
        .Select(i => i.GetAttribute("name")!).Where(n => n.StartsWith("a.", StringComparison.Ordinal)).Distinct().Select(n => n[2..])];

    /// <summary>The answers on the page on which they can be changed.</summary>
    public Dictionary<string, string> Answers => Page.QuerySelectorAll("ul.answers select, ul.answers input")
        .ToDictionary(e => e.GetAttribute("name")![2..], e => e is IHtmlSelectElement s ? s.Value! : ((IHtmlInputElement)e).Value);

    private async Task ShowAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Status = response.StatusCode;
            Html = await response.Content.ReadAsStringAsync();
            Page = new HtmlParser().ParseDocument(Html);
        }
    }
}
