using System.Collections.Immutable;
using System.Globalization;
using Seventh.Knowledge.Conditions;
using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Rules;

namespace Seventh.Knowledge.Reading;

/// <summary>Reads the files of <c>conditions/</c>.</summary>
internal sealed class ConditionReader(IReadOnlyDictionary<string, Variable> variables, PackIndex index)
{
    private static readonly string[] Sections =
        ["about", "who", "onset", "behaviour", "course", "mistaken", "causes", "danger", "tests", "treatments", "self-care", "ask-doctor"];

    private static readonly string[] Bands = ["excluded", "very-rare", "occasional", "frequent", "very-frequent", "obligate"];

    public Condition Read(YamlCursor file)
    {
        var id = Ids.ReadFileId(file);
        if (!UrgencyNames.TryParse(file.Text("urgency"), out var urgency))
            file.Error(IssueCode.BadValue, "'urgency' is not one of the five levels.", $"Write one of: {string.Join(", ", UrgencyNames.Written)}.");
        var likelihoods = ReadLikelihoods(file);
        var condition = new Condition(
            id, Path.GetFileName(Path.GetDirectoryName(file.File)) ?? "", file.Text("name"), file.Text("medical"), [.. file.Texts("also")],
            file.OptionalText("icd10"), file.OptionalText("hpo"), file.OptionalText("orphanet"), file.Flag("common"),
            urgency, ReadRationale(file), ReadPrior(file), likelihoods,
            [.. file.Items("typical").Select(t => RuleReader.ReadAtom(t, variables)).OfType<Atom>()],
            file.OptionalText("lookalikes"), StatementReader.ReadStatements(file, id, Sections, index))
        {
            VariantOf = file.OptionalText("variant-of"),
        };
        if (file.Find("variant-of") is { } commoner)
            index.NeedCondition(commoner);
        CheckSums(file, likelihoods);
        file.Done();
        return condition;
    }

    private Rationale ReadRationale(YamlCursor file)
    {
        if (file.Need("urgency-why") is not { } place)
            return new("", null);
        var rationale = new Rationale(place.Text("text"), StatementReader.OptionalCitation(place, index));
        if (rationale.Source is null)
            place.Text("reason");
        else
            place.OptionalText("reason");
        place.Done();
        return rationale;
    }

    private Prior ReadPrior(YamlCursor file)
    {
        if (file.Need("prior") is not { } place)
            return new(1, null, null, null, new EstimateOf(1));
        double? prevalence = place.Has("prevalence") ? place.Number("prevalence", 1e-6, 100_000) : null;
        var incidence = prevalence is { } people ? people / place.Number("years", 0.001, 100) : place.Number("incidence", 1e-6, 1_000_000);
        var source = StatementReader.OptionalCitation(place, index);
        var reason = place.OptionalText("reason");
        if (place.Flag("estimate") != source is null || (source is null && reason is null))
            place.Error(IssueCode.Unsourced, "The prior has neither a source nor a reason as an estimate (or both).", "Give 'source' and 'at', or 'estimate: true' and 'reason'.");
        Frequency notice = new EstimateOf(1);
        if (place.Need("notice") is { } n)
        {
            notice = ReadFrequency(n, null) ?? notice;
            n.Done();
        }

        place.Done();
        return new(incidence, prevalence, source, reason, notice);
    }

    private ImmutableArray<Likelihood> ReadLikelihoods(YamlCursor file)
    {
        var likelihoods = ImmutableArray.CreateBuilder<Likelihood>();
        var said = new HashSet<(int, int)>();
        foreach (var place in file.Items("likelihoods"))
        {
            var of = place.Text("of");
            if (!variables.TryGetValue(of, out var variable))
            {
                place.Error(IssueCode.DanglingReference, $"There is no finding '{of}'.", "Use an id of knowledge/findings/, or finding.option.");
                continue;
            }

            var values = ReadValues(place, variable);
            var frequency = ReadFrequency(place, variable);
            place.Done();
            if (frequency is null || (values.IsEmpty && !variable.IsNumber))
                continue;
            foreach (var value in variable.IsNumber ? [0] : values)
                if (!said.Add((variable.Index, variable.IsBinary ? 0 : value)))
                    place.Error(IssueCode.Duplicate, $"'{of}' has a number already in this file.", "Keep the better one.");
            likelihoods.Add(new(variable.Index, values, frequency, place.Line));
        }

        return likelihoods.ToImmutable();
    }

