using System.Globalization;

namespace Seventh.Language.Grammar;

/// <summary>A span of time named in a text: "three weeks", "half a year", "15 to 30 seconds", "years".</summary>
/// <param name="First">First word of it.</param>
/// <param name="Last">Last word of it: the unit.</param>
/// <param name="Count">How many units.</param>
/// <param name="Unit">The unit in days.</param>
/// <param name="Counted">False for a plain plural ("weeks").</param>
internal readonly record struct Amount(int First, int Last, double Count, double Unit, bool Counted)
{
    /// <summary>The span in days.</summary>
    public double Days => Count * Unit;
}

/// <summary>Reads numbers, as digits or words, and spans of time.</summary>
internal static class Amounts
{
    public const double Second = Minute / 60, Minute = Hour / 60, Hour = 1.0 / 24, Day = 1, Week = 7, Month = 30.44, Year = 365.25;

    private static readonly Dictionary<string, double> Units = new()
    {
        ["second"] = Second,
        ["minute"] = Minute,
        ["hour"] = Hour,
        ["day"] = Day,
        ["night"] = Day,
        ["week"] = Week,
        ["fortnight"] = 14,
        ["month"] = Month,
        ["year"] = Year,
        ["decade"] = 10 * Year,
    };

    private static readonly Dictionary<string, double> Numbers = new()
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["couple"] = 2,
        ["dozen"] = 12,
        ["single"] = 1,
    };

    /// <summary>The unit that a word names, in days; 0 if it names none.</summary>
    public static double UnitOf(string form)
    {
        if (Units.TryGetValue(form, out var days))
            return days;
        return form.Length > 3 && form[^1] == 's' ? Units.GetValueOrDefault(form[..^1]) : 0;
    }

    /// <summary>A number that begins at a word, and how many words it takes; null if there is none.</summary>
    public static (double Value, int Length)? NumberAt(IReadOnlyList<Word> words, int at)
    {
        if (at >= words.Count)
            return null;
        var form = words[at].Form;
        if (form is "a" or "the" && at + 1 < words.Count && words[at + 1].Form == "couple")
            return (2, at + 2 < words.Count && words[at + 2].Form == "of" ? 3 : 2);
        if (Single(form) is not { } value)
            return null;
        var length = 1;
        if (value is >= 20 and < 100 && at + 1 < words.Count && Single(words[at + 1].Form) is { } ones and > 0 and < 10 && char.IsLetter(words[at + 1].Form[0]))
            (value, length) = (value + ones, 2);
        if (at + length < words.Count && words[at + length].Form == "of" && form is "couple" or "dozens")
            length++;
        return (value, length);
    }

    /// <summary>The span of time whose first word is at this place, or null.</summary>
    public static Amount? At(IReadOnlyList<Word> words, int at)
    {
        string Form(int i) => i < words.Count && words[i].Sentence == words[at].Sentence ? words[i].Form : "";
        if (Form(at) == "half" && Form(at + 1) is "a" or "an" && UnitOf(Form(at + 2)) is var halved and > 0)
            return new(at, at + 2, 0.5, halved, true);
        if (Form(at) is "a" && Form(at + 1) == "second" && Form(at + 2) is not ("" or "or" or "at" or "and" or "each" or "long"))
            return null;
        if (Form(at) is "a" or "an" && UnitOf(Form(at + 1)) is var single and > 0)
            return Form(at + 2) == "or" && Form(at + 3) is "two" ? new(at, at + 1, 2, single, true)
                : Form(at + 2) == "and" && Form(at + 3) is "a" && Form(at + 4) == "half" ? new(at, at + 4, 1.5, single, true) : new(at, at + 1, 1, single, true);
        if (Form(at) is "past" or "last" && at > 0 && words[at - 1].Form is "the" or "this" && UnitOf(Form(at + 1)) is var past and > 0 && Form(at + 1)[^1] != 's')
            return new(at, at + 1, 1, past, true);
        var few = Form(at) is "few" or "several" or "some" or "many" ? at : Form(at) is "a" && Form(at + 1) is "few" ? at + 1 : -1;
        if (few >= 0 && UnitOf(Form(few + 1)) is var unit and > 0)
            return new(at, few + 1, Vague(Form(few), unit), unit, true);
        if (NumberAt(words, at) is not { } number)
            return UnitOf(Form(at)) is var bare and > 0 && Form(at)[^1] == 's' ? new(at, at, Vague("few", bare), bare, false) : null;
        var (value, next) = (number.Value, at + number.Length);
        var joined = Form(next) is "to" or "or" or "and" ? next + 1 : next;
        if (NumberAt(words, joined) is { } second && joined < words.Count && words[joined].Sentence == words[at].Sentence && UnitOf(Form(joined + second.Length)) > 0)
            (value, next) = ((value + second.Value) / 2, joined + second.Length);
        if (Form(next) == "and" && Form(next + 1) == "a" && Form(next + 2) == "half")
            (value, next) = (value + 0.5, next + 3);
        if (Form(next) is "more" or "full" or "whole" or "straight" or "consecutive" or "long")
            next++;
        return UnitOf(Form(next)) is var named and > 0 ? new(at, next, value, named, true) : null;
    }

    private static double Vague(string word, double unit) => word switch
    {
        "many" => unit == Year ? 10 : 6,
        "several" => unit == Year ? 4 : 5,
        _ => unit is Month ? 4 : unit == Year * 10 ? 2 : 3,
    };

    private static double? Single(string form)
    {
        if (char.IsAsciiDigit(form[0]))
            return double.TryParse(form.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1e6 ? number : null;
        return Numbers.TryGetValue(form, out var value) ? value : null;
    }
}
