namespace Seventh.Language.Grammar;

/// <summary>Since when: "for three weeks", "since last May", "half a year now", "it began two days ago", "for years".</summary>
internal static class Durations
{
    private static readonly HashSet<string> Before =
        ["about", "around", "over", "almost", "nearly", "last", "past", "the", "at", "least", "more", "than", "approximately", "roughly", "some", "up", "to", "now", "well", "only", "just", "these", "like", "maybe", "probably", "good", "a", "another"];

    private static readonly HashSet<string> Starting = Reading.Stems(
        "start", "begin", "notice", "develop", "appear", "first", "onset", "came", "happened", "woke", "realise", "suddenly", "sudden", "kick", "occur", "seem");

    private static readonly HashSet<string> OtherEvents =
    [
        "had", .. Reading.Stems("bite", "birth", "remove", "surgery", "operation", "vaccinate", "palsy", "inflame", "paralysis", "diagnose", "took", "taken", "take", "stop", "antibiotic", "accident", "died", "treat",
        "prescribe", "hospital", "injection", "botox", "quit", "medicine", "tablet", "dose", "pull", "tooth", "infect", "given", "scan", "mri", "appointment", "visit", "admit", "lump"),
    ];

    private static readonly HashSet<string> NoDuration = Reading.Stems(
        "take", "medicine", "tablet", "dose", "treat", "prescribe", "smoke", "drink", "marry", "work", "job", "live", "pregnant", "married", "hour", "inject", "botox", "antibiotic", "sleep", "wait", "sugar", "letter");

    private static readonly HashSet<string> Vaccination = Reading.Stems("vaccinate", "tetanus");

    private static readonly HashSet<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn", "fall", "winter", "christmas", "easter"];

    private static readonly HashSet<string> WeekDays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend", "week"];

    /// <summary>Adds what the text says about its duration.</summary>
    public static void Read(Reading reading)
    {
        if (reading.Variable("duration") is null)
            return;
        var words = reading.Words;
        for (var at = 0; at < words.Count; at++)
        {
            Since(reading, at);
            Day(reading, at);
            if (Amounts.At(words, at) is not { } amount)
                continue;
            if (amount.Unit >= Amounts.Hour && IsDuration(reading, amount))
                reading.Add("duration", Value(Days(reading, amount)), [.. Enumerable.Range(amount.First, amount.Last - amount.First + 1)]);
            at = amount.Last;
        }
    }

    /// <summary>The value id for so many days.</summary>
    public static string Value(double days) => days switch
    {
        <= 1.0 - (1.0 / 48) => "today",
        < 7.6 => "days",
        < 88 => "weeks",
        < 350 => "months",
        <= 5.6 * Amounts.Year => "years",
        _ => "long",
    };

    /// <summary>"almost a year" and "twelve months" are not above a year; 24 hours are still today.</summary>
    private static double Days(Reading reading, Amount amount)
    {
        var less = reading.Frame.Form(amount.First - 1, reading.Words[amount.First].Sentence) is "almost" or "nearly" or "under";
        if (amount.Unit < Amounts.Day && amount.Days <= 1.01)
            return Math.Min(amount.Days, 0.9);
        return less || (amount.Unit == Amounts.Month && amount.Count == 12) ? amount.Days * 0.95 : amount.Days;
    }

