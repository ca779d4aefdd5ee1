using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Seventh.Knowledge.Reading;

/// <summary>Where faults are written down while a text is read.</summary>
public sealed class IssueList
{
    private readonly List<KnowledgeIssue> issues = [];

    /// <summary>All faults so far, in the order of file and line.</summary>
    public IReadOnlyList<KnowledgeIssue> Issues => [.. issues.OrderBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Line)];

    /// <summary>True if there is an error among them.</summary>
    public bool HasErrors => issues.Any(i => i.Severity == IssueSeverity.Error);

    /// <summary>Writes down an error.</summary>
    public void Error(string code, string file, int line, string message, string remedy) =>
        issues.Add(new(code, IssueSeverity.Error, file, line, message, remedy));

    /// <summary>Writes down a warning.</summary>
    public void Warning(string code, string file, int line, string message, string remedy) =>
        issues.Add(new(code, IssueSeverity.Warning, file, line, message, remedy));
}

/// <summary>
/// A place in a YAML text. Reading is strict: every key has to be asked for, and <see cref="Done"/> reports those that were not.
/// Faults are written down with file and line, and reading goes on, so that one run shows them all.
/// </summary>
public sealed partial class YamlCursor
{
    /// <summary>Longest text that is read, in characters: far more than a file of the pack, far less than what could exhaust memory.</summary>
    public const int LongestText = 2_000_000;

    private const int DeepestNesting = 40;

    private readonly YamlNode node;
    private readonly HashSet<string> known = [];

    private YamlCursor(YamlNode node, string file, IssueList issues) => (this.node, File, Issues) = (node, file, issues);

    /// <summary>The file that is read.</summary>
    public string File { get; }

    /// <summary>Where faults go.</summary>
    public IssueList Issues { get; }

    /// <summary>Line of this place, from 1.</summary>
    public int Line => (int)Math.Clamp(node.Start.Line, 1, int.MaxValue);

    /// <summary>True if this is a map.</summary>
    public bool IsMap => node is YamlMappingNode;

    /// <summary>True if this is a list.</summary>
    public bool IsList => node is YamlSequenceNode;

    /// <summary>The plain value, or null for a map, a list, and an explicit <c>null</c>.</summary>
    public string? Scalar => node is YamlScalarNode s && !IsNull(s) ? s.Value : null;

    /// <summary>Reads a text; null (and a fault written down) if it is no YAML or no map.</summary>
    public static YamlCursor? Open(string text, string file, IssueList issues)
    {
        if (text.Length > LongestText)
        {
            issues.Error(IssueCode.NotYaml, file, 0, $"The text is longer than {LongestText} characters.", "Split it.");
            return null;
        }

        try
        {
            if (DeeperThan(text, DeepestNesting))
            {
                issues.Error(IssueCode.NotYaml, file, 0, $"The text is nested deeper than {DeepestNesting} levels.", "Make it flatter.");
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode map)
                return new(map, file, issues);
            issues.Error(IssueCode.WrongShape, file, 1, "The file is not one map of keys and values.", "Begin it with 'id: ...'.");
        }
        catch (YamlException e)
        {
            issues.Error(IssueCode.NotYaml, file, (int)Math.Clamp(e.Start.Line, 0, int.MaxValue), $"This is not YAML: {e.Message}", "Quote texts that contain ': ' or ' #', and check the indentation.");
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            issues.Error(IssueCode.NotYaml, file, 0, $"This is not YAML: {e.Message}", "Check the file with a YAML tool.");
        }

        return null;
    }

    /// <summary>Writes down an error at this place.</summary>
    public void Error(string code, string message, string remedy) => Issues.Error(code, File, Line, message, remedy);

    /// <summary>The value of a key, or null if there is none or it is <c>null</c>.</summary>
    public YamlCursor? Find(string key)
    {
        known.Add(key);
        if (node is not YamlMappingNode map)
            return null;
        foreach (var (k, v) in map.Children)
            if (k is YamlScalarNode s && s.Value == key)
                return v is YamlScalarNode value && IsNull(value) ? null : new(v, File, Issues);
        return null;
    }

    /// <summary>True if the key stands here, whatever its value.</summary>
    public bool Has(string key) => node is YamlMappingNode map && map.Children.Keys.Any(k => k is YamlScalarNode s && s.Value == key);

    /// <summary>The value of a key; a fault if there is none.</summary>
    public YamlCursor? Need(string key)
    {
        var found = Find(key);
        if (found is null)
            Error(IssueCode.MissingKey, $"'{key}' is missing.", $"Add '{key}: ...' (knowledge/README.md shows the form).");
        return found;
    }

