namespace Seventh.Language.Grammar;

/// <summary>The person that a text is about.</summary>
/// <param name="Age">Age in years, or null.</param>
/// <param name="Sex">"female" or "male", or null.</param>
/// <param name="Self">True if the writer speaks of their own body.</param>
/// <param name="Other">The word for the other person whom it is about ("son"), or null.</param>
internal sealed record Person(double? Age, string? Sex, bool Self, string? Other)
{
    /// <summary>The words that gave the age.</summary>
    public (int First, int Last)? AgeAt { get; init; }

    /// <summary>The word that gave the sex.</summary>
    public int? SexAt { get; init; }
}

/// <summary>Finds whom a text is about, and their age and sex.</summary>
internal static class Persons
{
    private static readonly Dictionary<string, string?> Relations = new()
    {
        ["son"] = "male",
        ["boy"] = "male",
        ["husband"] = "male",
        ["father"] = "male",
        ["dad"] = "male",
        ["daddy"] = "male",
        ["brother"] = "male",
        ["grandfather"] = "male",
        ["grandpa"] = "male",
        ["grandson"] = "male",
        ["boyfriend"] = "male",
        ["uncle"] = "male",
        ["nephew"] = "male",
        ["ds"] = "male",
        ["dh"] = "male",
        ["daughter"] = "female",
        ["girl"] = "female",
        ["wife"] = "female",
        ["mother"] = "female",
        ["mom"] = "female",
        ["mum"] = "female",
        ["mums"] = "female",
        ["moms"] = "female",
        ["dads"] = "male",
        ["mommy"] = "female",
        ["mummy"] = "female",
        ["sister"] = "female",
        ["grandmother"] = "female",
        ["grandma"] = "female",
        ["nan"] = "female",
        ["nana"] = "female",
        ["gran"] = "female",
        ["granny"] = "female",
        ["grandad"] = "male",
        ["granddad"] = "male",
        ["wifes"] = "female",
        ["husbands"] = "male",
        ["daughters"] = "female",
        ["grandads"] = "male",
        ["grandsons"] = "male",
        ["granddaughter"] = "female",
        ["girlfriend"] = "female",
        ["aunt"] = "female",
        ["niece"] = "female",
        ["dd"] = "female",
        ["child"] = null,
        ["baby"] = null,
        ["kid"] = null,
        ["partner"] = null,
        ["toddler"] = null,
        ["infant"] = null,
        ["newborn"] = null,
        ["friend"] = null,
        ["cousin"] = null,
        ["spouse"] = null,
        ["fiance"] = null,
        ["grandchild"] = null,
        ["fiancee"] = "female",
    };

    private static readonly HashSet<string> BodyParts = Reading.Stems(
        "face", "eye", "eyelid", "lid", "cheek", "mouth", "lip", "jaw", "chin", "nose", "forehead", "eyebrow", "tongue", "neck", "head", "muscle", "arm", "leg", "hand", "body", "ear", "temple", "speech", "voice", "smile",
        "tooth", "throat", "brow", "side", "limb", "finger", "skin", "heart", "thumb", "calf", "foot", "vision", "sight");

    private static readonly HashSet<string> Between =
        ["own", "left", "right", "upper", "lower", "whole", "bottom", "top", "entire", "one", "both", "under", "face", "eye", "jaw", "facial", "two", "poor"];

    /// <summary>True if the word is a relation ("mother", "son").</summary>
    public static bool IsRelation(string form) => Relations.ContainsKey(form);

    /// <summary>Whom the text is about.</summary>
    public static Person Find(Frame frame)
    {
        var words = frame.Words;
        var self = false;
        (int At, string Form)? other = null;
        for (var i = 0; i < words.Count; i++)
        {
            var form = words[i].Form;
            if (form is "my" && OwnBody(frame, i))
                self = true;
            if (form is "i" && frame.Form(i + 1, words[i].Sentence) is "have" or "am" or "feel" or "had" or "get" or "wake" or "woke" or Inability.Cannot or Inability.WithDifficulty or "keep" or "twitch" or "blink" or "started" or "can" or "noticed" && !IsWorry(frame, i))
                self = true;
            if (other is null && Relations.ContainsKey(form) && Claimed(frame, i) && !Remarks(frame, i))
                other = (i, form);
        }

        if (self)
            other = null;
        var (age, ageAt) = AgeOf(frame, other?.Form);
        var (sex, sexAt) = other is { } o && Relations[o.Form] is { } known ? (known, o.At) : SexOf(frame, other is not null, self);
        return new(age, sex, self, other?.Form) { AgeAt = ageAt, SexAt = sexAt };
    }