    private static bool IsDuration(Reading reading, Amount amount)
    {
        var (frame, words) = (reading.Frame, reading.Words);
        var sentence = words[amount.First].Sentence;
        string Form(int i) => frame.Form(i, sentence);
        var after = Form(amount.Last + 1);
        if (after is "old" or "later" or "before" or "earlier" or "at" or "apart" or "of" or "per" or "each" || (after == "after" && Form(amount.First - 1) is not "for") || (after == "long" && amount.Counted))
            return false;
        var lead = amount.First - 1;
        var recent = words[amount.First].Form is "past" or "last";
        while (lead >= 0 && words[lead].Sentence == sentence && Before.Contains(words[lead].Form) && amount.First - lead < 6)
        {
            recent |= words[lead].Form is "past" or "last";
            lead--;
        }

        var before = Form(lead);
        if (before is "every" or "each" or "age" or "aged" or "after" or "within" or "lasts" or "lasting" or "lasted" or "last" or "follow" or "next" or "hardly" or "following")
            return false;
        var (first, end) = frame.NearbyOf(amount.First);
        if (after == "ago")
            return amount.Counted && (reading.AnyStem(first, end, Starting) || end - first <= 5) && Form(amount.Last + 2) is not "back" && !reading.AnyStem(Math.Max(first, amount.First - 7), Math.Min(end, amount.Last + 5), OtherEvents);
        var clause = Nearby(words, amount, first, end);
        var lasting = Enumerable.Range(clause.First, amount.First - clause.First).Any(i => words[i].Form == "been");
        if (reading.AnyStem(clause.First, amount.First, NoDuration) || reading.AnyStem(amount.Last + 1, clause.End, NoDuration))
            return false;
        if (before is "for" or "in" or "over" or "during" && Form(lead - 1) is "worse" or "worst" or "stronger" or "better" or "grew" or "grown" or "helped")
            return false;
        // "it stays away for weeks", "it hurt for days": not the whole time
        if (before == "for" && Form(lead - 1) is "away" or "alone" or "hurt" or "helped" or "gone" or "only" or "lasted")
            return false;
        if (amount.Unit <= Amounts.Hour)
            return before is "for" or "since" && (recent || after == "now" || lead == first || lasting);
        if (before is "for" or "since" || (before is "in" or "over" or "during" or "of" or "within" && (recent || words[amount.First - 1].Form is "over")))
            return before != "of" || recent;
        if (before == "in" && reading.Negation.Denies(amount.First) is false && Enumerable.Range(Math.Max(first, lead - 4), lead - Math.Max(first, lead - 4)).Any(i => words[i].Form == "not"))
            return true;
        if (recent || after is "now" or "straight" or "running" or "already" || (after == "in" && Form(amount.Last + 2) == "a" && Form(amount.Last + 3) == "row"))
            return true;
        // a note in a few words: "cheek twitch 2 weeks"
        return amount.Counted && end - first <= 12 && reading.Matches.Any(m => words[m.First].Sentence == sentence) && Form(amount.First - 1) is not ("in" or "a" or "once" or "times" or "on") && Form(amount.First) is not ("a" or "an");
    }

    /// <summary>The few words before a span, and the word after it, up to a mark.</summary>
    private static (int First, int End) Nearby(IReadOnlyList<Word> words, Amount amount, int first, int end)
    {
        var from = amount.First;
        while (from > first && from > amount.First - 9 && words[from].Break is ' ' or '(')
            from--;
        var to = amount.Last + 1;
        while (to < end && to < amount.Last + 4 && words[to].Break == ' ')
            to++;
        return (from, to);
    }

    private static void Since(Reading reading, int at)
    {
        var words = reading.Words;
        var sentence = words[at].Sentence;
        string Form(int i) => reading.Frame.Form(i, sentence);
        if (words[at].Form is not ("since" or "from" or "starting" or "until"))
        {
            AtAge(reading, at);
            return;
        }

        var (first, end) = reading.Frame.NearbyOf(at);
        if (words[at].Form != "since" || reading.AnyStem(first, at, Vaccination))
            return;
        var value = (Form(at + 1), Form(at + 2)) switch
        {
            ("yesterday", _) => "days",
            ("this", "morning" or "afternoon" or "evening" or "lunchtime") or ("today", _) or ("last", "night") or ("tonight", _) or ("breakfast", _) or ("lunch", _) => "today",
            ("last", var day) when WeekDays.Contains(day) => "days",
            (var day, _) when WeekDays.Contains(day) && day != "week" => "days",
            ("last", "month") => "weeks",
            ("last", "year") => "months",
            ("last", var month) when Months.Contains(month) => "months",
            (var month, "of") when Months.Contains(month) && Form(at + 3) == "last" => "months",
            (var month, "last") when Months.Contains(month) => "months",
            ("childhood" or "school" or "adolescence" or "puberty", _) => "long",
            _ => null,
        };
        if (value is not null)
            reading.Add("duration", value, at, at + 1);
        var was = Form(at + 2) is "was" or "were" ? at + 3 : at + 1;
        if (Form(was) is "a" or "child" && Form(was + 1) is "child" or "kid" or "teenager" or "boy" or "girl" or "teen" && reading.Person.Other is null)
            reading.Add("duration", "long", at, was + 1);
    }

