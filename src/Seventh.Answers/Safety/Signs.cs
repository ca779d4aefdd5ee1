using Seventh.Language;

namespace Seventh.Answers.Safety;

/// <summary>Signs in a list of words: words of two groups near each other, in any order, not denied.</summary>
internal sealed class Signs
{
    private static readonly HashSet<string> Denials = ["no", "not", "never", "without", "nor", "nothing", "isnt"];

    private readonly (HashSet<string> First, HashSet<string> Second, int Within)[] pairs;
    private readonly HashSet<string> alone;

    /// <summary>Each line: <c>words ~ words [within]</c>, or single words that are a sign alone.</summary>
    public Signs(params string[] lines)
    {
        var found = new List<(HashSet<string>, HashSet<string>, int)>();
        alone = [];
        foreach (var line in lines)
        {
            var sides = line.Split(" ~ ");
            if (sides.Length == 1)
                alone.UnionWith(Set(line));
            else
                found.Add((Set(sides[0]), Set(sides[1]), sides.Length > 2 ? int.Parse(sides[2], System.Globalization.CultureInfo.InvariantCulture) : 4));
        }

        pairs = [.. found];
    }

    /// <summary>True if one of the signs is there.</summary>
    public bool In(IReadOnlyList<string> bases)
    {
        for (var i = 0; i < bases.Count; i++)
        {
            if (alone.Contains(bases[i]) && !Denied(bases, i))
                return true;
            foreach (var (first, second, within) in pairs)
            {
                if (!first.Contains(bases[i]))
                    continue;
                for (var j = Math.Max(0, i - within); j < Math.Min(bases.Count, i + within + 1); j++)
                    if (j != i && second.Contains(bases[j]) && !Denied(bases, Math.Min(i, j)))
                        return true;
            }
        }

        return false;
    }

    private static bool Denied(IReadOnlyList<string> bases, int at)
    {
        for (var i = Math.Max(0, at - 3); i < at; i++)
            if (Denials.Contains(bases[i]))
                return !(bases[i] == "not" && i + 1 < bases.Count && bases[i + 1] is "only" or "just");
        return false;
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WordForms.Base)];
}
