namespace Seventh.Web.Site;

/// <summary>What went wrong and how to go on, in words for everybody.</summary>
public sealed record FaultView(string Title, string Words, string Next = "Start again", string NextAddress = "/")
{
    /// <summary>Something that does not exist.</summary>
    public static FaultView Missing(string what) =>
        new($"There is no {what} here", "The address may be mistyped, or the page may have been renamed.", "Look through the causes", "/conditions");

    /// <summary>A page whose hidden state cannot be used.</summary>
    public static FaultView StateLost { get; } = new(
        "This page cannot be continued",
        "The answers travel hidden in the page and nowhere else. What arrived here was changed, cut short, or is from before Seventh was last started. Nothing was kept, so the questions have to begin again.");

    /// <summary>A fault by its HTTP status.</summary>
    public static FaultView Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => Missing("such page"),
        StatusCodes.Status405MethodNotAllowed => new("This cannot be done at this address", "The address exists, but not for this kind of request."),
        StatusCodes.Status413PayloadTooLarge => new("That is too much text", "What was sent is larger than Seventh reads. Shorten the text and try again."),
        StatusCodes.Status415UnsupportedMediaType => new("This form was sent in a way that cannot be read", "Go back to the start and fill in the form there."),
        StatusCodes.Status429TooManyRequests => new("Too many requests", "Wait a minute, then try again."),
        >= 500 => new("Something broke in Seventh", "This is a fault of the program, not yours. Nothing was kept. If you are worried about a sign that came suddenly, do not wait for this page: call 112, 911 or 999."),
        _ => new("This could not be understood", "Go back to the start and try again."),
    };
}
