using System.Numerics;
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
/// <remarks>
/// Every value of every variable (of yes/no only the yes) has a lane of a vector; a block is one vector of lanes, and its likelihoods lie
/// together, condition after condition. Members of a group share blocks with nobody else, so what was answered in the group can be
/// worked into a whole block at once. Numbers are in single precision.
/// </remarks>
public sealed class QuestionValue
{
    private static readonly int Width = Vector<float>.Count;

    private readonly DiagnosticModel model;
    private readonly int levels;
    private readonly int[][] laneOf;
    private readonly Block[] blocks;
    private readonly Vector<float>[] table;
    private readonly float[] loss;

    /// <summary>Lays out the likelihoods of a model.</summary>
    public QuestionValue(DiagnosticModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        this.model = model;
        levels = UrgencyNames.All.Count;
        loss = [.. Enumerable.Range(0, levels).SelectMany(given => model.Pack.Loss.Losses.Select(needed => (float)needed[given]))];
        (laneOf, blocks) = Layout(model);
        table = new Vector<float>[blocks.Length * model.Conditions.Length];
        var lanes = new float[Width];
        for (var b = 0; b < blocks.Length; b++)
            for (var c = 0; c < model.Conditions.Length; c++)
            {
                Array.Clear(lanes);
                foreach (var (variable, value, lane) in blocks[b].Rows)
                    lanes[lane] = (float)model.Row(variable, value)[c];
                table[(b * model.Conditions.Length) + c] = new(lanes);
            }
    }

    /// <summary>The gain of every variable, by index; 0 for those that are known already.</summary>
    public double[] Gains(Evidence evidence, ReadOnlySpan<double> posterior)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var p = new float[posterior.Length];
        var squares = 0f;
        Span<Vector<float>> need = stackalloc Vector<float>[levels];
        var condition = 0;
        for (var level = 0; level < levels; level++)
        {
            var mass = 0f;
            for (; condition < model.UrgencyEnds[level]; condition++)
            {
                p[condition] = (float)posterior[condition];
                mass += p[condition];
                squares += p[condition] * p[condition];
            }

            need[level] = new(mass);
        }

        var now = Outcome(new(squares), need)[0];
        var answered = new GroupSoFar[]?[model.Groups.Length];
        foreach (var group in GroupAnswers.In(model, evidence))
            answered[model.GroupOf[group.Answers[0].Key]] = Array.ConvertAll(group.Likelihoods(model), GroupSoFar.Of);
        var values = new float[blocks.Length * Width];
        var changed = new Vector<float>[p.Length];
        for (var b = 0; b < blocks.Length; b++)
            Value(b, p, squares, need, blocks[b].Group is { } group ? answered[group] : null, changed).CopyTo(values, b * Width);

        var gains = new double[laneOf.Length];
        for (var v = 0; v < gains.Length; v++)
        {
            var then = 0f;
            foreach (var lane in laneOf[v])
                then += values[lane];
            gains[v] = Math.Max(0, then - now);
        }

