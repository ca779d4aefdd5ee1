using System.Collections.Immutable;
using Seventh.Knowledge;
using Seventh.Knowledge.Conditions;
using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Rules;
using Seventh.Knowledge.Statements;

namespace Seventh.Web.Library;

/// <summary>The list of conditions, searched or whole.</summary>
public sealed record ConditionsView(string Query, ImmutableArray<Condition> Found)
{
    /// <summary>Searches names; an empty query finds all.</summary>
    public static ConditionsView Of(KnowledgePack pack, string? query)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var words = (query ?? "").Trim();
        return new(words, [.. pack.Conditions.Where(c => !c.IsSomethingElse && Matches(c, words)).OrderByDescending(c => c.Common).ThenBy(c => c.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    private static bool Matches(Condition condition, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
            condition.Also.Append(condition.Name).Append(condition.Medical).Append(condition.Id).Append(condition.Icd10 ?? "").Any(n => n.Contains(word, StringComparison.OrdinalIgnoreCase)));
}

/// <summary>One condition.</summary>
public sealed record ConditionView(Condition Condition, KnowledgePack Pack, ImmutableArray<PopularClaim> Claims, ImmutableArray<Remedy> Remedies, ImmutableArray<Question> Questions, Footnotes Notes)
{
    /// <summary>Makes the page of a condition.</summary>
    public static ConditionView Of(Condition condition, KnowledgePack pack, ImmutableArray<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(pack);
        return new(
            condition, pack, [.. pack.Claims.SelectMany(c => c.Claims).Where(c => c.Owners.Contains(condition.Id))],
            [.. pack.Remedies.Where(r => r.Conditions.Contains(condition.Id))], questions, new(pack));
    }
}

/// <summary>The list of remedies.</summary>
public sealed record RemediesView(ImmutableArray<Remedy> Remedies);

/// <summary>One remedy.</summary>
public sealed record RemedyView(Remedy Remedy, ImmutableArray<Condition> Conditions, ImmutableArray<PopularClaim> Claims, ImmutableArray<Question> Questions, Footnotes Notes)
{
    /// <summary>Makes the page of a remedy.</summary>
    public static RemedyView Of(Remedy remedy, KnowledgePack pack, ImmutableArray<Question> questions)
    {
        ArgumentNullException.ThrowIfNull(remedy);
        ArgumentNullException.ThrowIfNull(pack);
        return new(
            remedy, [.. remedy.Conditions.Select(pack.Condition).OfType<Condition>()], [.. pack.Claims.SelectMany(c => c.Claims).Where(c => c.Owners.Contains(remedy.Id))],
            questions, new(pack));
    }
}

/// <summary>The list of sources.</summary>
public sealed record SourcesView(ImmutableArray<(Source Source, int Cited)> Sources);

/// <summary>One source.</summary>
public sealed record SourceView(Source Source, ImmutableArray<CitedBy> Cited, ImmutableArray<Question> Questions);

/// <summary>All popular claims.</summary>
public sealed record ClaimsView(ImmutableArray<ClaimSet> Sets, KnowledgePack Pack, Footnotes Notes);

/// <summary>All danger signs.</summary>
public sealed record RedFlagsView(ImmutableArray<RedFlag> Flags, KnowledgePack Pack, Footnotes Notes)
{
    /// <summary>What a rule looks for, in plain words.</summary>
    public string Say(Atom atom)
    {
        ArgumentNullException.ThrowIfNull(atom);
        var variable = Pack.Variables[atom.Variable];
        return variable.IsBinary
            ? atom.Values is [Variable.No] ? $"not: {variable.Label}" : variable.Label
            : $"{variable.Label}: {string.Join(" or ", atom.Values.Select(v => variable.Values[v].Label))}";
    }
}

/// <summary>All findings, by topic.</summary>
public sealed record FindingsView(ImmutableArray<Finding> Findings);
