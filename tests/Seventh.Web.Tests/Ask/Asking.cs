using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Ask;

/// <summary>A person who asks, without a browser.</summary>
public sealed class Asking(HttpClient client)
{
    public HttpResponseMessage Response { get; private set; } = null!;

    public IHtmlDocument Page { get; private set; } = null!;

    public string Text => Page.QuerySelector("main")!.TextContent;

    public static async Task<Asking> AboutAsync(RunningSite site, string question, string region = "")
    {
        ArgumentNullException.ThrowIfNull(site);
        var asking = new Asking(site.Client());
        await asking.OpenAsync("/ask");
        await asking.SendAsync("form.ask", question, region);
        return asking;
    }

    public async Task OpenAsync(string path) => await ShowAsync(await client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Sends a form of the page; the question given replaces what stands in it.</summary>
    public async Task SendAsync(string form, string? question, string region)
    {
        var at = (IHtmlFormElement)Page.QuerySelector(form)!;
        var token = at.QuerySelector("input[name=token]")!.GetAttribute("value")!;
        question ??= at.QuerySelector("[name=question]")!.GetAttribute("value")!;
        await PostAsync(at.GetAttribute("action")!, new("token", token), new("question", question), new("region", region));
    }

    public async Task PostAsync(string path, params KeyValuePair<string, string>[] fields)
    {
        using var body = new FormUrlEncodedContent(fields);
        await ShowAsync(await client.PostAsync(new Uri(path, UriKind.Relative), body));
    }

    private async Task ShowAsync(HttpResponseMessage response)
    {
        Response = response;
        Page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}
