using Seventh.Engine.Words;

namespace Seventh.Web.Assess;

/// <summary>Probabilities as counts of people.</summary>
public static class ChanceWords
{
    private const string About = "about ";

    /// <summary>"about 3 in 10".</summary>
    public static string Of(double probability) => probability >= 0.995 ? "nearly 10 in 10" : Plain.OutOf(probability);

    /// <summary>"from 1 in 10 to 5 in 10".</summary>
    public static string Range(double low, double high) =>
        Bare(low) == Bare(high) ? "the range is narrow" : $"from {Bare(low)} to {Bare(high)}";

    /// <summary>How well something fits, in a few words.</summary>
    public static string Fit(double probability) => probability switch
    {
        >= 0.8 => "fits very well",
        >= 0.5 => "fits well",
        >= 0.2 => "fits in part",
        >= 0.05 => "fits a little",
        _ => "fits poorly",
    };

    private static string Bare(double probability) => Of(probability).Replace(About, "", StringComparison.Ordinal);
}
