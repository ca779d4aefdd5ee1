using System.Collections.Immutable;
using Seventh.Knowledge;
using Seventh.Knowledge.Conditions;
using Seventh.Knowledge.Findings;

namespace Seventh.Reasoning.Model;

/// <summary>
/// A knowledge pack made ready for inference: for every variable and value one row of P(value | condition) over all conditions.
/// Immutable; conditions stand in the order of their urgency, so that sums by urgency are sums over ranges.
/// </summary>
public sealed class DiagnosticModel
{
    // A rare answer is drawn as if at least so many people with it had been seen: a Beta distribution with less
    // puts nearly all its mass next to zero, which says more than anybody knows.
    private const double FewestSeen = 3;

    private readonly double[][][] rows;
    private readonly double[][][] logRows;
    private readonly double[][] counts;
    private readonly double[] logPrior;
    private readonly double[] priorSpread;

    /// <summary>Compiles a pack.</summary>
    public DiagnosticModel(KnowledgePack pack, ModelSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        Pack = pack;
        Settings = settings ?? new();
        Conditions = [.. pack.Conditions.OrderBy(c => c.Urgency).ThenBy(c => c.Id, StringComparer.Ordinal)];
        (rows, counts) = Compile(pack, Conditions, Settings);
        logRows = [.. rows.Select(v => v.Select(r => r.Select(p => Math.Log(p)).ToArray()).ToArray())];
        logPrior = LogPriors(Conditions, Settings);
        priorSpread = [.. Conditions.Select(c => Settings.PriorExponent * (c.Prior.Source is null ? Settings.EstimatedPriorSpread : Settings.PriorSpread))];
        UrgencyEnds = [.. UrgencyNames.All.Select(u => Conditions.Count(c => c.Urgency <= u))];
        Groups = VariableGroup.All(pack);
        GroupOf = [.. pack.Variables.Select(v => Array.FindIndex([.. Groups], g => g.Members.Contains(v.Index)))];
    }

    /// <summary>The pack this was made from.</summary>
    public KnowledgePack Pack { get; }

    /// <summary>The judgements that went in.</summary>
    public ModelSettings Settings { get; }

    /// <summary>All explanations, from least to most urgent; results are by index into this list.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>For each urgency the index after its last condition.</summary>
    public ImmutableArray<int> UrgencyEnds { get; }

    /// <summary>Sets of variables that depend on each other given the condition.</summary>
    public ImmutableArray<VariableGroup> Groups { get; }

    /// <summary>For each variable the index of its group, or -1.</summary>
    public ImmutableArray<int> GroupOf { get; }

    /// <summary>Natural logarithm of the prior, by condition; the priors add up to 1.</summary>
    public ReadOnlySpan<double> LogPrior => logPrior;

    /// <summary>Standard deviation of each <see cref="LogPrior"/>, by condition.</summary>
    public ReadOnlySpan<double> PriorSpread => priorSpread;

    /// <summary>P(value | condition) of one value, by condition.</summary>
    public ReadOnlySpan<double> Row(int variable, int value) => rows[variable][value];

    /// <summary>Natural logarithm of <see cref="Row"/>.</summary>
    public ReadOnlySpan<double> LogRow(int variable, int value) => logRows[variable][value];

    /// <summary>How many people the numbers of a variable are worth, by condition.</summary>
    public ReadOnlySpan<double> Counts(int variable) => counts[variable];

    /// <summary>The index of a condition by its id; -1 if there is none.</summary>
    public int IndexOf(string conditionId)
    {
        for (var i = 0; i < Conditions.Length; i++)
            if (Conditions[i].Id == conditionId)
                return i;
        return -1;
    }

    private static (double[][][] Rows, double[][] Counts) Compile(KnowledgePack pack, ImmutableArray<Condition> conditions, ModelSettings settings)
    {
        var rows = pack.Variables.Select(v => v.Values.Select(_ => new double[conditions.Length]).ToArray()).ToArray();
        var counts = pack.Variables.Select(_ => new double[conditions.Length]).ToArray();
        for (var c = 0; c < conditions.Length; c++)
        {
            var entries = conditions[c].Likelihoods.ToLookup(l => l.Variable);
            foreach (var variable in pack.Variables)
            {
                var distribution = LikelihoodTable.Of(variable, [.. entries[variable.Index]], settings);
                for (var value = 0; value < variable.Values.Length; value++)
                    rows[variable.Index][value][c] = distribution.Probabilities[value];
                counts[variable.Index][c] = distribution.Count;
            }

            if (entries.Count > 0)
                ReadSilence(pack, entries, rows, c, settings);
            foreach (var variable in pack.Variables)
                counts[variable.Index][c] = Math.Max(counts[variable.Index][c], FewestSeen / rows[variable.Index].Min(r => r[c]));
        }

        return (rows, counts);
    }

    /// <summary>What a description says by what it does not list. A condition without any likelihoods has the baseline throughout.</summary>
    private static void ReadSilence(KnowledgePack pack, ILookup<int, Likelihood> entries, double[][][] rows, int c, ModelSettings settings)
    {
        foreach (var finding in pack.Findings)
            if (finding.Kind == FindingKind.AnyOf)
                FitOptions(finding, entries, rows, c, settings);
            else if (finding.Variables is [{ IsBinary: true } variable] && !entries.Contains(variable.Index))
                SetYes(rows, variable, c, rows[variable.Index][Variable.Yes][c] * settings.Unmentioned);
        foreach (var variable in pack.Variables.Where(v => !v.ImpliedBy.IsEmpty && !entries.Contains(v.Index)))
            FollowSpecials(variable, entries, rows, c);
    }

    private static void SetYes(double[][][] rows, Variable variable, int c, double yes)
    {
        rows[variable.Index][Variable.Yes][c] = yes;
        rows[variable.Index][Variable.No][c] = 1 - yes;
    }

    private static void FollowSpecials(Variable general, ILookup<int, Likelihood> entries, double[][][] rows, int c)
    {
        var listed = general.ImpliedBy.Where(entries.Contains).Select(special => rows[special][Variable.Yes][c]).ToArray();
        if (listed.Length == 0)
            return;
        SetYes(rows, general, c, Math.Clamp(listed.Max(), 0.01, 0.97));
    }

    private static void FitOptions(Finding finding, ILookup<int, Likelihood> entries, double[][][] rows, int c, ModelSettings settings)
    {
        var yes = finding.Variables.Select(v => rows[v.Index][Variable.Yes][c]).ToArray();
        LikelihoodTable.FitOptions(finding, [.. finding.Variables.Select(v => entries.Contains(v.Index))], yes, settings);
        for (var i = 0; i < yes.Length; i++)
            SetYes(rows, finding.Variables[i], c, yes[i]);
    }

    private static double[] LogPriors(ImmutableArray<Condition> conditions, ModelSettings settings)
    {
        var coming = conditions.ToDictionary(c => c.Id, c => Math.Log(c.Prior.Incidence * Math.Max(0.001, Frequencies.Share(c.Prior.Notice) ?? 1)));
        var log = conditions.Select(c => c.VariantOf is { } commoner && coming.TryGetValue(commoner, out var common)
            ? (settings.PriorExponent * common) + (settings.VariantExponent * (coming[c.Id] - common))
            : settings.PriorExponent * coming[c.Id]).ToArray();
        var total = LogSum.Of(log);
        return [.. log.Select(l => l - total)];
    }
}
