using Seventh.Knowledge;
using Seventh.Knowledge.Checking;
using Seventh.Web.Assess;
using Seventh.Web.Site;

namespace Seventh.Web.About;

/// <summary>What Seventh is.</summary>
internal static class AboutRoutes
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/about", (HttpContext c, KnowledgePack pack) => Pages.ShowPublic<AboutPage>(c, new AboutView(PackHoldings.Of(pack), KnowledgeDate.Of(pack)))).ExcludeFromDescription();
}

/// <summary>The page about Seventh.</summary>
public sealed record AboutView(PackHoldings Holdings, string Knowledge);
