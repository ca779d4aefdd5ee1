using System.Collections.Immutable;
using Seventh.Knowledge.Conditions;
using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Rules;
using Seventh.Knowledge.Statements;

namespace Seventh.Knowledge.Reading;

/// <summary>One file of a pack: its path with forward slashes, relative to the pack, and its text.</summary>
public sealed record PackFile(string Path, string Text);

/// <summary>What reading gave: the pack, or null if there were errors, and every fault found.</summary>
public sealed record PackReading(KnowledgePack? Pack, IReadOnlyList<KnowledgeIssue> Issues)
{
    /// <summary>The pack.</summary>
    /// <exception cref="KnowledgeException">There were errors; it carries all of them.</exception>
    public KnowledgePack PackOrThrow() => Pack ?? throw new KnowledgeException(Issues);
}

/// <summary>Reads a knowledge pack. Strict: what the format does not know is an error, and one run reports them all.</summary>
public static class PackReader
{
    /// <summary>The format version that this program reads.</summary>
    public const int Format = 1;

    /// <summary>Reads the folder of a pack.</summary>
    public static PackReading ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            return new(null, [new(IssueCode.MissingPart, IssueSeverity.Error, folder, 0, "The folder does not exist.", "Name the folder that holds pack.yaml.")]);
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => new PackFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
        return Read(files);
    }

    /// <summary>Reads the files of a pack, in any order. Does no input or output.</summary>
    public static PackReading Read(IEnumerable<PackFile> files)
    {
        var issues = new IssueList();
        var byFolder = files.OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => YamlCursor.Open(f.Text, f.Path, issues))
            .OfType<YamlCursor>()
            .ToLookup(c => c.File.Split('/') is { Length: > 1 } parts ? parts[0] : Path.GetFileNameWithoutExtension(c.File));
        var contents = ReadContents(byFolder, issues);
        return issues.HasErrors ? new(null, issues.Issues) : new(new KnowledgePack(contents), issues.Issues);
    }

    private static PackContents ReadContents(ILookup<string, YamlCursor> folders, IssueList issues)
    {
        foreach (var stray in folders.Where(f => !Parts.Contains(f.Key)).SelectMany(f => f))
            issues.Error(IssueCode.UnknownKey, stray.File, 0, "No part of the format lives here.", $"Parts are: {string.Join(", ", Parts)}.");
        var (version, title, dependence) = ReadHead(folders["pack"].FirstOrDefault(), issues);
        var sources = folders["sources"].Select(StatementReader.ReadSource).ToImmutableArray();
        NoTwins(sources.Select(s => s.Id), "sources", issues);
        var index = new PackIndex(
            sources.Select(s => s.Id).ToHashSet(),
            folders["conditions"].Select(Name).ToHashSet(),
            folders["remedies"].Select(Name).ToHashSet());
        NoTwins(folders["conditions"].Select(Name), "conditions", issues);

        var findingReader = new FindingReader();
        foreach (var file in folders["findings"])
            findingReader.Read(file);
        var findings = findingReader.Finish();
        NoTwins(findings.Select(f => f.Id), "findings", issues);

        var prompts = PromptReader.Read(folders["checklists"].FirstOrDefault(), findings);

        var conditionReader = new ConditionReader(findingReader.Variables, index);
        var conditions = folders["conditions"].Select(conditionReader.Read).OrderBy(c => c.Id, StringComparer.Ordinal).ToImmutableArray();
        if (!conditions.Any(c => c.IsSomethingElse))
            issues.Error(IssueCode.MissingPart, "conditions", 0, $"There is no condition '{Condition.SomethingElse}'.", "Add it, so that the answer can be: none of these fits well.");
        var contents = new PackContents(
            version, title, findings, prompts, conditions, [.. sources.OrderBy(s => s.Id, StringComparer.Ordinal)],
            [.. folders["remedies"].Select(f => StatementReader.ReadRemedy(f, index))],
            [.. folders["claims"].Select(f => StatementReader.ReadClaims(f, index))],
            [], ReadRedFlags(folders["red-flags"].FirstOrDefault(), findingReader.Variables, index, issues),
            ReadLoss(folders["loss"].FirstOrDefault(), issues), dependence, ReadTerms(folders["terms"].FirstOrDefault()));
        var statementIds = contents.Statements.Select(s => s.Id).ToHashSet();
        foreach (var statement in contents.Statements.Where(s => s.Contradicts is { } other && !statementIds.Contains(other)))
            issues.Error(IssueCode.DanglingReference, statement.Owner, 0, $"'{statement.Id}' contradicts '{statement.Contradicts}', which does not exist.", "Correct the id.");
        return contents with { Questions = [.. folders["questions"].SelectMany(f => ReadQuestions(f, statementIds))] };
    }

    private static readonly string[] Parts =
        ["pack", "sources", "findings", "conditions", "remedies", "claims", "questions", "red-flags", "loss", "terms", "checklists"];

    private static string Name(YamlCursor file) => Path.GetFileNameWithoutExtension(file.File);

    private static void NoTwins(IEnumerable<string> ids, string part, IssueList issues)
    {
        foreach (var twin in ids.GroupBy(i => i).Where(g => g.Count() > 1))
            issues.Error(IssueCode.Duplicate, part, 0, $"The id '{twin.Key}' is used {twin.Count()} times.", "Rename all but one.");
    }

    private static (string Version, string Title, ImmutableDictionary<string, double> Dependence) ReadHead(YamlCursor? file, IssueList issues)
    {
        if (file is null)
        {
            issues.Error(IssueCode.MissingPart, "pack.yaml", 0, "There is no pack.yaml.", "Add it with 'format: 1'.");
            return ("", "", ImmutableDictionary<string, double>.Empty);
        }

        if (file.Whole("format", 0, 1000) != Format)
            file.Error(IssueCode.WrongFormat, $"This program reads format {Format}.", "Use a program that reads the pack's format, or convert the pack.");
        var head = (file.Text("version"), file.Text("title"),
            file.Entries("dependence").ToImmutableDictionary(e => e.Key, e => e.Value.AsNumber(e.Key, 0, 1)));
        file.Text("licence");
        file.Done();
        return head;
    }

    private static ImmutableArray<RedFlag> ReadRedFlags(YamlCursor? file, IReadOnlyDictionary<string, Variable> variables, PackIndex index, IssueList issues)
    {
        if (file is null)
        {
            issues.Error(IssueCode.MissingPart, "red-flags.yaml", 0, "There is no red-flags.yaml.", "Add it: a pack without red flags is not safe.");
            return [];
        }

        var flags = ImmutableArray.CreateBuilder<RedFlag>();
        foreach (var place in file.Items("red-flags"))
        {
            var id = Ids.Read(place);
            if (!UrgencyNames.TryParse(place.Text("floor"), out var floor))
                place.Error(IssueCode.BadValue, "'floor' is not one of the five levels.", $"Write one of: {string.Join(", ", UrgencyNames.Written)}.");
            var rule = RuleReader.Read(place, variables);
            var sources = StatementReader.Citations(place, index);
            var reason = place.OptionalText("reason");
            if (sources.IsEmpty && reason is null)
                place.Error(IssueCode.Unsourced, $"The red flag '{id}' has neither sources nor a reason.", "Give one of them.");
            flags.Add(new(id, floor, rule, place.Text("because"), place.Text("do"), sources, reason));
            place.Done();
        }

        NoTwins(flags.Select(f => f.Id), "red-flags.yaml", issues);
        file.Done();
        return flags.ToImmutable();
    }

    private static LossTable ReadLoss(YamlCursor? file, IssueList issues)
    {
        if (file is null)
        {
            issues.Error(IssueCode.MissingPart, "loss.yaml", 0, "There is no loss.yaml.", "Add it.");
            return new([], 1, 1);
        }

        var table = file.Find("loss");
        var rows = UrgencyNames.Written.Select(needed => table?.Find(needed) is { } row
            ? row.Elements().Select(e => e.AsNumber(needed, 0, 1e6)).ToImmutableArray()
            : []).ToImmutableArray();
        table?.Done();
        var levels = UrgencyNames.Written.Count;
        if (rows.Any(r => r.Length != levels) || rows.Select((r, i) => r[i]).Any(d => d != 0))
            file.Error(IssueCode.BadValue, $"'loss' is not {levels} rows of {levels} numbers with 0 where needed and given are the same.", "Write one row per level that is needed, from self-care to emergency.");
        var loss = new LossTable(rows, file.Number("question-cost", 0, 100), file.Number("diagnosis-weight", 0, 1000));
        file.Text("why");
        file.Done();
        return loss;
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> ReadTerms(YamlCursor? file)
    {
        if (file is null)
            return ImmutableDictionary<string, ImmutableArray<string>>.Empty;
        var terms = file.Entries("terms").ToImmutableDictionary(e => e.Key, e => e.Value.Elements().Select(t => t.AsText()).ToImmutableArray());
        file.Done();
        return terms;
    }

    private static IEnumerable<Question> ReadQuestions(YamlCursor file, HashSet<string> statementIds)
    {
        var topic = file.Text("topic");
        foreach (var place in file.Items("questions"))
        {
            foreach (var statement in place.Items("statements"))
                if (statement.Scalar is { } id && !statementIds.Contains(id))
                    statement.Error(IssueCode.DanglingReference, $"There is no statement '{id}'.", "Write 'condition/statement', 'remedy/statement' or 'seed-NN/claim'.");
            var question = new Question(Ids.Read(place), topic, place.Text("ask"), [.. place.Texts("also")], [.. place.Texts("statements")],
                place.OptionalText("not"), [.. place.Texts("next")]);
            place.Done();
            yield return question;
        }

        file.Done();
    }
}
