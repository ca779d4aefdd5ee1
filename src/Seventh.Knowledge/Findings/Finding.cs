using System.Collections.Immutable;
using Seventh.Knowledge.Rules;

namespace Seventh.Knowledge.Findings;

/// <summary>What shape the answer to a finding has.</summary>
public enum FindingKind
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of several values that exclude each other.</summary>
    OneOf,

    /// <summary>Like <see cref="OneOf"/>, in order.</summary>
    Ordered,

    /// <summary>A list of options, each of which is yes or no on its own.</summary>
    AnyOf,

    /// <summary>A number, cut into bands.</summary>
    Number,
}

/// <summary>Something a person can tell: one question with its possible answers.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Topic">The topic (file) it stands in.</param>
/// <param name="Kind">The shape of the answer.</param>
/// <param name="Label">Short words for a chip or a line.</param>
/// <param name="Ask">The question in plain words.</param>
/// <param name="Help">More words for who needs them, or null.</param>
/// <param name="Cost">Effort of answering; 1 = a plain yes/no question.</param>
/// <param name="When">Asked only if this rule holds; null = always.</param>
/// <param name="RedFlag">Asked first while an emergency is possible.</param>
/// <param name="NeverAsked">Recognised in free text, but never asked.</param>
/// <param name="Variables">The variables of the model that it carries: one, or one per option of an any-of.</param>
public sealed record Finding(
    string Id, string Topic, FindingKind Kind, string Label, string Ask, string? Help, double Cost,
    Rule? When, bool RedFlag, bool NeverAsked, ImmutableArray<Variable> Variables)
{
    /// <summary>
    /// True for findings that every description of a condition speaks of (where it is, what it looks like):
    /// an option that a condition does not list is then rarer in it than the baseline.
    /// </summary>
    public bool Described { get; init; }
}

/// <summary>One variable of the model: a finding, or one option of an any-of finding.</summary>
/// <param name="Index">Its place in <see cref="KnowledgePack.Variables"/>.</param>
/// <param name="Address"><c>finding</c> or <c>finding.option</c>.</param>
/// <param name="FindingId">The finding it belongs to.</param>
/// <param name="Label">Short words for a chip.</param>
/// <param name="Values">Its values, in order. Yes/no variables have <c>no</c>, <c>yes</c>.</param>
/// <param name="Group">Variables of one group depend on each other; null = independent given the condition.</param>
/// <param name="Words">Synonyms for free text.</param>
/// <param name="Hpo">HPO id, or null.</param>
/// <param name="Bands">For numbers: the lower edge of each band; otherwise empty.</param>
public sealed record Variable(
    int Index, string Address, string FindingId, string Label, ImmutableArray<VariableValue> Values,
    string? Group, ImmutableArray<string> Words, string? Hpo, ImmutableArray<double> Bands)
{
    /// <summary>The value index of "no" in a yes/no variable.</summary>
    public const int No = 0;

    /// <summary>The value index of "yes" in a yes/no variable.</summary>
    public const int Yes = 1;

    /// <summary>True if its values are no and yes.</summary>
    public bool IsBinary => Values.Length == 2 && Values[0].Id == "no" && Values[1].Id == "yes";

    /// <summary>True if it is a number cut into bands.</summary>
    public bool IsNumber => Bands.Length > 0;

    /// <summary>The index of a value by its id, or for numbers by the number itself; -1 if it has no such value.</summary>
    public int IndexOf(string value)
    {
        if (IsNumber)
            return double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number) ? BandOf(number) : -1;
        for (var i = 0; i < Values.Length; i++)
            if (Values[i].Id == value)
                return i;
        return -1;
    }

    /// <summary>The band that holds a number; -1 below the first edge, above the maximum, or for NaN.</summary>
    public int BandOf(double number)
    {
        if (!(number >= Bands[0]) || number > Maximum)
            return -1;
        var band = 0;
        while (band + 1 < Bands.Length && number >= Bands[band + 1])
            band++;
        return band;
    }

    /// <summary>True for an option such as "nothing moves", which leaves no room for the other options of its finding.</summary>
    public bool ExcludesOthers { get; init; }

    /// <summary>
    /// Which other options people also call by this one's words, and how often: (place in the finding, probability 0..1; judgements).
    /// Laypeople say "twitch" of a spasm and of a jerk.
    /// </summary>
    public ImmutableArray<(int Option, double Probability)> AlsoSaidOf { get; init; } = [];

    /// <summary>
    /// More special variables of which this one is the general word ("pain in the face" of "stabs of pain"):
    /// a condition that lists one of them has this one at least as often.
    /// </summary>
    public ImmutableArray<int> ImpliedBy { get; init; } = [];

    /// <summary>The largest number that makes sense; infinite for variables without one.</summary>
    public double Maximum { get; init; } = double.PositiveInfinity;
}

/// <summary>One value of a variable.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Label">Short words.</param>
/// <param name="Baseline">Its probability among people who come for an unrelated reason (0..1; a judgement).</param>
/// <param name="Words">Synonyms for free text.</param>
public sealed record VariableValue(string Id, string Label, double Baseline, ImmutableArray<string> Words);
