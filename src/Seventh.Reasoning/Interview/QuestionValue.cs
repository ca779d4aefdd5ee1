using System.Numerics;
using System.Runtime.InteropServices;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Model;

namespace Seventh.Reasoning.Interview;

/// <summary>
/// The expected gain in decision quality from knowing a variable. Quality is <c>w·Σp² - least expected urgency loss</c>:
/// Σp² is the expected probability of the truth (a proper, quadratic measure of diagnostic certainty).
/// Both need each likelihood only once, so all variables are valued in one pass of vector instructions.
/// </summary>
/// <remarks>Rows are in single precision, conditions stand by urgency, and each level is padded to whole vectors.</remarks>
public sealed class QuestionValue
{
    private readonly DiagnosticModel model;
    private readonly int[] place;
    private readonly int[] segmentEnds;
    private readonly int stride;
    private readonly int levels;
    private readonly float[] table;
    private readonly int[][] rowOf;
    private readonly float[] loss;

    /// <summary>Lays out the likelihoods of a model.</summary>
    public QuestionValue(DiagnosticModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        this.model = model;
        (place, segmentEnds) = Layout(model);
        levels = UrgencyNames.All.Count;
        stride = segmentEnds[^1];
        var variables = model.Pack.Variables;
        rowOf = new int[variables.Length][];
        var rows = 0;
        foreach (var variable in variables)
            rowOf[variable.Index] = [.. Enumerable.Range(0, variable.IsBinary ? 1 : variable.Values.Length).Select(_ => rows++)];
        table = new float[rows * stride];
        loss = [.. Enumerable.Range(0, levels).SelectMany(given => model.Pack.Loss.Losses.Select(needed => (float)needed[given]))];
        foreach (var variable in variables)
            for (var r = 0; r < rowOf[variable.Index].Length; r++)
                Spread(model.Row(variable.Index, variable.IsBinary ? Variable.Yes : r), Row(rowOf[variable.Index][r]));
    }

    /// <summary>The gain of every variable, by index; 0 for those that are known already.</summary>
    public double[] Gains(Evidence evidence, ReadOnlySpan<double> posterior)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var p = new float[stride];
        var p2 = new float[stride];
        for (var c = 0; c < posterior.Length; c++)
        {
            p[place[c]] = (float)posterior[c];
            p2[place[c]] = (float)(posterior[c] * posterior[c]);
        }

        var answered = new GroupLikelihood[]?[model.Groups.Length];
        foreach (var group in GroupAnswers.In(model, evidence))
            answered[model.GroupOf[group.Answers[0].Key]] = [.. Enumerable.Range(0, model.Conditions.Length).Select(c => group.Likelihood(model, c))];
        Span<float> need = stackalloc float[levels];
        Sum(p, p2, null, need, out _, out _);
        var needNow = need.ToArray();
        double squares = 0;
        foreach (var x in p2)
            squares += x;
        var now = Quality(squares, needNow);
        var gains = new double[model.Pack.Variables.Length];
        var changed = new float[stride];
        foreach (var variable in model.Pack.Variables)
        {
            if (evidence[variable] is not null)
                continue;
            double then;
            if (variable.IsBinary)
            {
                ReadOnlySpan<float> row = Row(rowOf[variable.Index][0]);
                if (model.GroupOf[variable.Index] is >= 0 and var group && answered[group] is { } given)
                {
                    SpreadGiven(given, variable, changed);
                    row = changed;
                }

                then = AfterBinary(p, p2, row, needNow, squares);
            }
            else
                then = AfterValues(p, p2, variable);
            gains[variable.Index] = Math.Max(0, then - now);
        }

