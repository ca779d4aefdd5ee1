namespace Seventh.Language.Grammar;

/// <summary>When the trouble came after a medicine: "two hours after the second dose", "a week after I started sertraline", "since I stopped it".</summary>
internal static class MedicineTiming
{
    private static readonly HashSet<string> Stopping = Reading.Stems("stop", "stopped", "quit", "wean", "taper", "discontinue", "withdraw", "reduce");

    private static readonly HashSet<string> Taking = Reading.Stems("take", "taken", "took", "taking", "start", "begin", "dose", "tablet", "raise", "increase", "medicine", "prescribe", "swallow", "double", "higher");

    private static readonly HashSet<string> Raising = Reading.Stems("start", "begin", "raise", "increase", "double", "prescribe", "put", "switch", "change", "given");

    private static readonly HashSet<string> Medicines = Reading.Stems("medicine", "tablet", "pill", "drug", "dose", "medication");

    /// <summary>Adds the timing.</summary>
    public static void Read(Reading reading)
    {
        var words = reading.Words;
        var any = reading.Matches.Any(m => m.Variable.FindingId == "medicine") || words.Any(w => Medicines.Contains(w.Stem));
        foreach (var medicine in reading.Matches.Where(m => m.Variable.FindingId == "medicine" && m.Variable.Address != "medicine.botulinum").ToList())
            Stopped(reading, medicine.First);
        for (var at = 0; at < words.Count; at++)
        {
            if (Amounts.At(words, at) is not { } amount)
                continue;
            if (amount.Counted || For(reading, amount) >= 0)
                After(reading, amount, any);
            at = amount.Last;
        }
    }

    private static void Stopped(Reading reading, int at)
    {
        var words = reading.Words;
        for (var i = Math.Max(0, at - 4); i < Math.Min(words.Count, at + 5); i++)
        {
            if (words[i].Sentence != words[at].Sentence || words[i].Clause != words[at].Clause)
                continue;
            var off = words[i].Form == "off" && i > 0 && words[i - 1].Stem is "come" or "came" or "go" or "get";
            if (!off && !Stopping.Contains(words[i].Stem))
                continue;
            var before = reading.Frame.Form(i - 1, words[i].Sentence);
            // "tablets have not stopped them", "it did not stop"
            if (before is "not" or "cannot" || reading.Negation.Denies(i) || reading.Frame.Form(i + 1, words[i].Sentence) is "them" or "when" || (reading.Frame.Form(i + 1, words[i].Sentence) == "it" && i > at + 1))
                continue;
            reading.Add("medicine-timing", "stopped", Math.Min(i, at), Math.Max(i, at));
            return;
        }
    }

    private static void After(Reading reading, Amount amount, bool anyMedicine)
    {
        var sentence = reading.Words[amount.First].Sentence;
        string Form(int i) => reading.Frame.Form(i, sentence);
        var (first, end) = reading.Frame.NearbyOf(amount.First);
        int[] places = [amount.First, amount.Last];
        var inSentence = reading.HasInSentence(sentence, "medicine.") || reading.AnyStem(first, end, Medicines);
        var after = Form(amount.Last + 1);
        if (after is "after" or "later" or "into" && (anyMedicine || inSentence) && reading.AnyStem(after == "later" ? first : amount.Last + 2, after == "later" ? amount.First : amount.Last + 7, after == "later" ? Taking : [.. Taking, .. Medicines]))
            reading.Add("medicine-timing", Value(amount.Days), places);
        else if (after == "ago" && IsStart(reading, amount))
            reading.Add("medicine-timing", Value(amount.Days), places);
        else if (after == "after" && reading.Matches.Any(m => m.Variable.FindingId == "medicine" && m.First > amount.Last && m.First < amount.Last + 7 && reading.Words[m.First].Sentence == sentence))
            reading.Add("medicine-timing", Value(amount.Days), places);
        else if (inSentence && For(reading, amount) is var lead and >= 0 && (reading.AnyStem(Math.Max(first, lead - 6), lead, Taking) || IsOn(reading, lead)) && reading.HasInSentence(sentence, "medicine.") && amount.Unit >= Amounts.Day)
            reading.Add("medicine-timing", Value(amount.Days), places);
    }

    /// <summary>"started lexapro three weeks ago", "my sertraline was put up three weeks ago": nothing else stands between the medicine and the time.</summary>
    private static bool IsStart(Reading reading, Amount amount) =>
        reading.Matches.Any(m => m.Variable.FindingId == "medicine" && m.Last < amount.First && m.Last > amount.First - 6 && reading.Words[m.Last].Clause == reading.Words[amount.First].Clause
            && reading.AnyStem(m.First - 4, amount.First, Raising)
            && !reading.Words.Skip(m.Last + 1).Take(amount.First - m.Last - 1).Any(w => w.Form is "and" or "my" or "it" or "but" or "because" or "for" || w.Break != ' '));

    /// <summary>The place of "for" before a span ("for the last few years"), or -1.</summary>
    private static int For(Reading reading, Amount amount)
    {
        var sentence = reading.Words[amount.First].Sentence;
        var at = amount.First - 1;
        while (reading.Frame.Form(at, sentence) is "the" or "last" or "past" or "about" or "almost" or "nearly" or "over" or "some" or "these")
            at--;
        return reading.Frame.Form(at, sentence) == "for" ? at : -1;
    }

    /// <summary>"I have been on lamotrigine for five months".</summary>
    private static bool IsOn(Reading reading, int at) =>
        Enumerable.Range(0, 7).Any(back => reading.Frame.Form(at - back - 1, reading.Words[at].Sentence) == "on" && reading.Matches.Any(m => m.Variable.FindingId == "medicine" && m.First > at - back - 1 && m.First < at));

    private static string Value(double days) => days <= 8 ? "hours" : days <= 100 ? "weeks" : "long-use";
}
