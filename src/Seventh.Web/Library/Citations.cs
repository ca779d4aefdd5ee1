using System.Collections.Frozen;
using System.Collections.Immutable;
using Seventh.Knowledge;
using Seventh.Knowledge.Conditions;
using Seventh.Knowledge.Statements;

namespace Seventh.Web.Library;

/// <summary>Which places of the pack cite a source, and under which address everything stands.</summary>
public sealed class Citations
{
    private readonly FrozenDictionary<string, ImmutableArray<CitedBy>> bySource;

    /// <summary>Goes through a pack once.</summary>
    public Citations(KnowledgePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var all = pack.Conditions.SelectMany(c => OfCondition(pack, c))
            .Concat(pack.Remedies.SelectMany(r => r.Statements.SelectMany(s => OfStatement(s, r.Name))))
            .Concat(pack.Claims.SelectMany(set => set.Claims.SelectMany(c => OfStatement(c.AsStatement(), set.Question))))
            .Concat(pack.RedFlags.SelectMany(f => f.Sources.Select(s => (s.SourceId, Cited: new CitedBy(RedFlagAddress(f.Id), "Danger signs", "statement", f.Because, s.At)))));
        bySource = all.GroupBy(c => c.SourceId).ToFrozenDictionary(g => g.Key, g => g.Select(c => c.Cited).ToImmutableArray());
    }

    /// <summary>Everything that cites a source.</summary>
    public ImmutableArray<CitedBy> Of(string sourceId) => bySource.TryGetValue(sourceId, out var cited) ? cited : [];

    /// <summary>The id of a statement within its page.</summary>
    public static string Anchor(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Section == "claim" ? "c-" + statement.Id.Replace('/', '-') : "s-" + statement.Id[(statement.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>Where a statement stands.</summary>
    public static string AddressOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Section switch
        {
            "claim" => $"/claims#{Anchor(statement)}",
            "use" or "evidence" or "harms" or "avoid" or "how" => $"/remedies/{statement.Owner}#{Anchor(statement)}",
            _ => $"/conditions/{statement.Owner}#{Anchor(statement)}",
        };
    }

    /// <summary>The id of a number within the page of its condition.</summary>
    public static string NumberAnchor(int index) => $"n-{index}";

    /// <summary>The address of a danger sign.</summary>
    public static string RedFlagAddress(string id) => $"/red-flags#f-{id}";

    /// <summary>A web address, or null for anything a browser should not follow.</summary>
    public static string? SafeAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;

    /// <summary>The host of a web address.</summary>
    public static string HostOf(string address) => new Uri(address).Host;

    private static IEnumerable<(string SourceId, CitedBy Cited)> OfCondition(KnowledgePack pack, Condition condition)
    {
        var page = $"/conditions/{condition.Id}";
        foreach (var cited in condition.Statements.SelectMany(s => OfStatement(s, condition.Name)))
            yield return cited;
        if (condition.UrgencyWhy.Source is { } why)
            yield return (why.SourceId, new($"{page}#urgency", condition.Name, "statement", condition.UrgencyWhy.Text, why.At));
        if (condition.Prior.Source is { } prior)
            yield return (prior.SourceId, new($"{page}#prior", condition.Name, "number", $"how common: {NumberWords.Prior(condition.Prior)}", prior.At));
        if (condition.Prior.Notice.Source is { } notice)
            yield return (notice.SourceId, new($"{page}#prior", condition.Name, "number", $"comes to notice in the face: {NumberWords.Of(condition.Prior.Notice)}", notice.At));
        for (var i = 0; i < condition.Likelihoods.Length; i++)
            if (condition.Likelihoods[i].Frequency.Source is { } source)
                yield return (source.SourceId, new(
                    $"{page}#{NumberAnchor(i)}", condition.Name, "number",
                    $"{NumberWords.Finding(pack, condition.Likelihoods[i])}: {NumberWords.Of(condition.Likelihoods[i].Frequency)}", source.At));
    }

    private static IEnumerable<(string SourceId, CitedBy Cited)> OfStatement(Statement statement, string owner) =>
        statement.Sources.Select(s => (s.SourceId, new CitedBy(AddressOf(statement), owner, "statement", statement.Text, s.At)));
}

/// <summary>One place that cites a source.</summary>
/// <param name="Address">Where it stands on this site.</param>
/// <param name="Owner">The name of the page.</param>
/// <param name="Kind"><c>statement</c> or <c>number</c>.</param>
/// <param name="Text">What it says.</param>
/// <param name="At">Where in the source.</param>
public sealed record CitedBy(string Address, string Owner, string Kind, string Text, string At);
