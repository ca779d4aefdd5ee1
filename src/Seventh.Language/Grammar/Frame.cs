namespace Seventh.Language.Grammar;

/// <summary>A text as words, sentences and clauses.</summary>
internal sealed class Frame
{
    private static readonly HashSet<string> ClauseWords = ["but", "however", "although", "though", "whereas"];

    private readonly List<bool> questions;
    private readonly int[] firstOf;
    private readonly int[] endOf;

    private Frame(string text, List<Word> words, List<bool> questions)
    {
        Text = text;
        Words = words;
        this.questions = questions;
        firstOf = Firsts(words);
        endOf = Ends(words);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>True if the sentence ends in a question mark.</summary>
    public bool EndsAsQuestion(int sentence) => sentence < questions.Count && questions[sentence];

    /// <summary>The form of a word, or "" outside the text or its sentence.</summary>
    public string Form(int at, int sentence) => at >= 0 && at < Words.Count && Words[at].Sentence == sentence ? Words[at].Form : "";

    /// <summary>The range of words of the sentence that holds a word.</summary>
    public (int First, int End) SentenceOf(int at) => (firstOf[at], endOf[at]);

    /// <summary>The same, but not farther than sixty words from it: some texts have no full stops.</summary>
    public (int First, int End) NearbyOf(int at) => (Math.Max(firstOf[at], at - 60), Math.Min(endOf[at], at + 60));

    private static int[] Firsts(List<Word> words)
    {
        var first = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
            first[i] = i > 0 && words[i - 1].Sentence == words[i].Sentence ? first[i - 1] : i;
        return first;
    }

    private static int[] Ends(List<Word> words)
    {
        var end = new int[words.Count];
        for (var i = words.Count - 1; i >= 0; i--)
            end[i] = i + 1 < words.Count && words[i + 1].Sentence == words[i].Sentence ? end[i + 1] : i + 1;
        return end;
    }

    /// <summary>Reads a text; <paramref name="stem"/> brings a word to its stem, spelling corrected.</summary>
    public static Frame Of(string text, Func<string, string> stem)
    {
        var words = new List<Word>();
        var questions = new List<bool>();
        var (sentence, clause, mark) = (0, 0, ' ');
        var tokens = Tokenizer.Tokens(text);
        for (var t = 0; t < tokens.Count; t++)
        {
            var token = tokens[t];
            if (token.Kind == TokenKind.Mark && token.Text is not ("&" or "+"))
            {
                if (EndsSentence(tokens, t))
                {
                    if (words.Count > 0 && words[^1].Sentence == sentence)
                    {
                        while (questions.Count <= sentence)
                            questions.Add(false);
                        questions[sentence] = token.Text == "?";
                        sentence++;
                    }
                    else if (token.Text == "?" && sentence > 0 && questions.Count >= sentence)
                    {
                        questions[sentence - 1] = true;
                    }

                    clause++;
                    mark = '.';
                }
                else if (mark != '.')
                {
                    mark = Mark(tokens, t, mark);
                    if (mark is ';' or '(')
                        clause++;
                }

                continue;
            }

            foreach (var form in Contractions.Apart(token.Text))
            {
                if (ClauseWords.Contains(form))
                    clause++;
                words.Add(new(form, token.Kind == TokenKind.Word ? stem(form) : form, token.Start, token.End, sentence, clause, mark));
                mark = ' ';
            }
        }

        return new(text, Inability.Apply(words), questions);
    }

    private static bool EndsSentence(IReadOnlyList<Token> tokens, int t) => tokens[t].Text switch
    {
        "." => !(t > 0 && tokens[t - 1].Text is "dr" or "mr" or "mrs" or "approx" or "ca" or "vs" or "e" or "i" && tokens[t - 1].End == tokens[t].Start && tokens[t - 1].Length < 7),
        "!" or "?" or "\n" => true,
        _ => false,
    };

    private static char Mark(IReadOnlyList<Token> tokens, int t, char mark) => tokens[t].Text switch
    {
        ";" or ":" => ';',
        "(" or ")" or "[" or "]" => '(',
        "," => mark == ' ' ? ',' : mark,
        // a hyphen inside a word is none; a dash between spaces is
        "-" => t > 0 && t + 1 < tokens.Count && tokens[t - 1].End == tokens[t].Start && tokens[t + 1].Start == tokens[t].End ? mark : '-',
        _ => mark,
    };
}
