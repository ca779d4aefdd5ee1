namespace Seventh.Language.Grammar;

/// <summary>Takes contractions apart: "won't" is "not", "I'm" is "i am", "can't" is "cannot", "eye's" is "eye".</summary>
internal static class Contractions
{
    private static readonly HashSet<string> NotWithoutApostrophe =
    [
        "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt", "wont", "wouldnt", "shouldnt", "aint", "didn", "doesn", "don", "isn", "hasn", "haven",
    ];

    private static readonly HashSet<string> Cannot = ["can't", "cant", "cannot", "couldn't", "couldnt", "cann't", "canot", "cannnot", "carn't"];

    private static readonly HashSet<string> TakesIs =
        ["it", "that", "he", "she", "there", "what", "who", "here", "where", "how", "this", "something", "everything", "nothing"];

    private static readonly Dictionary<string, string> Written = new()
    {
        ["im"] = "i am",
        ["ive"] = "i have",
        ["thats"] = "that is",
        ["whats"] = "what is",
        ["hes"] = "he is",
        ["shes"] = "she is",
        ["its"] = "its",
        ["gonna"] = "going to",
        ["gotta"] = "have to",
        ["wanna"] = "want to",
        ["alot"] = "a lot",
        ["cos"] = "because",
        ["cuz"] = "because",
        ["coz"] = "because",
        ["bcos"] = "because",
        ["w/o"] = "without",
        ["&"] = "and",
        ["+"] = "and",
        ["u"] = "you",
        ["dr"] = "doctor",
        ["gp"] = "doctor",
        ["docs"] = "doctor",
        ["doc"] = "doctor",
        ["everyother"] = "every other",
        ["everyday"] = "every day",
        ["eyelids"] = "eyelids",
        ["yrs"] = "years",
        ["yr"] = "year",
        ["mths"] = "months",
        ["mth"] = "month",
        ["wks"] = "weeks",
        ["wk"] = "week",
        ["hrs"] = "hours",
        ["hr"] = "hour",
        ["mins"] = "minutes",
        ["min"] = "minute",
        ["secs"] = "seconds",
        ["sec"] = "second",
    };

    /// <summary>The words that one written word stands for.</summary>
    public static IEnumerable<string> Apart(string word)
    {
        if (Cannot.Contains(word))
            return ["cannot"];
        if (word.EndsWith("n't", StringComparison.Ordinal) || NotWithoutApostrophe.Contains(word))
            return ["not"];
        if (Written.TryGetValue(word, out var written))
            return written.Split(' ');
        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe <= 0)
            return [word];
        var (stem, rest) = (word[..apostrophe], word[(apostrophe + 1)..]);
        return rest switch
        {
            "m" => [stem, "am"],
            "ve" => [stem, "have"],
            "ll" => [stem, "will"],
            "re" => [stem, "are"],
            "d" => [stem, "would"],
            "s" when TakesIs.Contains(stem) => [stem, "is"],
            "s" => [stem],
            _ => [word.Replace("'", "", StringComparison.Ordinal)],
        };
    }
}
