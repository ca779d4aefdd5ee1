namespace Seventh.Language.Grammar;

/// <summary>One word of a text, ready to be compared.</summary>
/// <param name="Form">Lower case, contractions taken apart.</param>
/// <param name="Stem">The form in which words are compared, spelling corrected.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends in the text.</param>
/// <param name="Sentence">Number of its sentence.</param>
/// <param name="Clause">Number of its clause; clauses end at strong marks and at "but".</param>
/// <param name="Break">The mark before it, or ' ' if there is none: '.', '?', ';', ',', '-', '('.</param>
internal readonly record struct Word(string Form, string Stem, int Start, int End, int Sentence, int Clause, char Break)
{
    /// <summary>True if the form is one of these.</summary>
    public bool Is(HashSet<string> forms) => forms.Contains(Form);
}
