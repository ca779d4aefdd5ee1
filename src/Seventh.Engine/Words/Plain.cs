using System.Globalization;
using Seventh.Knowledge;
using Seventh.Knowledge.Statements;

namespace Seventh.Engine.Words;

/// <summary>Numbers and levels in plain words.</summary>
public static class Plain
{
    /// <summary>A probability as a natural frequency: "about 3 in 10", "about 1 in 50", "less than 1 in 1000".</summary>
    public static string OutOf(double probability) => probability switch
    {
        >= 0.995 => "nearly certain",
        >= 0.95 => "about 19 in 20",
        >= 0.075 => string.Create(CultureInfo.InvariantCulture, $"about {Math.Round(probability * 10):0} in 10"),
        >= 0.001 => string.Create(CultureInfo.InvariantCulture, $"about 1 in {Round(1 / probability):0}"),
        _ => "less than 1 in 1000",
    };

    /// <summary>What to do at an urgency, in one sentence.</summary>
    public static string Urgency(Urgency urgency) => urgency switch
    {
        Knowledge.Urgency.Emergency => "Get help now: call the emergency number or go to the emergency department.",
        Knowledge.Urgency.Urgent => "Be seen by a doctor within 24 hours.",
        Knowledge.Urgency.Soon => "See a doctor within about two weeks.",
        Knowledge.Urgency.Routine => "See a doctor when it suits; there is no hurry.",
        _ => "You can look after this yourself. See a doctor if it changes or lasts.",
    };

    /// <summary>A certainty in words for people.</summary>
    public static string Certainty(Certainty certainty) => certainty switch
    {
        Knowledge.Statements.Certainty.High => "well established",
        Knowledge.Statements.Certainty.Moderate => "probably right",
        Knowledge.Statements.Certainty.Low => "uncertain",
        Knowledge.Statements.Certainty.VeryLow => "very uncertain",
        _ => "",
    };

    // 1 in 13 is false precision: 2, 5 or 10 times a power of ten, and the halves between.
    private static double Round(double n)
    {
        double[] steps = [10, 12, 15, 20, 25, 30, 40, 50, 70, 100];
        var scale = 1.0;
        while (n / scale > 100)
            scale *= 10;
        return steps.MinBy(s => Math.Abs(s - (n / scale))) * scale;
    }
}
