namespace Seventh.Language.Grammar;

/// <summary>Statements that answer many questions at once: "takes no medicines", "healthy until now", "no other symptoms".</summary>
internal static class Blankets
{
    // what "no other symptoms" denies: the plain symptoms of eyes, face, body and the danger signs; nothing of the background
    private static readonly string[] Symptoms =
    [
        "limb-weak", "speech-slurred", "speech-lost", "swallowing", "breathing", "voice-changed", "vertigo", "unsteady", "headache", "vomiting", "confusion", "fever", "neck-stiff", "body-spasms", "convulsion",
        "face-weak", "face-numb", "pain-ache", "pain-shock", "double-vision", "eye-gritty", "eye-itch", "eye-red", "eye-water", "eye-pain", "light-hurts", "vision-blurred", "twitch-elsewhere", "cramps", "spread-body",
    ];

    private static readonly HashSet<string> NotDenied = ["medicine.street-drug", "medicine.botulinum", "illness.allergy"];

    // who takes nothing regularly may still have taken one of these
    private static readonly HashSet<string> NowAndThen =
    [
        "medicine.antiemetic", "medicine.stimulant", "medicine.decongestant", "medicine.antihistamine", "medicine.asthma", "medicine.opioid", "medicine.benzodiazepine", "medicine.other",
    ];

    private static readonly HashSet<string> Medicines = Reading.Stems("medicine", "medication", "meds", "tablet", "pill", "prescription");

    private static readonly HashSet<string> Illnesses = Reading.Stems("illness", "disease", "condition", "diagnosis");

    private static readonly HashSet<string> Kinds =
        ["known", "other", "earlier", "previous", "past", "medical", "health", "chronic", "existing", "pre-existing", "underlying", "any", "serious", "significant", "major", "current", "regular", "prescription", "prescribed", "on", "take", "taking", "takes", "of", "any", "long-term", "no", "long", "term", "daily", "am"];

    /// <summary>Adds the denials.</summary>
    public static void Read(Reading reading)
    {
        var words = reading.Words;
        for (var at = 0; at < words.Count; at++)
        {
            var sentence = words[at].Sentence;
            string Form(int i) => reading.Frame.Form(i, sentence);
            if (words[at].Form is "healthy" or "well" or "fit" && IsHealthy(reading, at))
                Deny(reading, "illness", false, at);
            if (words[at].Form is not ("no" or "not" or "any" or "without" or "never" or "nothing"))
                continue;
            if (words[at].Form == "any" && !reading.Negation.Denies(at))
                continue;
            var next = at + 1;
            while (Kinds.Contains(Form(next)) && next < at + 6)
                next++;
            if (next >= words.Count || words[next].Sentence != sentence)
                continue;
            var other = Form(next - 1) is "other" || Form(next - 2) is "other" || words.Skip(at).Take(next - at).Any(w => w.Form == "other");
            var ends = next + 1 >= words.Count || words[next + 1].Sentence != sentence || words[next + 1].Break != ' ' || Form(next + 1) is "and" or "or" or "at" or "before" or "whatsoever" or "other" or "right" or "now" or "currently" or "so";
            if (Medicines.Contains(words[next].Stem) && ends && !other)
                Deny(reading, "medicine", words.Skip(at).Take(next - at).Any(w => w.Form is "regular" or "daily"), at, next);
            else if (Illnesses.Contains(words[next].Stem) && ends && Form(next - 1) != "similar" && !IsFinding(reading, at))
                Deny(reading, "illness", false, at, next);
            else if (Form(next) is "problems" or "history" or "issues" && Form(next - 1) is "medical" or "health")
                Deny(reading, "illness", false, at, next);
            else if (Form(next) is "symptoms" or "symptom" or "complaints" && other && ends)
                foreach (var symptom in Symptoms)
                    reading.Add(symptom, "no", at, next);
            else if (words[at].Form == "nothing" && Form(next) == "else" && Form(next + 1) is "" or "wrong" or "is")
                foreach (var symptom in Symptoms)
                    reading.Add(symptom, "no", at, next);
        }
    }

    /// <summary>"the doctors found no illness" tells of a search, not of the person.</summary>
    private static bool IsFinding(Reading reading, int at) =>
        Enumerable.Range(1, 3).Any(back => reading.Frame.Form(at - back, reading.Words[at].Sentence) is "found" or "find" or "finds" or "saw" or "see" or "showed" or "shows");

    private static bool IsHealthy(Reading reading, int at)
    {
        var sentence = reading.Words[at].Sentence;
        string Form(int i) => reading.Frame.Form(i, sentence);
        if (reading.Negation.Denies(at) || Form(at + 1) is "baby" or "child" or "diet" or "food" or "eating" or "eyes" or "eater" or "lifestyle" or "boy" or "girl")
            return false;
        if (reading.Words[at].Form != "healthy")
            return Form(at - 1) is "otherwise" || (Form(at + 1) == "and" && Form(at + 2) == "well");
        var (first, end) = reading.Frame.NearbyOf(at);
        return Form(at - 1) is "otherwise" or "and" or "perfectly" or "completely" or "generally" or "always" or "am" or "been" or "was" or "is" or "very" || (at == first && end - first <= 6);
    }

    private static void Deny(Reading reading, string finding, bool onlyRegular, params int[] places)
    {
        foreach (var address in reading.AddressesOf(finding))
            if (!NotDenied.Contains(address) && !(onlyRegular && NowAndThen.Contains(address)))
                reading.Add(address, "no", places);
    }
}
