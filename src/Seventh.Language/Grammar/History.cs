namespace Seventh.Language.Grammar;

/// <summary>What has been and is over: "used to", "a year ago my face was paralysed", "had Bell's palsy in March", "it has gone".</summary>
internal static class History
{
    private static readonly HashSet<string> Ended = ["resolved", "disappeared", "vanished", "recovered", "healed", "subsided", "cleared"];

    private static readonly HashSet<string> Months =
        ["january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "childhood", "2010", "spring", "summer", "autumn", "winter"];

    // these ask for what has been: telling of the past answers them
    private static readonly HashSet<string> AboutThePast =
    [
        "illness", "before-onset", "medicine", "medicine-timing", "past-palsy", "nerve-injury", "family", "before", "eye-infection", "eye-exam-normal", "shingles", "duration", "onset", "spread-down", "spread-up",
        "better", "age", "sex", "self-harm", "withdrawal", "other-functional", "course", "stress", "lump-bruise", "convulsion-past", "tic-changing", "weak-after",
    ];

    /// <summary>True if the words tell of what is over, for a finding that asks for now.</summary>
    public static bool IsOver(Frame frame, Match match)
    {
        if (AboutThePast.Contains(match.Variable.FindingId))
            return false;
        var words = frame.Words;
        var (first, end) = frame.NearbyOf(match.First);
        for (var i = match.Last; i >= first && i > match.Last - 14; i--)
        {
            if (words[i].Clause != words[match.First].Clause)
                break;
            if (words[i].Form == "used" && frame.Form(i + 1, words[i].Sentence) == "to" && frame.Form(i - 1, words[i].Sentence) is not ("get" or "am" or "got" or "is") && !Resumes(frame, i, match))
                return true;
            if (words[i].Form is "previously" or "formerly" && !Resumes(frame, i, match))
                return true;
        }

        return After(frame, match, end) || IsDated(frame, match, first) || LongAgo(frame, match, first, end);
    }

    /// <summary>"facial palsy six years ago": the date stands next to it, and nothing says that it began then.</summary>
    private static bool IsDated(Frame frame, Match match, int first)
    {
        var words = frame.Words;
        if (match.Last + 1 >= words.Count || Amounts.At(words, match.Last + 1) is not { } amount || amount.Unit < Amounts.Month || frame.Form(amount.Last + 1, words[match.Last].Sentence) != "ago")
            return false;
        for (var i = first; i < match.First; i++)
            if (words[i].Form is "started" or "began" or "begun" or "noticed" or "since" or "first" or "starting" or "beginning")
                return false;
        return match.Variable.FindingId == "face-weak";
    }

    private static bool Resumes(Frame frame, int from, Match match)
    {
        for (var i = from + 1; i < match.First; i++)
            if (frame.Words[i].Form is "now" or "and" or "but" or "since" || frame.Words[i].Break is ',' or ';')
                return true;
        return false;
    }

    /// <summary>"the headache has gone", "my face was weak but it went away".</summary>
    private static bool After(Frame frame, Match match, int end)
    {
        var words = frame.Words;
        for (var i = match.Last + 1; i < end && i <= match.Last + 4 && words[i].Clause == words[match.Last].Clause; i++)
        {
            if (words[i].Break is ',' or ';' or '(' || words[i].Form is "and" or "when" or "then" or "in" or "during" or "with" or "if" or "never" or "not")
                return false;
            var before = frame.Form(i - 1, words[i].Sentence);
            // "has gone" is over, "has gone weak" is not
            var ends = i + 1 >= end || words[i + 1].Break != ' ' || words[i + 1].Form is "now" or "again" or "away" or "completely" or "and" or "but" or "since" or "for" or "by" or "after";
            if ((words[i].Form == "gone" && ends && before is "has" or "is" or "have" or "now" or "are" or "completely") || (words[i].Form == "went" && frame.Form(i + 1, words[i].Sentence) == "away") || words[i].Is(Ended)
                || (words[i].Form == "stopped" && before is "has" or "have" && frame.Form(i + 1, words[i].Sentence) is "" or "now" or "completely" or "again" or "altogether"))
                return true;
        }

        return false;
    }

    /// <summary>"a year ago my face was paralysed", "half my face got paralysed about half a year ago", "as a child I ...", "in March".</summary>
    private static bool LongAgo(Frame frame, Match match, int first, int end)
    {
        var words = frame.Words;
        if (!IsPast(frame, match))
            return false;
        for (var i = Math.Max(first, match.First - 8); i < Math.Min(end, match.Last + 9); i++)
        {
            if (words[i].Clause != words[match.First].Clause)
                continue;
            var sentence = words[i].Sentence;
            var between = false;
            for (var w = Math.Min(i, match.Last) + 1; w < Math.Max(i, match.First); w++)
                between |= words[w].Form is "now" or "since" or "then" or "started" or "began";
            if (between)
                continue;
            var word = words[i].Form;
            var next = frame.Form(i + 1, sentence);
            if (word == "ago" && i > 0 && Amounts.UnitOf(words[i - 1].Form) >= Amounts.Month)
                return true;
            // "six years after my face was paralysed"
            if (word == "after" && match.Variable.FindingId == "face-weak" && i > 0 && i < match.First && Amounts.UnitOf(words[i - 1].Form) >= Amounts.Month)
                return true;
            if (word == "as" && next == "a" && frame.Form(i + 2, sentence) is "child" or "kid" or "teenager" or "baby")
                return true;
            if (word == "in" && (Months.Contains(next) || (next.Length == 4 && (next.StartsWith("20", StringComparison.Ordinal) || next.StartsWith("19", StringComparison.Ordinal))) || (next == "the" && frame.Form(i + 2, sentence) == "past")))
                return true;
            if (word == "last" && (next == "year" || Months.Contains(next)))
                return true;
            if (word is "when" && next is "i" && frame.Form(i + 2, sentence) == "was")
                return true;
        }

        return false;
    }

    private static bool IsPast(Frame frame, Match match)
    {
        for (var i = match.Last; i >= 0 && i > match.First - 6 && frame.Words[i].Sentence == frame.Words[match.First].Sentence; i--)
            if (frame.Words[i].Form is "had" or "was" or "were" or "got" or "became" or "suffered" || frame.Words[i].Form is "paralysed" or "paralyzed" or "fell" or "drooped" or "dropped")
                return frame.Form(i + 1, frame.Words[i].Sentence) is not ("been" or "had");
        return false;
    }
}