    private static bool OwnBody(Frame frame, int my)
    {
        for (var i = my + 1; i <= my + 4; i++)
        {
            var form = frame.Form(i, frame.Words[my].Sentence);
            if (form.Length == 0 || Relations.ContainsKey(form))
                return false;
            if (BodyParts.Contains(frame.Words[i].Stem))
                return true;
            if (!Between.Contains(form))
                return false;
        }

        return false;
    }

    private static bool IsWorry(Frame frame, int i)
    {
        if (frame.Form(i + 1, frame.Words[i].Sentence) is not ("am" or "noticed"))
            return false;
        for (var w = i + 1; w <= i + 4; w++)
            if (frame.Form(w, frame.Words[i].Sentence) is "worried" or "concerned" or "scared" or "afraid" or "wondering" or "asking" or "writing" or "mother" or "father" or "mom" or "mum" or "parent" or "son" or "daughter" or "child" or "baby" or "noticed" or "a" or "husband" or "wife" or "girl" or "boy" or "toddler" or "old" && (w > i + 1 || frame.Form(w, frame.Words[i].Sentence) == "noticed"))
                return true;
        return false;
    }

    /// <summary>"my four-year-old son", "our daughter", or the relation at the beginning: "mum's mouth dropped".</summary>
    private static bool Claimed(Frame frame, int at)
    {
        var sentence = frame.Words[at].Sentence;
        if (at == 0 || frame.Words[at - 1].Sentence != sentence)
            return true;
        for (var i = at - 1; i >= 0 && i >= at - 7 && frame.Words[i].Sentence == sentence; i--)
            if (frame.Form(i, sentence) is "my" or "our" or "the" or "a")
                return frame.Form(i, sentence) is "my" or "our" && !(frame.Form(i - 1, sentence) is "of" && frame.Form(i - 2, sentence) is "birth" or "death" or "loss");
        return false;
    }

    private static bool Remarks(Frame frame, int at) => ReportedSpeech.IsReporting(frame, at + 1) || ReportedSpeech.IsReporting(frame, at + 2);

