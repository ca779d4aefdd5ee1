namespace Seventh.Language.Grammar;

/// <summary>When the trouble came after a medicine: "two hours after the second dose", "a week after I started sertraline", "since I stopped it".</summary>
internal static class MedicineTiming
{
    private static readonly HashSet<string> Stopping = Reading.Stems("stop", "stopped", "quit", "wean", "taper", "discontinue", "withdraw", "reduce");

    private static readonly HashSet<string> Taking = Reading.Stems("take", "taken", "took", "taking", "start", "begin", "dose", "tablet", "raise", "increase", "medicine", "prescribe", "swallow", "double", "higher");

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
            if (amount.Counted)
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
        else if (inSentence && Form(amount.First - 1) == "for" && reading.HasInSentence(sentence, "medicine.") && reading.AnyStem(Math.Max(first, amount.First - 6), amount.First, Taking) && amount.Unit >= Amounts.Day)
            reading.Add("medicine-timing", Value(amount.Days), places);
    }

    private static string Value(double days) => days <= 8 ? "hours" : days <= 100 ? "weeks" : "long-use";
}
