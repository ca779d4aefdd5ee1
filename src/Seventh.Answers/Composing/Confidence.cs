using Seventh.Answers.Index;
using Seventh.Answers.Meaning;

namespace Seventh.Answers.Composing;

/// <summary>The probability that an entry answers a question, from how they match.</summary>
/// <remarks>Logistic; the weights are set in <see cref="Of"/> together with how they were fitted.</remarks>
internal static class Confidence
{
    /// <summary>From here on an entry answers.</summary>
    public const double Answers = 0.5;

    /// <summary>From here on single statements may answer, where no entry does.</summary>
    public const double StatementsAnswer = 0.25;

    /// <summary>The features, in order: likeness, covered share, wording share, share of known words, margin, face and movement, name.</summary>
    public static double[] Features(EntryMatch best, double next, double knownShare, Field field) =>
    [
        best.Likeness, best.Covered, best.Wording, knownShare, best.Score > 0 ? (best.Score - next) / best.Score : 0,
        (field.Face ? 0.5 : 0) + (field.Movement ? 0.5 : 0), field.Condition || field.Remedy ? 1 : 0,
    ];

    // First guess: -4 + ...; refitted below on the development and seed variants against questions from elsewhere.
    private static readonly double[] Weights = [5, 2, 1.5, 2, 0.5, 1, 0.5];
    private const double Bias = -4.5;

    /// <summary>The probability, 0..1.</summary>
    public static double Of(double[] features)
    {
        var sum = Bias;
        for (var i = 0; i < features.Length; i++)
            sum += Weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
