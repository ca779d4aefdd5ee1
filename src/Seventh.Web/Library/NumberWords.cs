using System.Globalization;
using Seventh.Knowledge;
using Seventh.Knowledge.Conditions;
using Seventh.Knowledge.Findings;

namespace Seventh.Web.Library;

/// <summary>Numbers of the pack as they are written on a page.</summary>
public static class NumberWords
{
    /// <summary>How often.</summary>
    public static string Of(Frequency frequency) => frequency switch
    {
        CountOf c => $"{c.K} of {c.N} people ({Brief(100.0 * c.K / c.N)}%)",
        ProportionOf p => $"{Brief(100 * p.P)}% of {p.N} people",
        BandOf b => Band(b.Band),
        MultiplierOf m => $"{Brief(m.Ratio)} times as often as in people without it",
        NormalOf n => $"on average {Brief(n.Mean)}, standard deviation {Brief(n.Sd)} ({n.N} people)",
        RangeOf r => $"mostly {Brief(r.Low)} to {Brief(r.High)}",
        EstimateOf e => $"about {Brief(100 * e.P)}%",
        _ => "",
    };

    /// <summary>How common.</summary>
    public static string Prior(Prior prior)
    {
        ArgumentNullException.ThrowIfNull(prior);
        return prior.Prevalence is { } prevalence
            ? string.Create(CultureInfo.InvariantCulture, $"{prevalence:0.####} of 100,000 people have it at one time, which makes about {prior.Incidence:0.####} new cases a year")
            : string.Create(CultureInfo.InvariantCulture, $"{prior.Incidence:0.####} new cases a year among 100,000 people");
    }

    /// <summary>What a likelihood is about.</summary>
    public static string Finding(KnowledgePack pack, Likelihood likelihood)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(likelihood);
        var variable = pack.Variables[likelihood.Variable];
        if (variable.IsBinary)
            return likelihood.Values is [Variable.No] ? $"not: {variable.Label}" : variable.Label;
        return likelihood.Values.IsEmpty ? variable.Label : $"{variable.Label}: {string.Join(" or ", likelihood.Values.Select(v => variable.Values[v].Label))}";
    }

    private static string Brief(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Band(FrequencyBand band) => band switch
    {
        FrequencyBand.Obligate => "always (100%)",
        FrequencyBand.VeryFrequent => "in most (80-99%)",
        FrequencyBand.Frequent => "often (30-79%)",
        FrequencyBand.Occasional => "sometimes (5-29%)",
        FrequencyBand.VeryRare => "rarely (1-4%)",
        _ => "never (0%)",
    };
}
