using System.Collections.Immutable;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Reading;

namespace Seventh.Evaluation.Cases;

/// <summary>Reads case files strictly: what does not fit the pack is an error with file, line and remedy.</summary>
public sealed class CaseReader(KnowledgePack pack)
{
    /// <summary>Reads all cases of a folder, by id.</summary>
    /// <exception cref="KnowledgeException">A file cannot be used.</exception>
    public ImmutableArray<CaseFile> ReadFolder(string folder)
    {
        var issues = new IssueList();
        if (!Directory.Exists(folder))
            issues.Error(IssueCode.MissingPart, folder, 0, "The folder does not exist.", "Name a folder of case files.");
        var cases = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)
                .Select(path => Read(File.ReadAllText(path), Path.GetFileName(path), issues)).OfType<CaseFile>().ToImmutableArray()
            : [];
        if (!issues.HasErrors && cases.IsEmpty)
            issues.Error(IssueCode.MissingPart, folder, 0, "There is no case file (*.yaml) here.", "Name a folder of case files.");
        return issues.HasErrors ? throw new KnowledgeException(issues.Issues) : cases;
    }

    /// <summary>Reads one case; null, with the faults written down, if it cannot be used.</summary>
    public CaseFile? Read(string text, string file, IssueList issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        if (YamlCursor.Open(text, file, issues) is not { } root)
            return null;
        var before = issues.Issues.Count;
        var opening = ReadOpening(root);
        var facts = ReadLines(root, "present", false).Concat(ReadLines(root, "absent", true)).ToImmutableArray();
        var answers = facts.Select(f => f.Codes).Prepend(opening.Codes).Aggregate(Evidence.Nothing, (all, codes) => Merge(root, all, codes));
        answers = Merge(root, answers, Codes(root.Find("answers")));
        var (age, sex) = ReadPerson(root, ref answers);
        var urgency = ReadUrgency(root.Need("urgency"));
        var ratings = root.Items("urgency-ratings").Select(ReadUrgency).ToImmutableArray();
        var read = new CaseFile(root.Text("id"), age, sex, opening, facts, answers, root.OptionalText("diagnosis") ?? "",
            ReadAccepted(root), urgency, ratings.IsEmpty ? [urgency] : ratings);
        root.OptionalText("remarks");
        root.Find("source");
        root.Done();
        return issues.Issues.Count > before ? null : read;
    }

    private (double? Age, string? Sex) ReadPerson(YamlCursor root, ref Evidence answers)
    {
        double? age = root.Find("age") is { } a ? a.AsNumber("age", 0, 120) : null;
        if (age is { } years && pack.Variable("age") is { } variable)
            answers = answers.With(variable, variable.BandOf(years));
        var sex = root.OptionalText("sex");
        if (sex is not null && pack.Variable("sex") is { } sexVariable)
        {
            if (sexVariable.IndexOf(sex) is >= 0 and var value)
                answers = answers.With(sexVariable, value);
            else
                root.Find("sex")!.Error(IssueCode.BadValue, $"'{sex}' is no value of sex.", "Write female or male, or leave it out.");
        }

        return (age, sex);
    }

    private CaseLine ReadOpening(YamlCursor root)
    {
        if (root.Need("opening") is not { } place)
            return new("", Evidence.Nothing, false);
        return place.IsMap ? ReadLine(place, false) : new(place.AsText(), Evidence.Nothing, false);
    }

    private IEnumerable<CaseLine> ReadLines(YamlCursor root, string key, bool absent) =>
        root.Items(key).Select(place => place.IsMap ? ReadLine(place, absent) : new(place.AsText(), Evidence.Nothing, absent));

    private CaseLine ReadLine(YamlCursor place, bool absent)
    {
        var line = new CaseLine(place.Text("text"), Codes(place.Find("codes")), absent);
        place.Done();
        return line;
    }

    private Evidence Codes(YamlCursor? place)
    {
        var codes = Evidence.Nothing;
        foreach (var (address, value) in place?.Entries() ?? [])
        {
            if (pack.Variable(address) is not { } variable)
            {
                value.Error(IssueCode.DanglingReference, $"There is no finding '{address}'.", "Use an id of knowledge/findings/, or finding.option.");
                continue;
            }

            var text = value.AsText() switch { "true" => "yes", "false" => "no", var t => t };
            if (text is "unknown")
                continue;
            if (variable.IndexOf(text) is >= 0 and var index)
                codes = codes.With(variable, index);
            else
                value.Error(IssueCode.BadValue, $"'{address}' has no value '{text}'.",
                    $"Its values are: {string.Join(", ", variable.Values.Select(v => v.Id))}; or unknown.");
        }

        return codes;
    }

    private Evidence Merge(YamlCursor root, Evidence all, Evidence more)
    {
        foreach (var (variable, value) in more.Answers)
            if (all[variable] is { } other && other != value)
                root.Error(IssueCode.Duplicate, $"'{pack.Variables[variable].Address}' is coded both as {pack.Variables[variable].Values[other].Id} and as {pack.Variables[variable].Values[value].Id}.", "Keep one.");
        return all.With(more);
    }

    private ImmutableArray<string> ReadAccepted(YamlCursor root)
    {
        var accepted = root.Items("accepted").ToArray();
        if (accepted.Length == 0)
            root.Error(IssueCode.MissingKey, "'accepted' is missing.", "List the ids of the conditions that are right.");
        foreach (var place in accepted)
            if (pack.Condition(place.AsText()) is null)
                place.Error(IssueCode.DanglingReference, $"There is no condition '{place.Scalar}'.", "Use an id of knowledge/conditions/.");
        return [.. accepted.Select(a => a.AsText())];
    }

    private static Urgency ReadUrgency(YamlCursor? place)
    {
        if (UrgencyNames.TryParse(place?.Scalar, out var urgency))
            return urgency;
        place?.Error(IssueCode.BadValue, $"'{place.Scalar}' is none of the five urgencies.", $"Write one of: {string.Join(", ", UrgencyNames.Written)}.");
        return urgency;
    }
}
