using System.Collections.Immutable;
using Seventh.Knowledge;

namespace Seventh.Reasoning.Model;

/// <summary>Yes/no variables that depend on each other given the condition.</summary>
/// <param name="Name">The name in the pack.</param>
/// <param name="Members">Variable indexes, rising.</param>
/// <param name="Dependence">Share of people who answer the whole group from one common impression, 0..1.</param>
public sealed record VariableGroup(string Name, ImmutableArray<int> Members, double Dependence)
{
    /// <summary>The groups of a pack that have at least two members.</summary>
    public static ImmutableArray<VariableGroup> All(KnowledgePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return
        [
            .. pack.Variables.Where(v => v.Group is not null && v.IsBinary)
                .GroupBy(v => v.Group!)
                .Where(g => g.Count() > 1)
                .Select(g => new VariableGroup(g.Key, [.. g.Select(v => v.Index).Order()],
                    pack.Dependence.GetValueOrDefault(g.Key, pack.Dependence.GetValueOrDefault("default", 0.5)))),
        ];
    }
}
