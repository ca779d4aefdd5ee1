using System.Globalization;
using System.Text;

namespace Seventh.Language;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, with apostrophes inside.</summary>
    Word,

    /// <summary>Digits, with a point or comma between digits.</summary>
    Number,

    /// <summary>One sign that is neither.</summary>
    Mark,
}

/// <summary>A piece of a text.</summary>
/// <param name="Text">The piece as it can be compared: lower case, without accents, apostrophes straight.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is in the text.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(string Text, int Start, int Length, TokenKind Kind)
{
    /// <summary>The position after its last character.</summary>
    public int End => Start + Length;
}

/// <summary>Cuts any text into words, numbers and marks, with their places. Never throws.</summary>
public static class Tokenizer
{
    private const int LongestWord = 60;

    /// <summary>The tokens of a text, in order; white space is between them and belongs to none.</summary>
    public static IReadOnlyList<Token> Tokens(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            var end = at;
            if (IsLetter(text, at))
                tokens.Add(new(Fold(text, at, end = WordEnd(text, at)), at, end - at, TokenKind.Word));
            else if (char.IsAsciiDigit(text[at]))
                tokens.Add(new(text[at..(end = NumberEnd(text, at))], at, end - at, TokenKind.Number));
            else if (text[at] is '\n' or '\r')
                tokens.Add(new("\n", at, (end = at + 1) - at, TokenKind.Mark));
            else if (!char.IsWhiteSpace(text[at]) && !char.IsControl(text[at]))
                tokens.Add(new(Mark(text[at]), at, (end = at + Width(text, at)) - at, TokenKind.Mark));
            else
                end = at + 1;
            at = end;
        }

        return tokens;
    }

    /// <summary>Only the words, as they can be compared.</summary>
    public static IEnumerable<string> WordsOf(string text) =>
        Tokens(text).Where(t => t.Kind != TokenKind.Mark).Select(t => t.Text);

    private static int Width(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

    private static bool IsLetter(string text, int at)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(text, at);
        return category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter;
    }

    private static bool IsInWord(string text, int at) =>
        IsLetter(text, at) || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '`' or '\uFF07';

    private static int WordEnd(string text, int at)
    {
        var start = at;
        while (at < text.Length && at - start < LongestWord)
        {
            if (IsInWord(text, at))
                at += Width(text, at);
            else if (IsApostrophe(text[at]) && at + 1 < text.Length && IsLetter(text, at + 1))
                at++;
            else
                break;
        }

        return at;
    }

    private static int NumberEnd(string text, int at)
    {
        var start = at;
        while (at < text.Length && at - start < LongestWord
            && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;
        return at;
    }

    private static string Mark(char c) => c switch
    {
        '\u2013' or '\u2014' or '\u2212' or '\u2010' or '\u2011' => "-",
        '\u2026' => ".",
        '\uFF1F' => "?",
        '\uFF01' => "!",
        _ => c.ToString(),
    };

    /// <summary>Lower case, compatibility forms made plain, accents removed, apostrophes straight.</summary>
    private static string Fold(string text, int start, int end)
    {
        var piece = text.AsSpan(start, end - start);
        var plain = true;
        foreach (var c in piece)
            plain &= c is >= 'a' and <= 'z' or '\'';
        if (plain)
            return piece.ToString();
        var folded = new StringBuilder(piece.Length);
        foreach (var c in Decompose(piece.ToString()))
        {
            if (IsApostrophe(c))
                folded.Append('\'');
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private static string Decompose(string word)
    {
        try
        {
            return word.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return word; // half a surrogate pair
        }
    }
}
