using Seventh.Knowledge;
using Seventh.Knowledge.Findings;

namespace Seventh.Language.Grammar;

/// <summary>A match of the lexicon in a text.</summary>
/// <param name="Variable">What it is about.</param>
/// <param name="Value">The value that the words state.</param>
/// <param name="Places">The words that matched, in order.</param>
internal sealed record Match(Variable Variable, int Value, int[] Places)
{
    /// <summary>True if the words themselves say "no".</summary>
    public bool IsDenial { get; init; }

    /// <summary>True if it counts only where it is denied.</summary>
    public bool IsOnlyDenied { get; init; }

    /// <summary>The first matched word.</summary>
    public int First => Places[0];

    /// <summary>The last matched word.</summary>
    public int Last => Places[^1];
}

/// <summary>The synonyms of a pack, found in texts.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<(Variable Variable, int Value, Pattern Pattern)>> byKey = [];
    private readonly Spelling spelling;

    public Lexicon(KnowledgePack pack)
    {
        foreach (var variable in pack.Variables)
        {
            if (variable.IsBinary)
                Add(variable, Variable.Yes, variable.Words);
            else
                for (var value = 0; value < variable.Values.Length; value++)
                    Add(variable, value, variable.Values[value].Words);
        }

        var stems = byKey.Values.SelectMany(l => l).SelectMany(e => e.Pattern.Stems);
        spelling = new(stems.Concat(GrammarWords.Correctable.Select(WordForms.Base)), CommonWords.All.Select(WordForms.Base).Concat(WordsOf(pack)));
    }

    /// <summary>The stem of a word of a text, spelling corrected.</summary>
    public string Stem(string form)
    {
        var stem = WordForms.Base(form);
        return spelling.Correct(stem) ?? stem;
    }

    /// <summary>All matches, in the order of the text.</summary>
    public List<Match> Find(IReadOnlyList<Word> words)
    {
        var found = new List<Match>();
        var masks = new HashSet<(int Variable, int Value, int Word)>();
        var places = new List<int>();
        for (var at = 0; at < words.Count; at++)
        {
            Look(words[at].Stem, at);
            if (words[at].Form != words[at].Stem)
                Look(words[at].Form, at);
        }

        var denied = found.Where(f => f.IsDenial).SelectMany(f => f.Places.Select(p => (f.Variable.Index, p))).ToHashSet();
        return [.. found.Where(f => !f.Places.Any(p => masks.Contains((f.Variable.Index, f.Value, p)) || masks.Contains((f.Variable.Index, f.IsDenial ? Variable.Yes : f.Value, p)) || (!f.IsDenial && denied.Contains((f.Variable.Index, p)))))
            .OrderBy(m => m.First).ThenBy(m => m.Variable.Index)];

        void Look(string key, int at)
        {
            if (!byKey.TryGetValue(key, out var entries))
                return;
            foreach (var (variable, value, pattern) in entries)
            {
                if (!pattern.TryMatch(words, at, places))
                    continue;
                if (pattern.IsMask)
                    masks.UnionWith(places.Select(p => (variable.Index, value, p)));
                else
                    found.Add(new(variable, pattern.IsDenial ? Variable.No : value, [.. places.Order()]) { IsDenial = pattern.IsDenial, IsOnlyDenied = pattern.IsOnlyDenied });
            }
        }
    }

    private void Add(Variable variable, int value, IEnumerable<string> entries)
    {
        foreach (var pattern in entries.Where(e => e.Trim('!', '-', '?', ' ', '~').Length > 0).Select(e => Pattern.Parse(e, WordForms.Base)))
            foreach (var key in pattern.Keys.Distinct())
            {
                if (!byKey.TryGetValue(key, out var list))
                    byKey[key] = list = [];
                list.Add((variable, value, pattern));
            }
    }

    /// <summary>The words of the pack's own texts: they are spelt right.</summary>
    private static IEnumerable<string> WordsOf(KnowledgePack pack)
    {
        var texts = pack.Findings.SelectMany(f => new[] { f.Label, f.Ask, f.Help ?? "" })
            .Concat(pack.Variables.Select(v => v.Label)).Concat(pack.Variables.SelectMany(v => v.Values).Select(v => v.Label))
            .Concat(pack.Statements.Select(s => s.Text)).Concat(pack.Conditions.SelectMany(c => c.Also).Concat(pack.Conditions.Select(c => c.Name)));
        return texts.SelectMany(Tokenizer.WordsOf).Distinct().Select(WordForms.Base);
    }
}
