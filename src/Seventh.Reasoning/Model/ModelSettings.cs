namespace Seventh.Reasoning.Model;

/// <summary>The judgements of the model that are not medicine. Each is explained in <c>docs/math/model.md</c>.</summary>
public sealed record ModelSettings
{
    /// <summary>
    /// Exponent on the prior, 0..1. People who ask Seventh are selected: what is mild and common mostly does not ask,
    /// what is rare and worrying does. 1 = population incidence as it is, 0 = all explanations equally likely at first.
    /// </summary>
    public double PriorExponent { get; init; } = 0.25;

    /// <summary>Exponent on the incidence of a rare form against that of the condition of which it is a form, 0..1.</summary>
    public double VariantExponent { get; init; } = 0.6;

    /// <summary>Share of answers that are no better than chance (misread questions, loose words), 0..1.</summary>
    public double ReportNoise { get; init; } = 0.04;

    /// <summary>
    /// How many people of a published series are worth one another's evidence at most: series differ from each other and from the people
    /// who ask, so n of n people count as n·m/(n+m).
    /// </summary>
    public double TransportedCount { get; init; } = 60;

    /// <summary>How many people a number that is not known (the baseline) is worth.</summary>
    public double BaselineCount { get; init; } = 10;

    /// <summary>Weight of the baseline against a sourced number, in people: keeps a small series from saying never or always.</summary>
    public double Smoothing { get; init; } = 1;

    /// <summary>
    /// How much rarer than the baseline a yes is that a condition's description passes over, 0..1. The baseline is met among all who ask,
    /// also among those whose condition brings the sign with it.
    /// </summary>
    public double Unmentioned { get; init; } = 0.5;

    /// <summary>The same for findings that every description speaks of (where it is, what it looks like): silence says more there.</summary>
    public double UnmentionedDescribed { get; init; } = 0.25;

    /// <summary>Share of people who come at an age that the published ages do not tell of.</summary>
    public double AnyNumber { get; init; } = 0.1;

    /// <summary>Standard deviation of the natural logarithm of a sourced prior.</summary>
    public double PriorSpread { get; init; } = 0.5;

    /// <summary>Standard deviation of the natural logarithm of an estimated prior.</summary>
    public double EstimatedPriorSpread { get; init; } = 1.0;
}