    private static ImmutableArray<int> ReadValues(YamlCursor place, Variable variable)
    {
        if (variable.IsNumber)
            return [];
        if (!place.Has("value"))
        {
            if (variable.IsBinary)
                return [Variable.Yes];
            place.Error(IssueCode.MissingKey, $"'{variable.Address}' needs a 'value'.", $"Its values are: {string.Join(", ", variable.Values.Select(v => v.Id))}.");
            return [];
        }

        var values = ImmutableArray.CreateBuilder<int>();
        foreach (var item in place.Items("value"))
        {
            var text = item.AsText() switch { "true" => "yes", "false" => "no", var t => t };
            var value = variable.IndexOf(text);
            if (value < 0)
                item.Error(IssueCode.BadValue, $"'{variable.Address}' has no value '{text}'.", $"Its values are: {string.Join(", ", variable.Values.Select(v => v.Id))}.");
            else
                values.Add(value);
        }

        return values.ToImmutable();
    }

    private Frequency? ReadFrequency(YamlCursor place, Variable? variable)
    {
        string[] forms = ["count", "p", "band", "multiplier", "mean", "range", "estimate"];
        var given = forms.Where(place.Has).ToArray();
        if (given.Length != 1)
        {
            place.Error(IssueCode.MissingKey, $"There are {given.Length} forms of a number here.", $"Give exactly one of: {string.Join(", ", forms)}.");
            return null;
        }

        if (variable is not null && variable.IsNumber != given[0] is "mean" or "range")
        {
            place.Error(IssueCode.BadValue, $"'{given[0]}' does not fit '{variable.Address}'.", "Numbers take 'mean' with 'sd' and 'n', or 'range'; everything else takes the other forms.");
            return null;
        }

        Frequency? frequency = given[0] switch
        {
            "count" => ReadCount(place),
            "p" => new ProportionOf(place.Number("p", 0, 1), place.Whole("n", 1, int.MaxValue)),
            "band" => ReadBand(place),
            "multiplier" => new MultiplierOf(place.Number("multiplier", 1e-4, 1e4)),
            "mean" => new NormalOf(place.Number("mean", -1e6, 1e6), place.Number("sd", 1e-3, 1e6), place.Whole("n", 1, int.MaxValue)),
            "range" => ReadRange(place),
            _ => new EstimateOf(place.Number("estimate", 0, 1)),
        };
        var source = StatementReader.OptionalCitation(place, index);
        var reason = place.OptionalText("reason");
        if (frequency is EstimateOf ? reason is null || source is not null : source is null)
            place.Error(IssueCode.Unsourced, "The number has no source, or is an estimate without a reason (or both).", "Give 'source' and 'at'; or 'estimate' and 'reason'.");
        return frequency is null ? null : frequency with { Source = source, Reason = reason };
    }

    private static CountOf? ReadCount(YamlCursor place)
    {
        var parts = place.Text("count").Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var k)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var n) && k <= n && n > 0)
            return new(k, n);
        place.Error(IssueCode.BadValue, "'count' is not of the form k/n with k not above n.", "Write for example 'count: 153/158'.");
        return null;
    }

    private static BandOf? ReadBand(YamlCursor place)
    {
        var band = Array.IndexOf(Bands, place.Text("band"));
        if (band >= 0)
            return new((FrequencyBand)band);
        place.Error(IssueCode.BadValue, "'band' is not an HPO frequency band.", $"Write one of: {string.Join(", ", Bands)}.");
        return null;
    }

    private static RangeOf? ReadRange(YamlCursor place)
    {
        var ends = place.Items("range").Select(e => e.AsNumber("range", -1e6, 1e6)).ToArray();
        if (ends.Length == 2 && ends[0] < ends[1])
            return new(ends[0], ends[1]);
        place.Error(IssueCode.BadValue, "'range' is not two rising numbers.", "Write for example 'range: [40, 60]'.");
        return null;
    }

    private void CheckSums(YamlCursor file, ImmutableArray<Likelihood> likelihoods)
    {
        var byIndex = variables.Values.ToDictionary(v => v.Index);
        foreach (var group in likelihoods.GroupBy(l => l.Variable))
        {
            var variable = byIndex[group.Key];
            if (variable.IsBinary || variable.IsNumber)
                continue;
            var sum = group.Sum(l => Frequencies.Share(l.Frequency) ?? 0);
            if (sum > 1 + 1e-9)
                file.Issues.Error(IssueCode.BadSum, file.File, group.First().Line, $"The values of '{variable.Address}' add up to {sum:0.##}.", "Take values together in one list, or lower one number.");
        }
    }
}
