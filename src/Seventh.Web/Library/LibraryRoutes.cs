using Seventh.Knowledge;
using Seventh.Web.Ask;
using Seventh.Web.Site;

namespace Seventh.Web.Library;

/// <summary>The pages of what Seventh knows.</summary>
internal static class LibraryRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var library = app.MapGroup("").ExcludeFromDescription();
        library.MapGet("/conditions", (HttpContext c, KnowledgePack pack, string? q) => string.IsNullOrWhiteSpace(q)
            ? Pages.ShowPublic<ConditionsPage>(c, ConditionsView.Of(pack, null))
            : Pages.Show<ConditionsPage>(ConditionsView.Of(pack, q)));
        library.MapGet("/conditions/{id}", (HttpContext c, KnowledgePack pack, QuestionBook book, string id) => pack.Condition(id) is { } condition
            ? Pages.ShowPublic<ConditionPage>(c, ConditionView.Of(condition, pack, book.About(id)))
            : Pages.Missing("such cause"));
        library.MapGet("/remedies", (HttpContext c, KnowledgePack pack) => Pages.ShowPublic<RemediesPage>(c, new RemediesView(pack.Remedies)));
        library.MapGet("/remedies/{id}", (HttpContext c, KnowledgePack pack, QuestionBook book, string id) => pack.Remedy(id) is { } remedy
            ? Pages.ShowPublic<RemedyPage>(c, RemedyView.Of(remedy, pack, book.About(id)))
            : Pages.Missing("such remedy"));
        library.MapGet("/sources", (HttpContext c, KnowledgePack pack, Citations citations) =>
            Pages.ShowPublic<SourcesPage>(c, new SourcesView([.. pack.Sources.Select(s => (s, citations.Of(s.Id).Length))])));
        library.MapGet("/sources/{id}", (HttpContext c, KnowledgePack pack, Citations citations, QuestionBook book, string id) => pack.Source(id) is { } source
            ? Pages.ShowPublic<SourcePage>(c, new SourceView(source, citations.Of(id), book.Citing(id)))
            : Pages.Missing("such source"));
        library.MapGet("/claims", (HttpContext c, KnowledgePack pack) => Pages.ShowPublic<ClaimsPage>(c, new ClaimsView(pack.Claims, pack, new(pack))));
        library.MapGet("/red-flags", (HttpContext c, KnowledgePack pack) => Pages.ShowPublic<RedFlagsPage>(c, new RedFlagsView(pack.RedFlags, pack, new(pack))));
        library.MapGet("/findings", (HttpContext c, KnowledgePack pack) => Pages.ShowPublic<FindingsPage>(c, new FindingsView(pack.Findings)));
    }
}
