using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seventh.Web.Api;

/// <summary>How the API reads and writes JSON: web defaults; members that do not exist are refused.</summary>
internal static class ApiJson
{
    public static void Add(IServiceCollection services) => services.ConfigureHttpJsonOptions(o => Set(o.SerializerOptions));

    private static void Set(JsonSerializerOptions options)
    {
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.MaxDepth = 16;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }
}