    /// <summary>A text; a fault and "" if it is missing.</summary>
    public string Text(string key) => Need(key)?.AsText() ?? "";

    /// <summary>A text, or null.</summary>
    public string? OptionalText(string key) => Find(key)?.AsText();

    /// <summary>A list of texts; empty if the key is missing.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(i => i.AsText()).Where(t => t.Length > 0)];

    /// <summary>True, false, or the given value if the key is missing.</summary>
    public bool Flag(string key, bool otherwise = false)
    {
        if (Find(key) is not { } found)
            return otherwise;
        switch (found.Scalar)
        {
            case "true" or "yes":
                return true;
            case "false" or "no":
                return false;
            default:
                found.Error(IssueCode.BadValue, $"'{key}' is neither true nor false.", "Write true or false.");
                return otherwise;
        }
    }

    /// <summary>A number within a range; a fault if missing, malformed or outside.</summary>
    public double Number(string key, double low, double high) => Need(key)?.AsNumber(key, low, high) ?? low;

    /// <summary>A number within a range, or the given value if the key is missing.</summary>
    public double NumberOr(string key, double otherwise, double low, double high) => Find(key)?.AsNumber(key, low, high) ?? otherwise;

    /// <summary>A whole number within a range; a fault if missing, malformed or outside.</summary>
    public int Whole(string key, int low, int high)
    {
        var value = Number(key, low, high);
        if (value == Math.Floor(value))
            return (int)value;
        Find(key)!.Error(IssueCode.BadValue, $"'{key}' is not a whole number.", "Write it without decimals.");
        return low;
    }

    /// <summary>This place as a number within a range; a fault and the lower end if it is not.</summary>
    public double AsNumber(string name, double low, double high)
    {
        if (Scalar is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= low && number <= high)
            return number;
        Error(IssueCode.BadValue, $"'{name}' is not a number from {low.ToString(CultureInfo.InvariantCulture)} to {high.ToString(CultureInfo.InvariantCulture)}.", "Write a plain number such as 0.25.");
        return low;
    }

    /// <summary>This place as text; a fault and "" if it is a map or list, or empty.</summary>
    public string AsText()
    {
        if (Scalar is { } text && !string.IsNullOrWhiteSpace(text))
            return Spaces().Replace(text.Trim(), " ");
        Error(IssueCode.WrongShape, "Here a text is expected.", "Write a plain or quoted text.");
        return "";
    }

    /// <summary>The items of a list; empty if the key is missing; a single value counts as a list of one.</summary>
    public IEnumerable<YamlCursor> Items(string key)
    {
        if (Find(key) is not { } found)
            return [];
        return found.node is YamlSequenceNode list ? list.Children.Select(c => new YamlCursor(c, File, Issues)) : [found];
    }

    /// <summary>The items if this place is a list; otherwise itself.</summary>
    public IEnumerable<YamlCursor> Elements() =>
        node is YamlSequenceNode list ? list.Children.Select(c => new YamlCursor(c, File, Issues)) : [this];

    /// <summary>The keys and values of a map under a key; empty if the key is missing.</summary>
    public IEnumerable<(string Key, YamlCursor Value)> Entries(string key) => Find(key)?.Entries() ?? [];

    /// <summary>The keys and values of this map; a fault if it is none.</summary>
    public IEnumerable<(string Key, YamlCursor Value)> Entries()
    {
        if (node is not YamlMappingNode map)
        {
            Error(IssueCode.WrongShape, "Here a map of keys and values is expected.", "Write 'key: value'.");
            yield break;
        }

        foreach (var (k, v) in map.Children)
        {
            known.Add(KeyText(k));
            yield return (KeyText(k), new(v, File, Issues));
        }
    }

    /// <summary>Reports keys that nobody asked for.</summary>
    public void Done()
    {
        if (node is not YamlMappingNode map)
        {
            Error(IssueCode.WrongShape, "Here a map of keys and values is expected.", "Write 'key: value'.");
            return;
        }

        foreach (var key in map.Children.Keys)
            if (!known.Contains(KeyText(key)))
                Issues.Error(IssueCode.UnknownKey, File, (int)key.Start.Line, $"The key '{KeyText(key)}' is not known here.", $"Known are: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
    }

    private static string KeyText(YamlNode key) => key is YamlScalarNode { Value: { } text } ? text : "?";

    private static bool IsNull(YamlScalarNode scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "null" or "~";

    // The representation model recurses; the flat event stream does not, so the depth is known before a stack could overflow.
    private static bool DeeperThan(string text, int limit)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > limit + 2)
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