        foreach (var (known, _) in evidence.Answers)
            gains[known] = 0;
        return gains;
    }

    /// <summary>Quality times probability of what each lane stands for: both answers of a yes/no variable, one value of another.</summary>
    private Vector<float> Value(int block, float[] p, float squares, ReadOnlySpan<Vector<float>> needNow, GroupSoFar[]? given, Vector<float>[] changed)
    {
        Span<Vector<float>> need = stackalloc Vector<float>[levels];
        ReadOnlySpan<Vector<float>> likelihoods = table.AsSpan(block * p.Length, p.Length);
        if (given is not null)
            likelihoods = Given(likelihoods, given, changed);
        var once = Vector<float>.Zero;
        var twice = Vector<float>.Zero;
        var start = 0;
        for (var level = 0; level < need.Length; level++)
        {
            var end = model.UrgencyEnds[level];
            need[level] = Sum(likelihoods[start..end], p.AsSpan(start, end - start), ref once, ref twice);
            start = end;
        }

        var value = Outcome(twice, need);
        if (!blocks[block].Binary)
            return value;
        for (var level = 0; level < need.Length; level++)
            need[level] = Vector.Max(Vector<float>.Zero, needNow[level] - need[level]);
        return value + Outcome(Vector.Max(Vector<float>.Zero, new Vector<float>(squares) - (once * 2) + twice), need);
    }

    /// <summary>Σ p·L; adds Σ p²·L to <paramref name="once"/> and Σ p²·L² to <paramref name="twice"/>.</summary>
    private static Vector<float> Sum(ReadOnlySpan<Vector<float>> likelihoods, ReadOnlySpan<float> p, ref Vector<float> once, ref Vector<float> twice)
    {
        var mass = Vector<float>.Zero;
        var linear = once;
        var square = twice;
        for (var c = 0; c < likelihoods.Length && c < p.Length; c++)
        {
            var weight = new Vector<float>(p[c]);
            var joint = likelihoods[c] * weight;
            mass += joint;
            linear += joint * weight;
            square += joint * joint;
        }

        once = linear;
        twice = square;
        return mass;
    }

    private static Vector<float>[] Given(ReadOnlySpan<Vector<float>> likelihoods, GroupSoFar[] given, Vector<float>[] changed)
    {
        for (var c = 0; c < changed.Length && c < likelihoods.Length && c < given.Length; c++)
            changed[c] = given[c].Then(likelihoods[c]);
        return changed;
    }

    /// <summary>Quality of an outcome times its probability, from unnormalised sums: w·Σp²/P - least loss.</summary>
    private Vector<float> Outcome(Vector<float> squares, ReadOnlySpan<Vector<float>> need)
    {
        var probability = need[0];
        for (var level = 1; level < need.Length; level++)
            probability += need[level];
        var least = new Vector<float>(float.PositiveInfinity);
        for (var given = 0; given < need.Length; given++)
        {
            var expected = Vector<float>.Zero;
            for (var needed = 0; needed < need.Length; needed++)
                expected += need[needed] * loss[(given * need.Length) + needed];
            least = Vector.Min(least, expected);
        }

        var possible = Vector.GreaterThan(probability, new Vector<float>(1e-9f));
        var quality = (squares * (float)model.Pack.Loss.DiagnosisWeight / Vector.ConditionalSelect(possible, probability, Vector<float>.One)) - least;
        return Vector.ConditionalSelect(possible, quality, Vector<float>.Zero);
    }

    private static (int[][] LaneOf, Block[] Blocks) Layout(DiagnosticModel model)
    {
        var laneOf = new int[model.Pack.Variables.Length][];
        var blocks = new List<Block>();
        foreach (var kind in model.Pack.Variables.GroupBy(v => (v.IsBinary, Group: model.GroupOf[v.Index])))
        {
            var rows = kind.SelectMany(v => v.IsBinary ? [(v.Index, Value: Variable.Yes)] : Enumerable.Range(0, v.Values.Length).Select(x => (v.Index, Value: x)));
            foreach (var lanes in rows.Chunk(Width))
            {
                foreach (var variable in lanes.Select((row, lane) => (row.Index, Lane: (blocks.Count * Width) + lane)).GroupBy(l => l.Index, l => l.Lane))
                    laneOf[variable.Key] = [.. laneOf[variable.Key] ?? [], .. variable];
                blocks.Add(new(kind.Key.IsBinary, kind.Key.Group < 0 ? null : kind.Key.Group, [.. lanes.Select((row, lane) => (row.Index, row.Value, lane))]));
            }
        }

        return (laneOf, [.. blocks]);
    }

    /// <summary>One vector of lanes.</summary>
    /// <param name="Binary">Whether the lanes are the yes of yes/no variables.</param>
    /// <param name="Group">The group to which all of them belong, if any.</param>
    /// <param name="Rows">What stands in which lane.</param>
    private sealed record Block(bool Binary, int? Group, (int Variable, int Value, int Lane)[] Rows);

    /// <summary>What the answers in a group so far make of P(yes) of its other members, in one condition.</summary>
    /// <seealso cref="GroupLikelihood"/>
    private readonly record struct GroupSoFar(float Independent, float Common, float LeastYes, float MostNo)
    {
        public static GroupSoFar Of(GroupLikelihood answers)
        {
            var scale = (float)(1 / answers.Value);
            return new((float)((1 - answers.Dependence) * answers.Independent) * scale, (float)answers.Dependence * scale, (float)answers.LeastYes, (float)answers.MostNo);
        }

        public Vector<float> Then(Vector<float> yes)
        {
            var common = Vector.Max(Vector<float>.Zero, Vector.Min(new(LeastYes), yes) - new Vector<float>(MostNo));
            return Vector.Min(Vector<float>.One, (yes * Independent) + (common * Common));
        }
    }
}
