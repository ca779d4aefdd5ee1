using System.Collections.Immutable;
using Seventh.Knowledge.Statements;

namespace Seventh.Knowledge.Reading;

/// <summary>Reads sources, statements, remedies and claims.</summary>
internal static class StatementReader
{
    private static readonly string[] Kinds =
        ["journal-article", "guideline", "reference-work", "textbook", "database", "patient-information", "popular-page"];

    private static readonly string[] Certainties = ["none", "very-low", "low", "moderate", "high"];

    private static readonly string[] Verdicts = ["supported", "partly", "misleading", "contradicted", "superstition", "unverified"];

    private static readonly string[] RemedySections = ["use", "evidence", "harms", "avoid", "how"];

    public static Source ReadSource(YamlCursor file)
    {
        var source = new Source(
            Ids.ReadFileId(file), file.Text("title"), file.Text("authors"), file.Find("year") is null ? null : file.Whole("year", 1700, 2100),
            (SourceKind)Choice(file, "kind", Kinds), file.OptionalText("doi"), file.OptionalText("pmid"), file.OptionalText("pmc"),
            file.Text("url"), file.Text("read"), file.Text("saw"));
        if (!Uri.TryCreate(source.Url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            file.Error(IssueCode.BadValue, $"'{source.Url}' is not a web address.", "Write the address where the source was read.");
        file.Done();
        return source;
    }

    public static ImmutableArray<Statement> ReadStatements(YamlCursor file, string owner, IReadOnlyCollection<string> sections, PackIndex index)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        var ids = new HashSet<string>();
        foreach (var (section, list) in file.Entries("statements"))
        {
            if (!sections.Contains(section))
                list.Error(IssueCode.UnknownKey, $"There is no section '{section}'.", $"Sections are: {string.Join(", ", sections)}.");
            if (list.Scalar is null && !list.IsList)
                continue;
            foreach (var place in list.Elements())
            {
                var id = Ids.Read(place);
                if (!ids.Add(id))
                    place.Error(IssueCode.Duplicate, $"The statement '{id}' exists already in this file.", "Choose another id.");
                var certainty = (Certainty)Choice(place, "certainty", Certainties);
                var sources = Citations(place, index);
                if (sources.IsEmpty && section != "ask-doctor")
                    place.Error(IssueCode.Unsourced, $"The statement '{id}' has no source.", "Give 'sources: [{id: ..., at: ...}]' or remove the statement.");
                var contradicts = place.OptionalText("contradicts");
                statements.Add(new($"{owner}/{id}", section, place.Text("text"), certainty, sources,
                    contradicts is null ? null : contradicts.Contains('/', StringComparison.Ordinal) ? contradicts : $"{owner}/{contradicts}"));
                place.Done();
            }
        }

        return statements.ToImmutable();
    }

    public static Remedy ReadRemedy(YamlCursor file, PackIndex index)
    {
        var id = Ids.ReadFileId(file);
        var remedy = new Remedy(id, file.Text("name"), [.. file.Texts("also")], ReadStatements(file, id, RemedySections, index), [.. file.Texts("conditions")]);
        foreach (var condition in file.Items("conditions"))
            index.NeedCondition(condition);
        file.Done();
        return remedy;
    }

    public static ClaimSet ReadClaims(YamlCursor file, PackIndex index)
    {
        var id = Ids.ReadFileId(file);
        var claims = ImmutableArray.CreateBuilder<PopularClaim>();
        foreach (var place in file.Items("claims"))
        {
            var verdict = (Verdict)Choice(place, "verdict", Verdicts);
            var sources = Citations(place, index);
            if (sources.IsEmpty && verdict is not (Verdict.Unverified or Verdict.Superstition))
                place.Error(IssueCode.Unsourced, "A verdict needs a source.", "Give 'sources', or the verdict 'unverified'.");
            foreach (var owner in place.Items("conditions").Concat(place.Items("remedies")))
                index.NeedOwner(owner);
            claims.Add(new($"{id}/{Ids.Read(place)}", place.Text("claim"), Choice(place, "kind", ["stated", "implied"]) == 1, verdict,
                place.Text("text"), (Certainty)Choice(place, "certainty", Certainties), sources, [.. place.Texts("conditions"), .. place.Texts("remedies")]));
            place.Done();
        }

        var set = new ClaimSet(id, file.Text("question"), claims.ToImmutable());
        file.Done();
        return set;
    }

    public static ImmutableArray<Citation> Citations(YamlCursor place, PackIndex index)
    {
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var source in place.Items("sources"))
        {
            index.NeedSource(source, source.Text("id"));
            citations.Add(new(source.Text("id"), source.Text("at")));
            source.Done();
        }

        return citations.ToImmutable();
    }

    public static Citation? OptionalCitation(YamlCursor place, PackIndex index)
    {
        if (place.OptionalText("source") is not { } source)
            return null;
        index.NeedSource(place, source);
        return new(source, place.Text("at"));
    }

    private static int Choice(YamlCursor place, string key, string[] names)
    {
        var text = place.Text(key);
        var index = Array.IndexOf(names, text);
        if (index >= 0)
            return index;
        if (text.Length > 0)
            place.Error(IssueCode.BadValue, $"'{key}' is '{text}'.", $"Write one of: {string.Join(", ", names)}.");
        return 0;
    }
}

/// <summary>What references may point to.</summary>
internal sealed class PackIndex(IReadOnlySet<string> sources, IReadOnlySet<string> conditions, IReadOnlySet<string> remedies)
{
    public void NeedSource(YamlCursor place, string id)
    {
        if (id.Length > 0 && !sources.Contains(id))
            place.Error(IssueCode.DanglingReference, $"There is no source '{id}'.", $"Write knowledge/sources/{id}.yaml, or correct the id.");
    }

    public void NeedCondition(YamlCursor place)
    {
        if (place.Scalar is { } id && !conditions.Contains(id))
            place.Error(IssueCode.DanglingReference, $"There is no condition '{id}'.", "Correct the id.");
    }

    public void NeedOwner(YamlCursor place)
    {
        if (place.Scalar is { } id && !conditions.Contains(id) && !remedies.Contains(id))
            place.Error(IssueCode.DanglingReference, $"There is neither a condition nor a remedy '{id}'.", "Correct the id.");
    }
}
