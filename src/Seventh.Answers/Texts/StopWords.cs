using Seventh.Language;

namespace Seventh.Answers.Texts;

/// <summary>Words that say nothing about what a text is about.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> Bases = [.. """
        a about above actually after again all almost alone also always am an and another any anybody anyone anything approximately are around as ask at away
        be because been before being between both but by can cannot come could day dear did do does doing done during each else even ever every everybody everyone everything exactly
        experience experienced feel felt few find first for from further get getting give go going good got guys had has have having he hello her here hers herself hey hi him himself his how however
        i if in into is it its itself just kind know last lately least less let like little long look lot make man many maybe me mean mine more most much must my myself
        need never new no nobody nor not nothing notice noticed now of off often ok okay old on once one only onto or other our ours ourselves out over own part past people per perhaps person please problem put
        quite rather read really recently said same say see seem seems several she should side since so some somebody someone something sometimes somewhat soon sort start started still such sure
        take tell than thank thanks that the their theirs them themselves then there these they thing things think this those though through thus till time times to told too two under until up upon us use used usually
        very want was way we well went were what whatever when whenever where whether which while who whole whom whose why will with within without woman would year years yes yesterday yet you your yours yourself
        help female male he she today ago week month hour minute second begin began
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(WordForms.Base)];

    /// <summary>True if a word in its comparable form, or a number, says nothing.</summary>
    public static bool Has(string word) => Bases.Contains(word) || word.Length < 2 || char.IsAsciiDigit(word[0]);

    /// <summary>All of them, in their comparable form.</summary>
    public static IEnumerable<string> All => Bases;
}
