using System.Collections.Immutable;

namespace Seventh.Knowledge.Findings;

/// <summary>What is known of a person: values of variables. What is not in it is unknown, which is neither yes nor no.</summary>
/// <remarks>Immutable; equal sets of answers are equal evidence whatever the order in which they were given.</remarks>
public sealed class Evidence
{
    private readonly ImmutableSortedDictionary<int, int> values;

    private Evidence(ImmutableSortedDictionary<int, int> values) => this.values = values;

    /// <summary>Nothing is known.</summary>
    public static Evidence Nothing { get; } = new(ImmutableSortedDictionary<int, int>.Empty);

    /// <summary>The answers as (variable index, value index), by variable index.</summary>
    public IEnumerable<KeyValuePair<int, int>> Answers => values;

    /// <summary>How many variables are known.</summary>
    public int Count => values.Count;

    /// <summary>The value of a variable, or null if it is unknown.</summary>
    public int? this[int variable] => values.TryGetValue(variable, out var value) ? value : null;

    /// <summary>The value of a variable, or null if it is unknown.</summary>
    public int? this[Variable variable] => this[variable.Index];

    /// <summary>True if the variable is known to be yes.</summary>
    public bool Has(Variable variable) => variable.IsBinary && this[variable] == Variable.Yes;

    /// <summary>This evidence with one answer more; a later answer replaces an earlier one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The variable has no such value.</exception>
    public Evidence With(Variable variable, int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, variable.Values.Length);
        return new(values.SetItem(variable.Index, value));
    }

    /// <summary>This evidence without what it knew of a variable.</summary>
    public Evidence Without(Variable variable) => new(values.Remove(variable.Index));

    /// <summary>Both, where <paramref name="later"/> replaces what this one says of the same variables.</summary>
    public Evidence With(Evidence later) => new(values.SetItems(later.values));
}
