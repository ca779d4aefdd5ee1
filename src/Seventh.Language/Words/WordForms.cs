namespace Seventh.Language;

/// <summary>Brings a word to the form in which words are compared: American spelling, base form, stem.</summary>
public static class WordForms
{
    // irregular form(s) -> base form
    private static readonly Dictionary<string, string> Irregular = Build(
        "be: am is are was were been being", "have: has had having", "do: does did done doing", "go: goes went gone going",
        "speak: spoke spoken speaks", "begin: began begun", "fall: fell fallen", "freeze: froze frozen", "wake: woke woken awoke awake awaken",
        "bite: bitten biting", "feel: felt", "eat: ate eaten", "drink: drank drunk", "sleep: slept asleep", "lose: lost losing",
        "get: got gotten getting", "take: took taken taking", "become: became becoming", "come: came coming", "tooth: teeth", "foot: feet", "child: children",
        "man: men", "woman: women", "tell: told", "say: said says", "think: thought", "know: knew known", "grow: grew grown", "give: gave given giving",
        "hold: held", "hang: hung hanged", "swell: swelled", "shake: shook shaken shaky", "see: saw seen", "make: made making",
        "stick: stuck", "draw: drew drawn", "drive: drove driven", "bring: brought", "leave: leaving", "mean: meant", "rise: rose risen",
        "write: wrote written", "tremble: trembly", "twitch: twitchy twich twitchiness twiching twiches twiched twitchs twicth twichy", "droop: droopy drooped", "throw: threw thrown", "bend: bent",
        "sweat: sweaty", "sing: sang sung", "spread: spreads spreading", "weaken: weakened", "keep: kept", "run: ran running", "break: broke broken",
        "die: died dies dying", "catch: caught", "knot: knotted", "calf: calves", "half: halves", "spasm: spasms spasming spasmed spazzing spaz spasmodic",
        "paralysis: paralyzed paralysed paralyses paralyze paralyse paralyzing paralysing paralytic", "wrist: wrists", "numb: numbness numbing numbed",
        "seizure: seizures seizing seized", "convulsion: convulsions convulsing convulse convulsed convulsive", "palsy: palsied palsies",
        "anxiety: anxious anxiousness", "nausea: nauseous nauseated nauseating", "vomit: vomiting vomited vomits", "dizzy: dizziness dizzier",
        "diabetes: diabetic", "epilepsy: epileptic", "depression: depressed depressive", "allergy: allergic allergies", "surgery: surgeries surgical",
        "operation: operated operate operations", "swallow: swallowing swallows swallowed", "involuntary: involuntarily", "rhythm: rhythmic rhythmical rhythmically",
        "daily: everyday", "tense: tension", "pain: painful painfully pains pained", "itch: itchy itchiness", "sore: soreness", "stiff: stiffness stiffen stiffens stiffened stiffening",
        "tight: tightness tighten tightens tightened tightening", "blur: blurry blurred blurriness", "tire: tired tiredness", "exhaust: exhausted exhaustion",
        "confuse: confusion confused", "blister: blistering blistery", "swollen: swelling swellings", "vertigo: vertiginous", "injure: injury injuries injured",
        "inject: injection injections", "pregnant: pregnancy", "vaccinate: vaccination vaccine vaccines vaccinations vaccinated vax vaccin", "infect: infection infections infected",
        "hear: heard hearing", "breath: breathing breathe breathes breathed", "cramp: crampy", "jerk: jerky jerkily", "quiver: quivery", "flutter: fluttery",
        "hoarse: hoarseness", "slur: slurry slurred", "suicide: suicidal", "memory: memories", "forget: forgot forgotten forgetful forgetfulness",
        "stress: stressful stressed stressing", "worry: worried worries worrying", "nervous: nervously nervousness", "dry: dryness drier", "red: redness reddened",
        "wink: winks", "tic: tics ticcing ticing ticking", "cry: cried cries crying", "fit: fits fitting fitted", "close: closes closed closing", "wavy: waves wave wavelike",
        "medicine: medicines medication medications meds med medicin medicament", "tablet: tablets pill pills", "drug: drugs", "gradual: gradually", "sudden: suddenly",
        "clench: clenches", "crooked: lopsided lop-sided skewed wonky skew asymmetrical asymmetric uneven", "partial: partially", "restless: restlessness");

    /// <summary>The form in which two words are compared: equal for all spellings and inflections of one word.</summary>
    public static string Base(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (Irregular.TryGetValue(word, out var form))
            return Stemmer.Stem(form);
        var plain = SpellingVariants.American(word);
        return Stemmer.Stem(Irregular.GetValueOrDefault(plain, plain));
    }

    private static Dictionary<string, string> Build(params string[] lines)
    {
        var map = new Dictionary<string, string>();
        foreach (var line in lines)
        {
            var parts = line.Split(": ");
            foreach (var form in parts[1].Split(' '))
                map[form] = parts[0];
        }

        return map;
    }
}
