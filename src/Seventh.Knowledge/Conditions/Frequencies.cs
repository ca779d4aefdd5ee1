namespace Seventh.Knowledge.Conditions;

/// <summary>What the written forms of a frequency mean as a probability.</summary>
public static class Frequencies
{
    /// <summary>
    /// The probability as written: k/n, p, the middle of an HPO band, the estimate;
    /// null for forms that are not a probability by themselves (multipliers and distributions of numbers).
    /// </summary>
    public static double? Share(Frequency frequency) => frequency switch
    {
        CountOf c => (double)c.K / c.N,
        ProportionOf p => p.P,
        BandOf b => Middle(b.Band),
        EstimateOf e => e.P,
        _ => null,
    };

    /// <summary>How many people a band or an estimate is worth as evidence: the n of the Beta distribution (a judgement).</summary>
    public static double Weight(Frequency frequency) => frequency switch
    {
        CountOf c => c.N,
        ProportionOf p => p.N,
        NormalOf n => n.N,
        BandOf => 20,
        RangeOf => 20,
        MultiplierOf => 20,
        _ => 10,
    };

    /// <summary>
    /// The middle of an HPO frequency band; "obligate" and "excluded" keep 2% and 1% for errors of report and rare exceptions,
    /// because one wrong answer must not rule a condition out.
    /// </summary>
    public static double Middle(FrequencyBand band) => band switch
    {
        FrequencyBand.Obligate => 0.98,
        FrequencyBand.VeryFrequent => 0.9,
        FrequencyBand.Frequent => 0.55,
        FrequencyBand.Occasional => 0.15,
        FrequencyBand.VeryRare => 0.025,
        _ => 0.01,
    };
}
