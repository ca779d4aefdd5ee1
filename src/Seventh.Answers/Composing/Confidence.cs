using Seventh.Answers.Index;
using Seventh.Answers.Meaning;

namespace Seventh.Answers.Composing;

/// <summary>The probability that an entry answers a question, from how they match.</summary>
/// <remarks>
/// Logistic. Fitted on 575 questions of the field (wordings held out of the index, the development questions and their variants) against 100 from
/// elsewhere, both sides weighing the same; ridge 0.002. Held to 0.5 it took 93% of the first and 8% of the second; see docs/ask.md.
/// </remarks>
internal static class Confidence
{
    /// <summary>From here on an entry answers a question that names something of the field.</summary>
    public const double Answers = 0.35;

    /// <summary>From here on an entry answers a question that names nothing of the field.</summary>
    public const double AnswersUnnamed = 0.4;

    /// <summary>From here on single statements may answer, where no entry does.</summary>
    public const double StatementsAnswer = 0.2;

    // A wording that is all but the question itself is the question; cosine and shares, judgement.
    private const double SameWording = 0.85;
    private const double SameShare = 0.6;

    private const double Bias = -7.47;

    private static readonly double[] Weights = [5.64, 2.43, 0.24, 1.65, 3.31, 2.33];

    /// <summary>The features, in order: share of the question that the entry covers, share of known words, margin to the next entry, and whether a part of the face, a movement, a condition or remedy is named.</summary>
    public static double[] Features(EntryMatch best, double next, double knownShare, Field field) =>
    [
        best.Covered, knownShare, best.Score > 0 ? (best.Score - next) / best.Score : 0, field.Face ? 1 : 0, field.Movement ? 1 : field.Face && field.Sensation ? 0.7 : 0, field.Condition || field.Remedy ? 1 : 0,
    ];

    /// <summary>The probability, 0..1.</summary>
    public static double Of(EntryMatch best, double[] features)
    {
        var sum = Bias;
        for (var i = 0; i < features.Length; i++)
            sum += Weights[i] * features[i];
        var probability = 1 / (1 + Math.Exp(-sum));
        return best.Likeness >= SameWording && best.Wording >= SameShare && best.Covered >= SameShare ? Math.Max(probability, 0.9) : probability;
    }
}
