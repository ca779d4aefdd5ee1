using System.Collections.Immutable;
using Seventh.Knowledge.Findings;

namespace Seventh.Knowledge.Reading;

/// <summary>Reads the files of <c>findings/</c>.</summary>
internal sealed class FindingReader
{
    private readonly Dictionary<string, Variable> variables = [];
    private readonly List<(FindingDraft Draft, YamlCursor Place)> drafts = [];

    public IReadOnlyDictionary<string, Variable> Variables => variables;

    /// <summary>Reads one topic.</summary>
    public void Read(YamlCursor file)
    {
        var topic = file.Text("topic");
        foreach (var place in file.Items("findings"))
            drafts.Add((ReadDraft(place, topic), place));
        file.Done();
    }

    /// <summary>Reads the rules, which may name any finding, and gives all findings in order.</summary>
    public ImmutableArray<Finding> Finish()
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var (draft, place) in drafts)
        {
            var when = place.Find("when");
            var rule = when is null ? null : RuleReader.Read(when, variables);
            when?.Done();
            if (rule is not null && rule.Variables.Any(v => draft.Variables.Any(own => own.Index == v)))
                place.Error(IssueCode.DeadRule, $"'{draft.Id}' waits for its own answer.", "Remove itself from 'when'.");
            var implied = ImpliedBy(place);
            place.Done();
            findings.Add(new(draft.Id, draft.Topic, draft.Kind, draft.Label, draft.Ask, draft.Help, draft.Cost, rule, draft.RedFlag, draft.NeverAsked, [.. draft.Variables.Select(v => v with { ImpliedBy = implied })]) { Described = draft.Described });
        }

        return findings.ToImmutable();
    }

    private ImmutableArray<int> ImpliedBy(YamlCursor place)
    {
        var implied = ImmutableArray.CreateBuilder<int>();
        foreach (var item in place.Items("implied-by"))
            if (variables.TryGetValue(item.AsText(), out var special) && special.IsBinary)
                implied.Add(special.Index);
            else
                item.Error(IssueCode.DanglingReference, $"There is no yes/no finding '{item.Scalar}'.", "Correct the id.");
        return implied.ToImmutable();
    }

    private FindingDraft ReadDraft(YamlCursor place, string topic)
    {
        var id = Ids.Read(place);
        var kind = place.Text("kind") switch
        {
            "yes-no" => FindingKind.YesNo,
            "one-of" => FindingKind.OneOf,
            "ordered" => FindingKind.Ordered,
            "any-of" => FindingKind.AnyOf,
            "number" => FindingKind.Number,
            var other => BadKind(place, other),
        };
        var label = place.Text("label");
        var group = place.OptionalText("group");
        if (group is not null && kind is not (FindingKind.YesNo or FindingKind.AnyOf))
            place.Error(IssueCode.BadValue, "Only yes/no findings and options can depend on each other in a group.", "Remove 'group'.");
        ImmutableArray<Variable> own = kind switch
        {
            FindingKind.YesNo => [Add(place, Binary(place, id, id, label, group))],
            FindingKind.AnyOf => [.. Options(place, id, group)],
            FindingKind.Number => [Add(place, Number(place, id, label, group))],
            _ => [Add(place, new(variables.Count, id, id, label, Values(place), group, [.. place.Texts("words")], place.OptionalText("hpo"), []))],
        };
        return new(id, topic, kind, label, place.Text("ask"), place.OptionalText("help"), place.NumberOr("cost", 1, 0.1, 10),
            place.Flag("red-flag"), place.Flag("never-asked"), place.Flag("described"), own);
    }

    private static FindingKind BadKind(YamlCursor place, string kind)
    {
        place.Error(IssueCode.BadValue, $"'{kind}' is no kind of finding.", "Write yes-no, one-of, ordered, any-of or number.");
        return FindingKind.YesNo;
    }

    private IEnumerable<Variable> Options(YamlCursor place, string id, string? group)
    {
        var options = place.Items("options").ToArray();
        var ids = options.Select(Ids.Read).ToArray();
        for (var i = 0; i < options.Length; i++)
        {
            var option = options[i];
            var saidOf = ImmutableArray.CreateBuilder<(int, double)>();
            foreach (var (other, probability) in option.Entries("also-said-of"))
                if (Array.IndexOf(ids, other) is >= 0 and var index && index != i)
                    saidOf.Add((index, probability.AsNumber(other, 0, 1)));
                else
                    probability.Error(IssueCode.DanglingReference, $"'{other}' is no other option of '{id}'.", $"Options are: {string.Join(", ", ids)}.");
            var variable = Binary(option, $"{id}.{ids[i]}", id, option.Text("label"), group) with
            {
                ExcludesOthers = option.Flag("excludes-others"),
                AlsoSaidOf = saidOf.ToImmutable(),
            };
            option.Done();
            yield return Add(option, variable);
        }
    }

    private Variable Binary(YamlCursor place, string address, string id, string label, string? group)
    {
        var baseline = place.Number("baseline", 0.0001, 0.9999);
        return new(variables.Count, address, id, label, [new("no", "no", 1 - baseline, []), new("yes", "yes", baseline, [])],
            group, [.. place.Texts("words")], place.OptionalText("hpo"), []);
    }

    private static ImmutableArray<VariableValue> Values(YamlCursor place)
    {
        var values = ImmutableArray.CreateBuilder<VariableValue>();
        foreach (var value in place.Items("values"))
        {
            values.Add(new(Ids.Read(value), value.Text("label"), value.Number("baseline", 0.0001, 1), [.. value.Texts("words")]));
            value.Done();
        }

        if (values.Count < 2)
            place.Error(IssueCode.MissingPart, "A finding with values needs at least two.", "Add 'values: [...]'.");
        CheckSum(place, values.Sum(v => v.Baseline));
        return values.ToImmutable();
    }

    private Variable Number(YamlCursor place, string id, string label, string? group)
    {
        var unit = place.OptionalText("unit");
        var max = place.Number("max", 0, 1e6);
        var edges = place.Items("bands").Select(b => b.AsNumber("bands", 0, 1e6)).ToImmutableArray();
        var baselines = place.Items("baseline").Select(b => b.AsNumber("baseline", 0.0001, 1)).ToImmutableArray();
        if (edges.IsEmpty || edges.Length != baselines.Length || !edges.Zip(edges.Skip(1)).All(p => p.First < p.Second))
        {
            place.Error(IssueCode.BadValue, "'bands' are not rising numbers with one baseline each.", "Give the lower edge of every band, and as many baselines.");
            return new(variables.Count, id, id, label, [new("0", "any", 1, [])], group, [], null, [0]);
        }

        CheckSum(place, baselines.Sum());
        var values = edges.Select((low, i) =>
        {
            var name = i + 1 < edges.Length ? $"{low}-{edges[i + 1]}" : $"{low}+";
            return new VariableValue(name, unit is null ? name : $"{name} {unit}", baselines[i], []);
        });
        return new(variables.Count, id, id, label, [.. values], group, [.. place.Texts("words")], place.OptionalText("hpo"), edges) { Maximum = max };
    }

    private static void CheckSum(YamlCursor place, double sum)
    {
        if (Math.Abs(sum - 1) > 1e-9)
            place.Error(IssueCode.BadSum, $"The baselines add up to {sum:0.######}, not 1.", "Change one of them.");
    }

    private Variable Add(YamlCursor place, Variable variable)
    {
        if (!variables.TryAdd(variable.Address, variable))
            place.Error(IssueCode.Duplicate, $"'{variable.Address}' exists already.", "Choose another id.");
        return variable;
    }

    private sealed record FindingDraft(
        string Id, string Topic, FindingKind Kind, string Label, string Ask, string? Help, double Cost,
        bool RedFlag, bool NeverAsked, bool Described, ImmutableArray<Variable> Variables);
}
