using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Rules;

namespace Seventh.Knowledge.Reading;

/// <summary>Reads rules and their atoms: <c>face-weak</c>, <c>face-weak=no</c>, <c>duration=today|days</c>, <c>age&lt;18</c>.</summary>
internal static partial class RuleReader
{
    public static Rule Read(YamlCursor cursor, IReadOnlyDictionary<string, Variable> variables)
    {
        var rule = new Rule(Atoms(cursor, "all", variables), Atoms(cursor, "any", variables), Atoms(cursor, "unless", variables));
        if (rule.All.IsEmpty && rule.Any.IsEmpty)
            cursor.Error(IssueCode.DeadRule, "The rule demands nothing.", "Give it 'all: [...]' or 'any: [...]'.");
        return rule;
    }

    public static Atom? ReadAtom(YamlCursor place, IReadOnlyDictionary<string, Variable> variables)
    {
        var text = place.AsText();
        if (text.Length == 0)
            return null;
        var match = AtomForm().Match(text);
        if (!match.Success || !variables.TryGetValue(match.Groups["of"].Value, out var variable))
        {
            place.Error(IssueCode.DanglingReference, $"'{text}' does not begin with a known finding.", "Write 'finding', 'finding.option', 'finding=value' or 'age<18'.");
            return null;
        }

        var values = Values(variable, match.Groups["op"].Value, match.Groups["value"].Value);
        if (values.IsEmpty)
        {
            place.Error(IssueCode.BadValue, $"'{text}' names no value of {variable.Address}.", $"Its values are: {string.Join(", ", variable.Values.Select(v => v.Id))}; numbers are compared with an edge of a band.");
            return null;
        }

        return new(variable.Index, values, text);
    }

    private static ImmutableArray<Atom> Atoms(YamlCursor cursor, string key, IReadOnlyDictionary<string, Variable> variables) =>
        [.. cursor.Items(key).Select(place => ReadAtom(place, variables)).OfType<Atom>()];

    private static ImmutableArray<int> Values(Variable variable, string op, string value)
    {
        if (op.Length == 0)
            return variable.IsBinary ? [Variable.Yes] : [];
        if (op == "=" && !variable.IsNumber)
        {
            var indexes = value.Split('|').Select(variable.IndexOf).ToImmutableArray();
            return indexes.Contains(-1) ? [] : indexes;
        }

        if (!variable.IsNumber || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return [];
        if (op == "=")
            return variable.BandOf(number) is >= 0 and var band ? [band] : [];
        var edge = variable.Bands.IndexOf(number);
        if (edge < 0)
            return [];
        return op == "<" ? [.. Enumerable.Range(0, edge)] : [.. Enumerable.Range(edge, variable.Bands.Length - edge)];
    }

    [GeneratedRegex(@"^(?<of>[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?)((?<op>=|<|>=)(?<value>[a-z0-9.|-]+))?$")]
    private static partial Regex AtomForm();
}
