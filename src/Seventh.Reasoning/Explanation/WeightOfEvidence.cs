using System.Numerics;
using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Model;

namespace Seventh.Reasoning.Explanation;

/// <summary>What one answer says for (positive) or against (negative) a condition.</summary>
/// <param name="Variable">The variable's index.</param>
/// <param name="Value">The value's index.</param>
/// <param name="Decibans">Weight of evidence in decibans: 10 = odds times ten, -10 = odds divided by ten (Good 1950).</param>
public readonly record struct EvidenceWeight(int Variable, int Value, double Decibans);

/// <summary>
/// Splits the change from prior to posterior odds of a condition against all others into one weight per answer.
/// The weights add up to 10·log10(posterior odds / prior odds) and do not depend on the order of the answers.
/// </summary>
/// <remarks>
/// Against one rival the weight of an answer is its log likelihood ratio. Against all others together it depends on which rivals are left,
/// so each answer gets its Aumann-Shapley share: all answers are turned up together from nothing to full strength, and each is credited
/// with what it changes on the way (Aumann and Shapley 1974). Within a group of dependent answers the log likelihood is split by Shapley value.
/// See <c>docs/math/weight-of-evidence.md</c>.
/// </remarks>
public static class WeightOfEvidence
{
    private const double DecibansPerNat = 4.342944819032518; // 10 / ln 10

    private const int LargestExactGroup = 10;

    // Gauss-Legendre nodes and weights for 8 points on [-1, 1] (Abramowitz and Stegun, table 25.4).
    private static readonly double[] Nodes = [0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363];
    private static readonly double[] NodeWeights = [0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];

    /// <summary>The weights of all answers for one condition, strongest first.</summary>
    /// <param name="model">The model.</param>
    /// <param name="evidence">The answers.</param>
    /// <param name="condition">Index into <see cref="DiagnosticModel.Conditions"/>.</param>
    public static IReadOnlyList<EvidenceWeight> For(DiagnosticModel model, Evidence evidence, int condition)
    {
        ArgumentNullException.ThrowIfNull(model);
        var shares = LogShares(model, evidence);
        if (shares.Count == 0 || model.Conditions.Length < 2)
            return [];
        var log = new double[model.Conditions.Length];
        foreach (var (_, share) in shares)
            for (var c = 0; c < log.Length; c++)
                log[c] += share[c];
        var rivals = RivalMeans(model, shares, log, condition);
        return
        [
            .. shares.Select((s, i) => new EvidenceWeight(s.Answer.Key, s.Answer.Value, DecibansPerNat * (s.Share[condition] - rivals[i])))
                .OrderByDescending(w => Math.Abs(w.Decibans)).ThenBy(w => w.Variable),
        ];
    }

    /// <summary>Log odds in decibans of a probability.</summary>
    public static double LogOdds(double probability) => DecibansPerNat * (Math.Log(probability) - Math.Log(1 - probability));

    /// <summary>For every answer its mean log likelihood among the rivals, averaged over the path from no evidence to all of it.</summary>
    private static double[] RivalMeans(DiagnosticModel model, List<(KeyValuePair<int, int> Answer, double[] Share)> shares, double[] log, int condition)
    {
        // The integrand changes fastest where the leading rival changes, so the number of panels grows with the spread of log likelihoods.
        var panels = Math.Clamp((int)(log.Max() - log.Min()), 4, 400);
        var means = new double[shares.Count];
        var mixture = new double[log.Length];
        for (var panel = 0; panel < panels; panel++)
            for (var node = 0; node < 2 * Nodes.Length; node++)
            {
                var x = node < Nodes.Length ? Nodes[node] : -Nodes[node - Nodes.Length];
                var t = (panel + ((1 + x) / 2)) / panels;
                for (var c = 0; c < log.Length; c++)
                    mixture[c] = c == condition ? double.NegativeInfinity : model.LogPrior[c] + (t * log[c]);
                var rivals = LogSum.Normalize(mixture);
                var weight = NodeWeights[node % Nodes.Length] / 2 / panels;
                for (var s = 0; s < means.Length; s++)
                    means[s] += weight * Dot(rivals, shares[s].Share);
            }

        return means;
    }

    /// <summary>ln P(answers | condition), split into one part per answer.</summary>
    private static List<(KeyValuePair<int, int> Answer, double[] Share)> LogShares(DiagnosticModel model, Evidence evidence)
    {
        var shares = PosteriorInference.Alone(model, evidence).Select(a => (a, model.LogRow(a.Key, a.Value).ToArray())).ToList();
        foreach (var group in GroupAnswers.In(model, evidence))
        {
            var split = Enumerable.Range(0, model.Conditions.Length).Select(c => Split(model, group, c)).ToArray();
            for (var a = 0; a < group.Answers.Count; a++)
                shares.Add((group.Answers[a], [.. split.Select(s => s[a])]));
        }

        return shares;
    }

    private static double[] Split(DiagnosticModel model, GroupAnswers group, int condition)
    {
        var yes = group.Answers.Select(a => model.Row(a.Key, Variable.Yes)[condition]).ToArray();
        var answers = group.Answers.Select(a => a.Value == Variable.Yes).ToArray();
        var rho = group.Group.Dependence;
        return yes.Length <= LargestExactGroup ? Shapley(yes, answers, rho) : ForwardAndBack(yes, answers, rho);
    }

    private static double[] Shapley(double[] yes, bool[] answers, double rho)
    {
        var n = yes.Length;
        var value = new double[1 << n];
        for (var set = 1; set < value.Length; set++)
        {
            var likelihood = GroupLikelihood.Empty(rho);
            for (var i = 0; i < n; i++)
                if ((set >> i & 1) == 1)
                    likelihood = likelihood.And(yes[i], answers[i]);
            value[set] = Math.Log(likelihood.Value);
        }

        var weight = new double[n];
        for (var k = 0; k < n; k++)
            weight[k] = 1 / (n * Choose(n - 1, k));
        var split = new double[n];
        for (var set = 0; set < value.Length; set++)
            for (var i = 0; i < n; i++)
                if ((set >> i & 1) == 0)
                    split[i] += weight[BitOperations.PopCount((uint)set)] * (value[set | 1 << i] - value[set]);
        return split;
    }

    // 2^n sets are too many: the mean of the first-to-last and last-to-first orders adds up just the same.
    private static double[] ForwardAndBack(double[] yes, bool[] answers, double rho)
    {
        var split = new double[yes.Length];
        foreach (var order in new[] { Enumerable.Range(0, yes.Length), Enumerable.Range(0, yes.Length).Reverse() })
        {
            var likelihood = GroupLikelihood.Empty(rho);
            foreach (var i in order)
            {
                var before = Math.Log(likelihood.Value);
                likelihood = likelihood.And(yes[i], answers[i]);
                split[i] += (Math.Log(likelihood.Value) - before) / 2;
            }
        }

        return split;
    }

    private static double Choose(int n, int k)
    {
        var result = 1.0;
        for (var i = 1; i <= k; i++)
            result = result * (n - k + i) / i;
        return result;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            if (a[i] > 0)
                sum += a[i] * b[i];
        return sum;
    }
}
