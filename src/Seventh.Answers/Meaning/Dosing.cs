using Seventh.Language;

namespace Seventh.Answers.Meaning;

/// <summary>Recognises questions for a dose, which Seventh never answers with one.</summary>
internal static class Dosing
{
    private static readonly HashSet<string> Doses = Set("dose dosage dosing doseage overdosing strength");
    private static readonly HashSet<string> Units = Set("mg mcg milligram milligrams microgram unit units ml iu gram grams tablet tablets capsule capsules pill pills drop drops");
    private static readonly HashSet<string> Taking = Set("take taking give swallow inject use supplement need safe enough max maximum");
    private static readonly HashSet<string> NotMedicine = Set("water coffee sleep caffeine tea wine screen rest exercise cost money price time month week day year hour minute people patient person visit session doctor");
    private static readonly HashSet<string> Changing = Set("increase raise double lower reduce halve up change");

    /// <summary>True if the question asks how much of something to take.</summary>
    /// <param name="forms">The words as written.</param>
    /// <param name="bases">The words in their comparable form.</param>
    /// <param name="remedy">True if a remedy of the pack is named.</param>
    public static bool Asks(IReadOnlyList<string> forms, IReadOnlyList<string> bases, bool remedy)
    {
        for (var i = 0; i < bases.Count; i++)
        {
            var near = bases.Skip(i + 1).Take(10).ToArray();
            var amount = forms[i] is "much" or "many" or "amount" && (i > 0 && forms[i - 1] is "how" or "too" or "what" or "the" or "right" || i == 0);
            if (amount && near.Any(Units.Contains) && forms[i] is not "much")
                return true;
            if (amount && (near.Any(Units.Contains) || (near.Any(Taking.Contains) && !near.Take(2).Any(NotMedicine.Contains))))
                return true;
            if (amount && remedy && !near.Take(4).Any(NotMedicine.Contains) && !near.Contains("cost") && forms[i] is "much" && near.Length <= 4)
                return true;
            if (forms[i] is "mg" or "mcg" or "milligrams" && (i == 0 || !char.IsAsciiDigit(forms[i - 1][0])))
                return true;
            if (Doses.Contains(bases[i]) && AsksDose(forms, bases, i))
                return true;
            if (char.IsAsciiDigit(forms[i][0]) && i + 1 < bases.Count && Units.Contains(bases[i + 1]) && AsksLeave(forms, bases, i))
                return true;
            if (IsJoined(forms[i]) && AsksLeave(forms, bases, i))
                return true;
        }

        return false;
    }

    private static bool AsksDose(IReadOnlyList<string> forms, IReadOnlyList<string> bases, int at) =>
        forms[at] is "strength" ? at > 0 && forms[at - 1] is "what" or "which" :
        bases.Count <= 6 || at == 0 || (at + 2 < forms.Count && forms[at + 1] is "of" && forms.Skip(at + 2).Take(4).Contains("for"))
        || Window(forms, at, 6).Any(w => w is "what" or "which" or "right" or "correct" or "safe" or "recommended" or "best" or "how" or "maximum" or "max" or "should" or "starting" or "usual" or "normal")
        || Window(bases, at, 3).Any(Changing.Contains);

    /// <summary>"can I take 400 mg", "is 10 mg enough".</summary>
    private static bool AsksLeave(IReadOnlyList<string> forms, IReadOnlyList<string> bases, int at) =>
        Window(forms, at, 6).Any(w => w is "can" or "should" or "is" or "could" or "shall" or "may") && Window(bases, at, 6).Any(b => Taking.Contains(b) || b is "ok" or "much" or "okay");

    private static bool IsJoined(string form) => form.Length > 2 && char.IsAsciiDigit(form[0]) && (form.EndsWith("mg", StringComparison.Ordinal) || form.EndsWith("ml", StringComparison.Ordinal));

    private static IEnumerable<string> Window(IReadOnlyList<string> words, int at, int size) => words.Skip(Math.Max(0, at - size)).Take((2 * size) + 1);

    private static HashSet<string> Set(string words) => [.. words.Split(' ').Select(WordForms.Base), .. words.Split(' ')];
}