        return gains;
    }

    private double AfterBinary(float[] p, float[] p2, ReadOnlySpan<float> row, ReadOnlySpan<float> needNow, double squares)
    {
        Span<float> yes = stackalloc float[needNow.Length];
        Span<float> no = stackalloc float[needNow.Length];
        Sum(p, p2, row, yes, out var once, out var twice);
        for (var u = 0; u < no.Length; u++)
            no[u] = Math.Max(0, needNow[u] - yes[u]);
        return Outcome(twice, yes) + Outcome(Math.Max(0, squares - (2 * once) + twice), no);
    }

    private double AfterValues(float[] p, float[] p2, Variable variable)
    {
        Span<float> need = stackalloc float[levels];
        var total = 0.0;
        foreach (var row in rowOf[variable.Index])
        {
            Sum(p, p2, Row(row), need, out _, out var twice);
            total += Outcome(twice, need);
        }

        return total;
    }

    /// <summary>Quality of one outcome times its probability, from unnormalised sums.</summary>
    private double Outcome(double squares, ReadOnlySpan<float> need)
    {
        var probability = 0.0;
        foreach (var n in need)
            probability += n;
        return probability <= 1e-9 ? 0 : Quality(squares / probability, need);
    }

    private double Quality(double squares, ReadOnlySpan<float> need)
    {
        var least = float.PositiveInfinity;
        for (var given = 0; given < levels; given++)
        {
            var row = loss.AsSpan(given * levels, levels);
            var expected = 0f;
            for (var needed = 0; needed < row.Length; needed++)
                expected += need[needed] * row[needed];
            least = Math.Min(least, expected);
        }

        return (model.Pack.Loss.DiagnosisWeight * squares) - least;
    }

    /// <summary>Σ p·L by urgency level, Σ p²·L and Σ p²·L² in one pass; L = 1 for a null row.</summary>
    private void Sum(float[] p, float[] p2, ReadOnlySpan<float> row, Span<float> need, out double once, out double twice)
    {
        var ps = MemoryMarshal.Cast<float, Vector<float>>(p);
        var squares = MemoryMarshal.Cast<float, Vector<float>>(p2);
        var ls = MemoryMarshal.Cast<float, Vector<float>>(row);
        var sum1 = Vector<float>.Zero;
        var sum2 = Vector<float>.Zero;
        var at = 0;
        for (var level = 0; level < need.Length; level++)
        {
            var mass = Vector<float>.Zero;
            var end = segmentEnds[level] / Vector<float>.Count;
            if (ls.IsEmpty)
                for (; at < end; at++)
                    mass += ps[at];
            else
                for (; at < end; at++)
                {
                    var l = ls[at];
                    var s = squares[at] * l;
                    mass += ps[at] * l;
                    sum1 += s;
                    sum2 += s * l;
                }

            need[level] = Vector.Sum(mass);
        }

        once = Vector.Sum(sum1);
        twice = Vector.Sum(sum2);
    }

    /// <summary>P(yes | condition, what was answered in the group), laid out by urgency.</summary>
    private void SpreadGiven(GroupLikelihood[] given, Variable variable, float[] laidOut)
    {
        var row = model.Row(variable.Index, Variable.Yes);
        for (var c = 0; c < given.Length; c++)
            laidOut[place[c]] = (float)Math.Min(1, given[c].And(row[c], true).Value / given[c].Value);
    }

    private Span<float> Row(int row) => table.AsSpan(row * stride, stride);

    private void Spread(ReadOnlySpan<double> byCondition, Span<float> row)
    {
        for (var c = 0; c < byCondition.Length; c++)
            row[place[c]] = (float)byCondition[c];
    }

    private static (int[] Place, int[] SegmentEnds) Layout(DiagnosticModel model)
    {
        var width = Vector<float>.Count;
        var place = new int[model.Conditions.Length];
        var ends = new int[UrgencyNames.All.Count];
        var at = 0;
        var condition = 0;
        for (var level = 0; level < ends.Length; level++)
        {
            for (; condition < model.UrgencyEnds[level]; condition++)
                place[condition] = at++;
            at = (at + width - 1) / width * width;
            ends[level] = at;
        }

        return (place, ends);
    }
}
