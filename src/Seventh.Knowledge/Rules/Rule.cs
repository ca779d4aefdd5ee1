using System.Collections.Immutable;
using Seventh.Knowledge.Findings;

namespace Seventh.Knowledge.Rules;

/// <summary>One condition of a rule: a variable has one of some values.</summary>
/// <param name="Variable">The variable's index.</param>
/// <param name="Values">The value indexes that make it true.</param>
/// <param name="Text">As written in the pack, for explanations.</param>
public sealed record Atom(int Variable, ImmutableArray<int> Values, string Text)
{
    /// <summary>True, false, or null where the variable is unknown.</summary>
    public bool? In(Evidence evidence) => evidence[Variable] is { } value ? Values.Contains(value) : null;
}

/// <summary>A rule over findings. It holds only when what it needs is known: unknown is never a no and never a yes.</summary>
/// <param name="All">All of these have to be true.</param>
/// <param name="Any">At least one of these has to be true; empty = no demand.</param>
/// <param name="Unless">The rule is off when one of these is known to be true.</param>
public sealed record Rule(ImmutableArray<Atom> All, ImmutableArray<Atom> Any, ImmutableArray<Atom> Unless)
{
    /// <summary>Whether the rule holds.</summary>
    public bool Holds(Evidence evidence) =>
        All.All(a => a.In(evidence) == true)
        && (Any.IsEmpty || Any.Any(a => a.In(evidence) == true))
        && !Unless.Any(a => a.In(evidence) == true);

    /// <summary>Whether more answers could still make the rule hold.</summary>
    public bool CanHold(Evidence evidence) =>
        All.All(a => a.In(evidence) != false)
        && (Any.IsEmpty || Any.Any(a => a.In(evidence) != false))
        && !Unless.Any(a => a.In(evidence) == true);

    /// <summary>How many atoms still have to become true: 0 when the rule holds.</summary>
    public int Missing(Evidence evidence) =>
        All.Count(a => a.In(evidence) != true)
        + (Any.IsEmpty || Any.Any(a => a.In(evidence) == true) ? 0 : 1);

    /// <summary>The variables that the rule looks at.</summary>
    public IEnumerable<int> Variables => All.Concat(Any).Concat(Unless).Select(a => a.Variable).Distinct();
}

/// <summary>A rule that sets a floor under the urgency. It can only raise it.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Floor">The least urgency while the rule holds.</param>
/// <param name="Rule">When it holds.</param>
/// <param name="Because">Why, in plain words.</param>
/// <param name="Do">What to do now, in plain words.</param>
/// <param name="Sources">Where that was read; empty for a judgement, then <paramref name="Reason"/> says why.</param>
/// <param name="Reason">Why the rule exists, where no source says it.</param>
public sealed record RedFlag(
    string Id, Urgency Floor, Rule Rule, string Because, string Do,
    ImmutableArray<Statements.Citation> Sources, string? Reason);
