namespace Seventh.Language.Grammar;

/// <summary>How long one bout lasts and how often it comes: "thirty seconds each", "ten times a day", "every few minutes", "every day".</summary>
internal static class Repeats
{
    private static readonly HashSet<string> OtherHabits = Reading.Stems(
        "take", "drink", "coffee", "tablet", "medicine", "work", "dose", "inject", "botox", "appointment", "exercise", "smoke", "wine", "beer", "alcohol", "gym", "run", "sleep", "screen", "computer", "eat",
        "headache", "vomit", "customer", "worse", "walk", "tea", "cup", "better");

    /// <summary>Adds what the text says about bouts.</summary>
    public static void Read(Reading reading)
    {
        var words = reading.Words;
        for (var at = 0; at < words.Count; at++)
        {
            Often(reading, at);
            Often2(reading, at);
            if (Amounts.At(words, at) is not { } amount)
                continue;
            Episode(reading, amount);
            at = amount.Last;
        }
    }

    private static void Episode(Reading reading, Amount amount)
    {
        var sentence = reading.Words[amount.First].Sentence;
        string Form(int i) => reading.Frame.Form(i, sentence);
        var after = Form(amount.Last + 1);
        var lead = amount.First - 1;
        while (Form(lead) is "about" or "around" or "up" or "to" or "only" or "just" or "roughly" or "approximately" or "some" or "than" or "more" or "a" or "less" or "under" or "over" or "maybe" or "split" or "few")
            lead--;
        var before = Form(lead);
        if (before is "every" or "within" or "after" or "ago" or "past" or "last" or "since" or "took" || after is "ago" or "later" or "after" or "afterwards" or "apart" or "before" or "old")
            return;
        var explicitly = before is "lasts" or "lasting" or "lasted" or "each" or "last" or "episode" || (before == "for" && Form(lead - 1) is "lasts" or "lasting" or "last" or "lasted")
            || (after == "at" && Form(amount.Last + 2) is "a" && Form(amount.Last + 3) is "time") || after is "each" or "long" or "per";
        if (amount.Unit > Amounts.Minute && !explicitly)
            return;
        if (amount.Unit >= Amounts.Day && before is not ("lasts" or "lasting"))
            return;
        if (amount.Unit == Amounts.Minute && !explicitly && before != "for")
            return;
        if (!amount.Counted && amount.Unit == Amounts.Second && before is not ("for" or "lasts" or "lasting" or "each"))
            return;
        var seconds = amount.Days / Amounts.Second;
        var instant = seconds <= 1.05 || Form(amount.First - 1) is "split" || Form(amount.First) == "split" || Form(lead + 1) is "less" or "under" && seconds <= 1.05;
        var value = instant ? "instant" : seconds <= 31 ? "seconds" : seconds <= 20 * 60 ? "minutes" : amount.Days < 1 ? "hours" : "lasting";
        int[] places = [.. Enumerable.Range(amount.First, amount.Last - amount.First + 1)];
        reading.Add("episode", value, places);
        if (value != "lasting")
            reading.Add("pattern", "attacks", places);
    }

    /// <summary>"ten times a day", "three or four a day", "once a week".</summary>
    private static void Often(Reading reading, int at)
    {
        var words = reading.Words;
        var sentence = words[at].Sentence;
        string Form(int i) => reading.Frame.Form(i, sentence);
        double count;
        var next = at + 1;
        switch (words[at].Form)
        {
            case "once": count = 1; break;
            case "twice": count = 2; break;
            case "several" or "few" or "couple" or "multiple" or "some": count = 4; break;
            case "many" or "dozens" or "hundreds" or "countless" or "numerous" or "thousands": count = 40; break;
            default:
                if (Amounts.NumberAt(words, at) is not { } number)
                    return;
                (count, next) = (number.Value, at + number.Length);
                break;
        }

        if (Form(next) == "of")
            next++;
        if (Form(next) is "times" or "time" or "attacks" or "episodes" or "spells" or "spasms" or "twitches" or "or")
            next++;
        if (Form(next) is not ("a" or "per" or "each" or "every" or "an" or "in"))
            return;
        if (Form(next) == "in" && Form(++next) is not ("a" or "an" or "one"))
            return;
        var unit = Form(next + 1) is "few" or "couple" ? 0 : Amounts.UnitOf(Form(next + 1));
        if (unit == 0 || Form(next + 2) is "ago" or "of" or "long" || IsOtherHabit(reading, at, next + 1))
            return;
        reading.Add("frequency", Value(count / unit), at, next + 1);
    }

    /// <summary>"every ten seconds", "every day", "daily", "hourly", "every other day".</summary>
    private static void Often2(Reading reading, int at)
    {
        var words = reading.Words;
        string Form(int i) => reading.Frame.Form(i, words[at].Sentence);
        double? perDay = null;
        var last = at;
        if (words[at].Form is "every" or "each")
        {
            if (Form(at + 1) is "other" or "second" or "third" && Amounts.UnitOf(Form(at + 2)) is var skipped and >= Amounts.Day)
                (perDay, last) = (0.5 / skipped, at + 2);
            else if (Amounts.UnitOf(Form(at + 1)) is var unit and > 0 && Form(at + 1)[^1] != 's' && Form(at + 1) != "night" && !(Form(at + 1) == "second" && Form(at + 2) is "of" or "day" or "person"))
                (perDay, last) = (1 / unit, at + 1);
            else if (words[at].Form == "every" && at + 1 < words.Count && Amounts.At(words, at + 1) is { } amount)
                (perDay, last) = (1 / Math.Max(amount.Days, 1e-9), amount.Last);
        }
        else if (words[at].Form is "daily" && Form(at + 1) is not ("life" or "living" or "basis" or "activities" or "routine" or "work"))
        {
            perDay = 1;
        }
        else if (words[at].Form == "hourly")
        {
            perDay = 24;
        }
        else if (words[at].Form == "weekly")
        {
            perDay = 1.0 / 7;
        }

        if (perDay is { } rate && !IsOtherHabit(reading, at, last))
            reading.Add("frequency", Value(rate), at, last);
    }

    private static bool IsOtherHabit(Reading reading, int first, int last)
    {
        var (from, end) = reading.Frame.NearbyOf(first);
        return reading.AnyStem(Math.Max(from, first - 5), Math.Min(end, last + 3), OtherHabits);
    }

    private static string Value(double perDay) => perDay switch
    {
        >= 9.5 => "many",
        >= 0.9 => "daily",
        >= 0.12 => "weekly",
        _ => "rare",
    };
}
