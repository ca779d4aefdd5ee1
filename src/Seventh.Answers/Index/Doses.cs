using System.Text.RegularExpressions;

namespace Seventh.Answers.Index;

/// <summary>Recognises a dose in a text: such a statement is never shown, whatever the pack says.</summary>
internal static partial class Doses
{
    /// <summary>True if the text names an amount of a medicine or supplement.</summary>
    public static bool In(string text) => Amount().IsMatch(text);

    [GeneratedRegex(@"\d\s*(mg|mcg|\u00B5g|microgram|milligram|gram|g|iu|units?|ml|millilit)s?\b|\d\s+(tablet|pill|capsule)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
