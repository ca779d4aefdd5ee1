using System.Collections.Immutable;
using Seventh.Language;

namespace Seventh.Answers.Texts;

/// <summary>One word of a text.</summary>
/// <param name="Form">As written: lower case, without apostrophes.</param>
/// <param name="Base">The form in which words are compared.</param>
/// <param name="Sentence">Number of its sentence.</param>
internal readonly record struct TextWord(string Form, string Base, int Sentence);

/// <summary>A text as words and sentences.</summary>
/// <param name="Words">The words, in order.</param>
/// <param name="Asking">Numbers of the sentences that end with a question mark.</param>
internal sealed record ReadText(ImmutableArray<TextWord> Words, ImmutableHashSet<int> Asking);

/// <summary>Cuts a text into comparable words; takes contractions apart. The same for questions and for the texts of the pack.</summary>
internal static class Reader
{
    private static readonly HashSet<string> Cannot = ["can't", "cant", "cannot", "couldn't", "couldnt", "canot", "carnt", "can\u00B4t"];

    private static readonly HashSet<string> Not =
        ["dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt", "wont", "wouldnt", "shouldnt", "aint"];

    private static readonly Dictionary<string, string[]> Written = new()
    {
        ["im"] = ["i", "am"],
        ["ive"] = ["i", "have"],
        ["id"] = ["i", "would"],
        ["whats"] = ["what", "is"],
        ["thats"] = ["that", "is"],
        ["hes"] = ["he", "is"],
        ["shes"] = ["she", "is"],
        ["theres"] = ["there", "is"],
        ["hows"] = ["how", "is"],
        ["wats"] = ["what", "is"],
        ["wat"] = ["what"],
        ["wot"] = ["what"],
        ["u"] = ["you"],
        ["r"] = ["are"],
        ["ur"] = ["your"],
        ["y"] = ["why"],
        ["n"] = ["and"],
        ["mums"] = ["mum"],
        ["dads"] = ["dad"],
        ["moms"] = ["mom"],
        ["husbands"] = ["husband"],
        ["wifes"] = ["wife"],
        ["gp"] = ["doctor"],
        ["dr"] = ["doctor"],
        ["doc"] = ["doctor"],
        ["cos"] = ["because"],
        ["cuz"] = ["because"],
        ["coz"] = ["because"],
        ["bc"] = ["because"],
        ["yrs"] = ["year"],
        ["yr"] = ["year"],
        ["mths"] = ["month"],
        ["mth"] = ["month"],
        ["wks"] = ["week"],
        ["wk"] = ["week"],
        ["hrs"] = ["hour"],
        ["hr"] = ["hour"],
        ["mins"] = ["minute"],
        ["min"] = ["minute"],
        ["secs"] = ["second"],
        ["gonna"] = ["going", "to"],
        ["wanna"] = ["want", "to"],
        ["nite"] = ["night"],
        ["tonite"] = ["tonight"],
        ["pls"] = ["please"],
        ["plz"] = ["please"],
        ["suddenly"] = ["sudden"],
        ["everyother"] = ["every", "other"],
        ["abt"] = ["about"],
    };

    /// <summary>Reads a text. Never throws.</summary>
    public static ReadText Read(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextWord>();
        var asking = ImmutableHashSet.CreateBuilder<int>();
        var sentence = 0;
        var begun = false;
        foreach (var token in Tokenizer.Tokens(text))
        {
            if (token.Kind == TokenKind.Mark)
            {
                if (token.Text is not ("." or "?" or "!" or "\n" or ";"))
                    continue;
                if (token.Text == "?" && words.Count > 0)
                    asking.Add(words[^1].Sentence);
                if (begun)
                    sentence++;
                begun = false;
                continue;
            }

            begun = true;
            foreach (var form in Apart(token.Text))
                words.Add(new(form, WordForms.Base(form), sentence));
        }

        return new(words.ToImmutable(), asking.ToImmutable());
    }

    private static IEnumerable<string> Apart(string word)
    {
        if (Cannot.Contains(word))
            return ["cannot"];
        if (Not.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal))
            return ["not"];
        var plain = word.Replace("'", "", StringComparison.Ordinal);
        if (Written.TryGetValue(plain, out var apart))
            return apart;
        var cut = word.IndexOf('\'', StringComparison.Ordinal);
        return cut > 0 && word.Length - cut <= 3 ? [word[..cut]] : plain.Length > 0 ? [plain] : [];
    }
}
