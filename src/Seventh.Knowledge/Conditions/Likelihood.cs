using System.Collections.Immutable;
using Seventh.Knowledge.Statements;

namespace Seventh.Knowledge.Conditions;

/// <summary>How often something is met: a probability and how firmly it is known.</summary>
public abstract record Frequency
{
    /// <summary>Where it was read; null for an estimate.</summary>
    public Citation? Source { get; init; }

    /// <summary>Why an estimate is what it is; null for a sourced number.</summary>
    public string? Reason { get; init; }

    /// <summary>True if it carries a source.</summary>
    public bool IsSourced => Source is not null;
}

/// <summary>k of n people.</summary>
public sealed record CountOf(int K, int N) : Frequency;

/// <summary>A proportion of n people.</summary>
public sealed record ProportionOf(double P, int N) : Frequency;

/// <summary>An HPO frequency band: a word such as "usually" turned into a range of probabilities.</summary>
public sealed record BandOf(FrequencyBand Band) : Frequency;

/// <summary>An odds ratio or relative risk against the baseline.</summary>
public sealed record MultiplierOf(double Ratio) : Frequency;

/// <summary>A number that is normally distributed.</summary>
public sealed record NormalOf(double Mean, double Sd, int N) : Frequency;

/// <summary>A number of which about 80% lie between two values.</summary>
public sealed record RangeOf(double Low, double High) : Frequency;

/// <summary>A judgement without a source.</summary>
public sealed record EstimateOf(double P) : Frequency;

/// <summary>Frequency bands of the Human Phenotype Ontology.</summary>
public enum FrequencyBand
{
    /// <summary>0% (HP:0040285).</summary>
    Excluded,

    /// <summary>1-4% (HP:0040284).</summary>
    VeryRare,

    /// <summary>5-29% (HP:0040283).</summary>
    Occasional,

    /// <summary>30-79% (HP:0040282).</summary>
    Frequent,

    /// <summary>80-99% (HP:0040281).</summary>
    VeryFrequent,

    /// <summary>100% (HP:0040280).</summary>
    Obligate,
}

/// <summary>How often values of one variable are met among people who have a condition.</summary>
/// <param name="Variable">The variable's index.</param>
/// <param name="Values">The value indexes that the frequency is about, taken together; empty for numbers.</param>
/// <param name="Frequency">How often.</param>
/// <param name="Line">Line in the condition's file, for messages.</param>
public sealed record Likelihood(int Variable, ImmutableArray<int> Values, Frequency Frequency, int Line);

/// <summary>How common a condition is among people who come with trouble of the face.</summary>
/// <param name="Incidence">New cases per 100 000 people per year (a prevalence divided by the years it lasts).</param>
/// <param name="Prevalence">As written, per 100 000; null if an incidence was written.</param>
/// <param name="Source">Where it was read; null for an estimate.</param>
/// <param name="Reason">Why an estimate is what it is.</param>
/// <param name="Notice">How many of them come to notice by something in the face.</param>
public sealed record Prior(double Incidence, double? Prevalence, Citation? Source, string? Reason, Frequency Notice);
