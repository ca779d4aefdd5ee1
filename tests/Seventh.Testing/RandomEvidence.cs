using Seventh.Knowledge;
using Seventh.Knowledge.Findings;

namespace Seventh.Testing;

/// <summary>Answers made by a seed.</summary>
public static class RandomEvidence
{
    /// <summary>Each variable is known with the given probability; its value is drawn at random.</summary>
    public static Evidence Of(KnowledgePack pack, Random random, double known)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(random);
        return pack.Variables.Where(_ => random.NextDouble() < known)
            .Aggregate(Evidence.Nothing, (all, v) => all.With(v, random.Next(v.Values.Length)));
    }
}
