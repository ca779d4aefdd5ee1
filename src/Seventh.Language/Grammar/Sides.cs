namespace Seventh.Language.Grammar;

/// <summary>"left" and "right" where they name a side of the face: one side, unless both are named.</summary>
internal static class Sides
{
    private static readonly HashSet<string> Face = Reading.Stems(
        "eye", "eyelid", "lid", "face", "cheek", "mouth", "lip", "side", "jaw", "temple", "brow", "eyebrow", "forehead", "chin", "nostril", "nose", "corner", "facial", "half", "lips", "hemiface", "under-eye", "neck", "lower", "upper");

    private static readonly HashSet<string> NotFace = Reading.Stems("arm", "leg", "hand", "foot", "shoulder", "knee", "calf", "thumb", "thigh", "finger", "wrist", "hip", "elbow", "toe", "ankle", "limb", "breast", "forearm", "kidney", "lung", "body");

    private static readonly HashSet<string> Tongue = Reading.Stems("tongue", "arm", "leg");

    private static readonly HashSet<string> NoSideAfter =
        ["away", "now", "after", "before", "or", "when", "where", "behind", "me", "him", "her", "over", "untreated", "alone", "with", "as", "because", "that", "by", "him", "until", "diagnosis", "thing", "doctor", "then", "here"];

    /// <summary>Adds the side.</summary>
    public static void Read(Reading reading)
    {
        var words = reading.Words;
        for (var at = 0; at < words.Count; at++)
            if (words[at].Form is "left" or "right" or "leftside" or "rightside" && IsOfFace(reading, at) is var last and >= 0)
                reading.Add("side", IsOther(reading, at) ? "both" : "one-side", [.. Enumerable.Range(at, last - at + 1)]);
    }

    private static int IsOfFace(Reading reading, int at)
    {
        var words = reading.Words;
        var sentence = words[at].Sentence;
        for (var i = at + 1; i < words.Count && i <= at + 4 && words[i].Sentence == sentence; i++)
        {
            if (words[i].Break != ' ' || words[i].Form is "and" or "but" || NotFace.Contains(words[i].Stem))
                break;
            if (Face.Contains(words[i].Stem))
            {
                if (words[i].Form == "side" && IsLyingOn(reading, at))
                    return -1;
                // "the right side of the body"
                return words[i].Form is "side" or "half" && reading.Frame.Form(i + 1, sentence) == "of" && reading.AnyStem(i + 2, i + 4, NotFace) ? -1 : i;
            }
        }

        var next = reading.Frame.Form(at + 1, sentence);
        var before = reading.Frame.Form(at - 1, sentence);
        var two = reading.Frame.Form(at - 2, sentence);
        if (NoSideAfter.Contains(next) || (at + 1 < words.Count && NotFace.Contains(words[at + 1].Stem)))
            return -1;
        var (first, end) = reading.Frame.NearbyOf(at);
        if (reading.AnyStem(first, end, Tongue))
            return -1;
        if (IsLyingOn(reading, at))
            return -1;
        if (next == "one" && before is "the" or "my")
            return at;
        return (two is "on" && before is "the" or "my" or "his" or "her") || before == "on" ? at : -1;
    }

    /// <summary>"when I lie on my left side".</summary>
    private static bool IsLyingOn(Reading reading, int at) =>
        Enumerable.Range(1, 4).Any(back => reading.Frame.Form(at - back, reading.Words[at].Sentence) is "lie" or "lying" or "lay" or "lies" or "sleep" or "sleeping" or "slept");

    /// <summary>True if the next words name the other side: "left and right eye".</summary>
    private static bool IsOther(Reading reading, int at)
    {
        var words = reading.Words;
        string Form(int i) => reading.Frame.Form(i, words[at].Sentence);
        return Form(at + 1) == "and" && Form(at + 2) is "left" or "right" && Form(at + 2) != words[at].Form;
    }
}
