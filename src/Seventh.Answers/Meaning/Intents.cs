using Seventh.Answers.Texts;

namespace Seventh.Answers.Meaning;

/// <summary>What a question wants to know, read from its wording; and which sections of the pack tell it.</summary>
internal static class Intents
{
    /// <summary>Every intent begins with this sign in the names of a <see cref="PhraseTable"/>.</summary>
    public const char Sign = '?';

    // judgement: wordings of the field's questions; phrases are compared by their stems
    private static readonly Dictionary<string, (string Phrases, string Sections)> All = new()
    {
        ["what"] = ("what is|what are|what be|what does it mean|what does mean|what it mean|meaning|mean|definition|explain|called|name for|tell me about|symptom|sign|what happens", "about mistaken claim"),
        ["danger"] = ("worry|worried|concerned|concern|danger|dangerous|serious|harmful|harmless|normal|normally|bad sign|good sign|life threatening|deadly|fatal|scared|scary|afraid|fear|sign of|emergency|safe|wrong with|should i see|need to see|benign|something bad|panic|panicking|freak|freaking", "danger about course mistaken claim"),
        ["cause"] = ("cause|causes|caused|why|reason|trigger|bring on|brings on|come from|comes from|due to|because of|result of|lead to|leads to|related to|linked|link|from what|make it|makes it|what makes", "causes onset who claim"),
        ["stop"] = ("stop|get rid|rid of|cure|cured|relieve|relief|ease|calm|make it go away|what helps|helps|remedy|remedies|fix|reduce|what to do|what can i do|what should i do|what do i do|how to|prevent|avoid|control|controlled|manage|live with|cope|coping|home treatment|natural", "self-care treatments evidence use claim"),
        ["treatment"] = ("treat|treatment|treatments|therapy|therapies|medicine|medicines|tablet|option|options|surgery|operation|procedure|injection|injections|botox|exercise|exercises|physio|physiotherapy", "treatments evidence use self-care"),
        ["course"] = ("how long|go away|goes away|went away|wear off|wears off|last|lasts|permanent|forever|resolve|resolved|outlook|prognosis|get worse|gets worse|getting worse|worse|progress|progressive|spread|spreads|spreading|come back|came back|return|recur|recurrence|heal|healing|recover|recovery|still|persist|for good|how many month|how many week|how many day|lifelong|how soon|how fast|how quickly|how often", "course treatments evidence claim"),
        ["tests"] = ("test|tests|mri|scan|emg|eeg|ct|diagnose|diagnosed|diagnosis|blood test|x ray|xray|find out|check for|rule out|ruled out|examination|show", "tests about mistaken"),
        ["harms"] = ("side effect|side effects|risk|risks|complication|complications|after effect|downside|drawback|adverse|toxic|too much|overuse|go wrong|fail|failed|damage", "harms avoid treatments evidence"),
        ["doctor"] = ("doctor|specialist|neurologist|which doctor|who should i see|ophthalmologist|optometrist|optician|dentist|paediatrician|pediatrician|referral|refer|appointment|hospital|see someone|see somebody", "danger tests treatments"),
        ["success"] = ("work|works|success|successful|effective|success rate|how well|worth|any good|does it help|proof|evidence", "evidence treatments use"),
        ["difference"] = ("difference|different|differ|versus|vs|tell apart|distinguish|tell if|know if|how to know|same as|confuse with|mistaken", "mistaken about"),
    };

    /// <summary>Adds the wordings of all intents.</summary>
    public static void AddTo(PhraseTable table)
    {
        foreach (var (name, (phrases, _)) in All)
            foreach (var phrase in phrases.Split('|'))
                table.Add(phrase, Sign + name, 0.8);
    }

    /// <summary>The sections that tell what an intent asks, best first.</summary>
    public static IReadOnlyList<string> Sections(string name) => All.TryGetValue(name, out var found) ? found.Sections.Split(' ') : [];
}
