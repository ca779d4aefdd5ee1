using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Language.Grammar;

namespace Seventh.Language;

/// <summary>Understands what a person writes in their own words. Pure: the same text gives the same findings.</summary>
public sealed class OwnWords
{
    /// <summary>Of longer texts only so many characters are read.</summary>
    public const int LongestText = 20_000;

    private readonly Lexicon lexicon;

    /// <summary>Reads the pack's words.</summary>
    public OwnWords(KnowledgePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        lexicon = new(pack);
    }

    /// <summary>What a text says.</summary>
    public Understanding Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
            text = text[..LongestText];
        var stems = new Dictionary<string, string>();
        var frame = Frame.Of(text, form => stems.TryGetValue(form, out var stem) ? stem : stems[form] = lexicon.Stem(form));
        var negation = Negation.Of(frame);
        var mentions = new List<Mention>();
        var evidence = Evidence.Nothing;
        foreach (var match in lexicon.Find(frame.Words))
        {
            var value = match.Value;
            if (negation.Denies(match.Places))
            {
                if (!match.Variable.IsBinary)
                    continue;
                value = Variable.No;
            }

            var start = frame.Words[match.First].Start;
            var end = frame.Words[match.Last].End;
            mentions.Add(new(match.Variable, value, start, end - start, text[start..end], MentionKind.Now));
            if (evidence[match.Variable] is not Variable.Yes)
                evidence = evidence.With(match.Variable, value);
        }

        return new(text, mentions, evidence, null, null, false);
    }
}
