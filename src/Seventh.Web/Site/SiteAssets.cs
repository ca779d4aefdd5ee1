using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Seventh.Web.Site;

/// <summary>The style sheet and the icon, embedded in this program.</summary>
public static class SiteAssets
{
    private static readonly Asset[] All = [Read("site.css", "text/css; charset=utf-8"), Read("icon.svg", "image/svg+xml")];

    /// <summary>Address of the style sheet.</summary>
    public static string Css => All[0].Address;

    /// <summary>Address of the icon.</summary>
    public static string Icon => All[1].Address;

    internal static IReadOnlyList<Asset> Files => All;

    private static Asset Read(string name, string type)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(name, type, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
    }
}

/// <summary>An embedded file.</summary>
internal sealed record Asset(string Name, string Type, byte[] Bytes, string Hash)
{
    public string Path => $"/assets/{Name}";

    public string Address => $"{Path}?v={Hash}";
}

/// <summary>Serves the embedded files, with an ETag.</summary>
internal static class AssetRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var asset in SiteAssets.Files)
            app.MapGet(asset.Path, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = context.Request.Query["v"] == asset.Hash ? Caching.Forever : Caching.Check;
                return Results.Bytes(asset.Bytes, asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.Hash}\""));
            }).ExcludeFromDescription();
    }
}
