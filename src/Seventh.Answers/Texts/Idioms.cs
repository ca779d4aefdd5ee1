namespace Seventh.Answers.Texts;

/// <summary>Turns of speech whose words mean something else: "driving me nuts" is not about driving.</summary>
internal static class Idioms
{
    private static readonly PhraseTable Table = Build(
        "driving me nuts|driving me crazy|driving me mad|driving me insane|drives me nuts|drives me crazy|drives me mad|driving me up the wall|sick and tired|sick of it|fed up|out of the blue|as far as|by heart|at first sight|in the long run|"
        + "on the other hand|on one hand|first hand|at hand|heads up|face it|in the face of|face to face|see if|keep an eye on|dr google|last straw|hard to tell|can t stand|freaking me out|freaks me out");

    /// <summary>The places of the words that stand in such a turn.</summary>
    public static HashSet<int> Places(IReadOnlyList<string> bases) =>
        [.. Table.Find(bases).SelectMany(f => Enumerable.Range(f.At, f.Length))];

    private static PhraseTable Build(string phrases)
    {
        var table = new PhraseTable();
        foreach (var phrase in phrases.Split('|'))
            table.Add(phrase, "idiom");
        return table;
    }
}
