namespace Seventh.Knowledge.Checking;

/// <summary>How many of something, and how many of them carry a source.</summary>
/// <param name="Total">How many.</param>
/// <param name="Sourced">How many of them carry a source.</param>
public sealed record Sourcing(int Total, int Sourced)
{
    /// <summary>The share that carries a source; 1 for none at all.</summary>
    public double Share => Total == 0 ? 1 : (double)Sourced / Total;
}

/// <summary>What a pack holds, counted.</summary>
public sealed record PackHoldings(
    int Conditions, int Findings, int Remedies, int Sources, int EditedSources, int Claims, int Questions, int Statements, int RedFlags,
    Sourcing Likelihoods, Sourcing Priors, Sourcing CommonConditions, int Baselines)
{
    /// <summary>Counts a pack. "Something else" is no condition of its own; sources count only where something cites them.</summary>
    public static PackHoldings Of(KnowledgePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var conditions = pack.Conditions.Where(c => !c.IsSomethingElse).ToArray();
        var common = conditions.Where(c => c.Common).ToArray();
        var cited = CitedSources(pack);
        return new(
            conditions.Length, pack.Findings.Length, pack.Remedies.Length,
            cited.Count, pack.Sources.Count(s => cited.Contains(s.Id) && s.IsEdited),
            pack.Claims.Sum(c => c.Claims.Length), pack.Questions.Length,
            pack.Conditions.Sum(c => c.Statements.Length) + pack.Remedies.Sum(r => r.Statements.Length), pack.RedFlags.Length,
            OfLikelihoods(conditions), OfPriors(conditions),
            new(OfLikelihoods(common).Total + OfPriors(common).Total, OfLikelihoods(common).Sourced + OfPriors(common).Sourced),
            pack.Variables.Sum(v => v.IsBinary ? 1 : v.Values.Length));
    }

    /// <summary>Ids of all sources that something in the pack cites.</summary>
    public static IReadOnlySet<string> CitedSources(KnowledgePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var citations = pack.Statements.SelectMany(s => s.Sources)
            .Concat(pack.RedFlags.SelectMany(f => f.Sources))
            .Concat(pack.Conditions.SelectMany(c => c.Likelihoods.Select(l => l.Frequency.Source)
                .Append(c.Prior.Source).Append(c.Prior.Notice.Source).Append(c.UrgencyWhy.Source)).OfType<Statements.Citation>());
        return citations.Select(c => c.SourceId).ToHashSet();
    }

    private static Sourcing OfLikelihoods(IEnumerable<Conditions.Condition> conditions)
    {
        var all = conditions.SelectMany(c => c.Likelihoods).ToArray();
        return new(all.Length, all.Count(l => l.Frequency.IsSourced));
    }

    private static Sourcing OfPriors(IReadOnlyCollection<Conditions.Condition> conditions) =>
        new(conditions.Count, conditions.Count(c => c.Prior.Source is not null));
}
