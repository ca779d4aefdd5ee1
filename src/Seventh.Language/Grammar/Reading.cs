using Seventh.Knowledge;
using Seventh.Knowledge.Findings;

namespace Seventh.Language.Grammar;

/// <summary>A text on its way to being understood: its words and what has been found in it.</summary>
internal sealed class Reading(KnowledgePack pack, Frame frame, List<Match> matches, Negation negation)
{
    /// <summary>The text as words.</summary>
    public Frame Frame { get; } = frame;

    /// <summary>Its words.</summary>
    public IReadOnlyList<Word> Words => Frame.Words;

    /// <summary>What has been found so far.</summary>
    public List<Match> Matches { get; } = matches;

    /// <summary>What stands under a "no".</summary>
    public Negation Negation { get; } = negation;

    /// <summary>The person that the text is about.</summary>
    public Person Person { get; set; } = new(null, null, false, null);

    /// <summary>A variable of the pack by its address, or null.</summary>
    public Variable? Variable(string address) => pack.Variable(address);

    /// <summary>The addresses of all variables of a finding.</summary>
    public IEnumerable<string> AddressesOf(string finding) => pack.Finding(finding)?.Variables.Select(v => v.Address) ?? [];

    /// <summary>Adds a match of a value by its id, if the pack has it.</summary>
    public void Add(string address, string value, params int[] places)
    {
        if (Variable(address) is { } variable && variable.IndexOf(value) is var index and >= 0)
            Matches.Add(new(variable, index, places));
    }

    /// <summary>True if a match of a variable whose address begins so stands in a sentence.</summary>
    public bool HasInSentence(int sentence, string address) =>
        Matches.Any(m => Words[m.First].Sentence == sentence && m.Variable.Address.StartsWith(address, StringComparison.Ordinal));

    /// <summary>True if one of the words between two places has one of these stems.</summary>
    public bool AnyStem(int first, int end, HashSet<string> stems)
    {
        for (var i = Math.Max(0, first); i < Math.Min(end, Words.Count); i++)
            if (stems.Contains(Words[i].Stem) || stems.Contains(Words[i].Form))
                return true;
        return false;
    }

    /// <summary>Stems of words, for sets.</summary>
    public static HashSet<string> Stems(params string[] words) => [.. words.Select(WordForms.Base)];
}