    /// <summary>"since I was about 22", "began at the age of eight": needs the age of today.</summary>
    private static void AtAge(Reading reading, int at)
    {
        var words = reading.Words;
        if (reading.Person.Age is not { } age || Amounts.NumberAt(words, at) is not { } number || number.Value >= age || number.Value < 1)
            return;
        var sentence = words[at].Sentence;
        var lead = at - 1;
        while (lead >= 0 && words[lead].Sentence == sentence && words[lead].Form is "about" or "around" or "of" or "roughly")
            lead--;
        var told = reading.Frame.Form(lead, sentence) is "was" or "age" or "aged" or "turned";
        var since = false;
        for (var i = lead; i >= 0 && i > lead - 6 && words[i].Sentence == sentence; i--)
            since |= words[i].Form is "since" or "started" or "began" or "first" or "from" or "begun";
        if (told && since && Amounts.UnitOf(reading.Frame.Form(at + number.Length, sentence)) is 0 or Amounts.Year)
            reading.Add("duration", Value(Math.Max(age - number.Value, 0.5) * Amounts.Year), at);
    }

    /// <summary>The first word after the last mark before a word.</summary>
    private static int PartBegins(Reading reading, int at, int first)
    {
        while (at > first && reading.Words[at].Break == ' ')
            at--;
        return at;
    }

    /// <summary>"This morning my face hangs", "today the right side went heavy": at the head of a sentence, or with a word for a change.</summary>
    private static bool Changes(Reading reading, int at, int first, int end) =>
        at <= PartBegins(reading, at, first) + 1 || Enumerable.Range(first, end - first).Any(i => i <= at + 12 && reading.Words[i].Form is "went" or "dropped" or "drooped" or "fell" or "hangs" or "became" or "turned" or "sagged");

    /// <summary>"today", "this morning", "yesterday" where something begins.</summary>
    private static void Day(Reading reading, int at)
    {
        var word = reading.Words[at].Form;
        var sentence = reading.Words[at].Sentence;
        string Form(int i) => reading.Frame.Form(i, sentence);
        if (Form(at - 1) == "since" || Form(at - 2) == "since")
            return;
        string? value = word switch
        {
            "today" or "tonight" => "today",
            "morning" or "afternoon" or "evening" when Form(at - 1) == "this" => "today",
            "now" when Form(at - 1) == "just" => "today",
            "hour" or "hours" or "minutes" when Form(at + 1) == "ago" => "today",
            "night" when Form(at - 1) == "last" => "today",
            "evening" when Form(at + 1) == "before" => "today",
            "yesterday" => "days",
            "month" when Form(at - 1) == "last" && Form(at - 2) != "the" => "weeks",
            _ when WeekDays.Contains(word) && Form(at - 1) is "last" && Form(at - 2) != "the" => "days",
            _ when WeekDays.Contains(word) && word is not "week" && Form(at - 1) is "on" or "this" => "days",
            _ => null,
        };
        if (value is null)
            return;
        var (first, end) = reading.Frame.NearbyOf(at);
        if ((reading.AnyStem(Math.Max(first, at - 10), Math.Min(end, at + 14), Starting) || Changes(reading, at, first, end)) && !reading.AnyStem(Math.Max(PartBegins(reading, at, first), at - 4), at, OtherEvents) && !reading.AnyStem(Math.Max(first, at - 4), Math.Min(end, at + 4), NoDuration))
            reading.Add("duration", value, at);
    }
}
