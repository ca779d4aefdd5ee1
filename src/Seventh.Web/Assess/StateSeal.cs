using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Seventh.Web.Assess;

/// <summary>Seals the state of an interview for its way through the page, and opens it again.</summary>
public sealed class StateSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Seventh.Web.Assess.PageState.v1");

    /// <summary>A state as text that only this program can read and nobody can change.</summary>
    public string Close(PageState state)
    {
        using var packed = new MemoryStream();
        using (var squeeze = new BrotliStream(packed, CompressionLevel.Optimal))
            JsonSerializer.Serialize(squeeze, state);
        return Convert.ToBase64String(protector.Protect(packed.ToArray()));
    }

    /// <summary>The state, or null if the text was changed, cut short or sealed with keys that are gone.</summary>
    public PageState? Open(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        try
        {
            using var packed = new MemoryStream(protector.Unprotect(Convert.FromBase64String(text)));
            using var loosen = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<PageState>(loosen);
        }
        catch (Exception e) when (e is CryptographicException or FormatException or JsonException or InvalidDataException)
        {
            return null;
        }
    }
}
