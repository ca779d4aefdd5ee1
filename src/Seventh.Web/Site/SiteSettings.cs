using System.Globalization;

namespace Seventh.Web.Site;

/// <summary>What can be set from outside.</summary>
public sealed record SiteSettings
{
    /// <summary>Names under which the site answers, without port; <c>SEVENTH_HOSTS</c> adds more, separated by commas.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Most requests per minute from one address; <c>SEVENTH_RATE</c>.</summary>
    public int RequestsPerMinute { get; init; } = 600;

    /// <summary>Folder for the keys that seal the pages, or null to keep them in memory only; <c>SEVENTH_KEYS</c>.</summary>
    public string? KeyFolder { get; init; }

    /// <summary>Settings from the environment.</summary>
    /// <exception cref="FormatException"><c>SEVENTH_RATE</c> is not a whole number above 0.</exception>
    public static SiteSettings FromEnvironment()
    {
        var settings = new SiteSettings();
        if (Variable("SEVENTH_HOSTS") is { } hosts)
            settings = settings with { Hosts = [.. settings.Hosts, .. hosts.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] };
        if (Variable("SEVENTH_RATE") is { } rate)
            settings = int.TryParse(rate, NumberStyles.None, CultureInfo.InvariantCulture, out var perMinute) && perMinute > 0
                ? settings with { RequestsPerMinute = perMinute }
                : throw new FormatException($"SEVENTH_RATE is '{rate}'; write how many requests a minute are allowed, for example 600.");
        return settings with { KeyFolder = Variable("SEVENTH_KEYS") };
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