    private static (double? Age, (int, int)? At) AgeOf(Frame frame, string? other)
    {
        var words = frame.Words;
        for (var at = 0; at < words.Count; at++)
        {
            var sentence = words[at].Sentence;
            string Form(int i) => frame.Form(i, sentence);
            if (Amounts.NumberAt(words, at) is not { } number)
                continue;
            var next = at + number.Length;
            var unit = Form(next) is "year" or "years" or "yo" or "y" or "yrs" ? Amounts.Year : Form(next) is "month" or "months" ? Amounts.Month : Form(next) is "week" or "weeks" ? Amounts.Week : Form(next) is "day" or "days" ? Amounts.Day : 0;
            var old = Form(next) is "yo" ? next : unit > 0 && Form(next + 1) is "old" or "o" or "olds" ? next + 1 : unit > 0 && Form(next) == "y" && Form(next + 1) == "o" ? next + 1 : -1;
            var age = number.Value * Math.Max(unit, unit > 0 ? unit : Amounts.Year) / Amounts.Year;
            if (age is > 120 or < 0)
                continue;
            if (old >= 0)
            {
                // the age of somebody else: "my 3-year-old gave me a cold", "has a 16-week-old baby"
                var whose = Form(old + 1);
                var others = other is null && (Relations.ContainsKey(whose) || (Form(at - 1) is "my" or "our" && !Relations.ContainsKey(whose) && words.Any(w => w.Form == "my") && SelfBody(frame)))
                    && whose is not ("girl" or "boy");
                if (others || Form(old + 1) is "injury" or "house" or "scar" or "car" or "lump")
                    continue;
                return (age, (at, old));
            }

            var before = Form(at - 1);
            var two = Form(at - 2);
            if (before is "am" && two is "i" or "he" or "she" or "and" && unit == 0 && Form(next) is "" or "and" or "female" or "male" or "with" or "f" or "m" or "now" or "years" || (before is "am" && two == "i" && next < words.Count && words[next].Break is ',' or '-'))
            {
                if (number.Value >= 1)
                    return (age, (at, next - 1));
            }

            if (other is not null && before == other && words[at].Break == ',' && unit == 0 && (next >= words.Count || words[next].Break == ','))
                return (age, (at, next - 1));
            if (before is "aged" or "age" && two is not ("at" or "the" or "since" or "from") && unit is 0 or Amounts.Year && Form(at - 3) != "since")
                return (age, (at, next - 1));
            if (before is "is" && two is "he" or "she" && unit == 0 && number.Value >= 1 && (next >= words.Count || words[next].Break != ' '))
                return (age, (at, next - 1));
            if (before is "just" && two is "turned" || (before == "turned" && two is "i" or "just" or "have"))
                return (age, (at, next - 1));
            if (unit == 0 && Form(next) is "f" or "m" or "male" or "female" && (next == at + number.Length) && number.Value >= 1)
                return (age, (at, next - 1));
            if (unit == 0 && before is "f" or "m" or "male" or "female" && number.Value is >= 5 and <= 110 && Form(next) is not ("times" or "a" or "days"))
                return (age, (at, next - 1));
        }

        return (null, null);
    }

    private static bool SelfBody(Frame frame)
    {
        for (var i = 0; i < frame.Words.Count; i++)
            if (frame.Words[i].Form == "my" && OwnBody(frame, i))
                return true;
        return false;
    }

    private static (string? Sex, int? At) SexOf(Frame frame, bool third, bool self)
    {
        var words = frame.Words;
        var (he, she, heAt, sheAt) = (0, 0, 0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var sentence = words[i].Sentence;
            var before = frame.Form(i - 1, sentence);
            switch (words[i].Form)
            {
                case "female" or "woman" or "lady" or "girl" when IsSelf(frame, i):
                    return ("female", i);
                case "male" or "man" or "guy" or "bloke" or "boy" when IsSelf(frame, i):
                    return ("male", i);
                case "f" when i > 0 && char.IsAsciiDigit(before.Length > 0 ? before[0] : ' '):
                    return ("female", i);
                case "m" when i > 0 && char.IsAsciiDigit(before.Length > 0 ? before[0] : ' ') && frame.Form(i + 1, sentence) is not ("from" or "away"):
                    return ("male", i);
                case "f" or "m" when Amounts.NumberAt(words, i + 1) is { Value: > 10 and < 100 } && i == 0:
                    return (words[i].Form == "f" ? "female" : "male", i);
                case "pregnant" when !third && before is "am" or "weeks" or "months" or "currently" or "was":
                    return ("female", i);
                case "he" or "him" or "his":
                    (he, heAt) = (he + 1, heAt == 0 ? i : heAt);
                    break;
                case "she" or "her" or "hers":
                    (she, sheAt) = (she + 1, sheAt == 0 ? i : sheAt);
                    break;
            }
        }

        if (self || (he > 0) == (she > 0) || words.Any(w => w.Form is "my" or "i") && !third)
            return (null, null);
        return he > 0 ? ("male", heAt) : ("female", sheAt);
    }

    private static bool IsSelf(Frame frame, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 8 && frame.Words[i].Sentence == frame.Words[at].Sentence; i--)
            if (frame.Words[i].Form is "am" or "as" or "old" || (frame.Words[i].Form is "is" && frame.Form(i - 1, frame.Words[at].Sentence) is "he" or "she"))
                return true;
        return at > 0 && char.IsAsciiDigit(frame.Words[at - 1].Form[0]) || (at + 1 < frame.Words.Count && char.IsAsciiDigit(frame.Words[at + 1].Form[0]) && at <= 1);
    }
}
