using Seventh.Knowledge.Findings;

namespace Seventh.Language.Grammar;

/// <summary>From mentions to evidence: one value per variable, and what several mentions say together.</summary>
internal static class Conclusions
{
    private static readonly string[] Complaints = ["face-weak", "pain-ache", "pain-shock", "eye-foreign", "jaw-click", "lump", "face-numb", "tears-eating", "speech-slurred", "eye-pain", "voice-changed"];

    private static readonly string[] Movements =
        ["jaw-forced", "spread-body", "twitch-elsewhere", "arm-with-face", "march", "bites-self", "cannot-open", "linked-movement", "ear-clicks", "convulsion", "mouth-pulled-down", "jaw-locked", "other-tics", "vocal", "body-spasms", "spasm-painful", "past-palsy", "lid-droop"];

    private static readonly HashSet<string> MovementWords = Reading.Stems(
        "twitch", "spasm", "move", "movement", "jerk", "pull", "cramp", "shake", "attack", "tic", "blink", "jump", "tighten", "shrug", "wink");

    /// <summary>What counts of the mentions.</summary>
    public static Evidence Draw(IReadOnlyList<Mention> mentions, Frame frame, Func<string, Variable?> variable)
    {
        var evidence = Evidence.Nothing;
        foreach (var group in mentions.Where(m => m.Kind == MentionKind.Now).GroupBy(m => m.Variable.Index))
        {
            var first = group.First();
            if (first.Variable.IsBinary)
                evidence = evidence.With(first.Variable, group.Any(m => m.Value == Variable.Yes) ? Variable.Yes : Variable.No);
            else if (Choose(first.Variable, [.. group]) is { } value)
                evidence = evidence.With(first.Variable, value);
        }

        return NothingMoves(Middle(evidence, variable), frame, variable);
    }

    /// <summary>Tongue and chin are the middle of the face only if nothing else takes part.</summary>
    private static Evidence Middle(Evidence evidence, Func<string, Variable?> variable)
    {
        string[] others = ["site.eyelid", "site.cheek", "site.arm", "site.leg", "site.body", "site.forehead", "bites-self", "swallowing"];
        return variable("side") is { } side && evidence[side] == side.IndexOf("middle") && others.Any(o => variable(o) is { } v && evidence[v] == Variable.Yes)
            ? evidence.Without(side) : evidence;
    }

    private static int? Choose(Variable variable, List<Mention> mentions)
    {
        int? Named(string id) => mentions.Any(m => variable.Values[m.Value].Id == id) ? variable.IndexOf(id) : null;
        return variable.Address switch
        {
            "side" => Named("switches") ?? Named("both") ?? (LeftAndRight(mentions) ? null : Named("one-side") ?? Named("middle")),
            "onset" => Named("birth") ?? Named("sudden") ?? Named("fast") ?? Named("slow"),
            "pattern" => Named("once") ?? mentions[0].Value,
            "course" => Named("worse") ?? mentions[0].Value,
            "frequency" or "duration" => mentions.Max(m => m.Value),
            "medicine-timing" => Named("stopped") ?? mentions[0].Value,
            _ => mentions[0].Value,
        };
    }

    /// <summary>Left in one place and right in another: which side it is, is not known.</summary>
    private static bool LeftAndRight(List<Mention> mentions)
    {
        bool Says(string word) => mentions.Any(m => m.Words.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return Says("left") && Says("right");
    }

    /// <summary>Only weakness, pain, a lump or a feeling is told, and no word of any movement: nothing moves.</summary>
    private static Evidence NothingMoves(Evidence evidence, Frame frame, Func<string, Variable?> variable)
    {
        bool Has(string address) => variable(address) is { } v && evidence[v] == Variable.Yes;
        if (variable("motion.nothing-moves") is not { } nothing || evidence[nothing] is not null || !Complaints.Any(Has) || Movements.Any(Has))
            return evidence;
        if (frame.Words.Count < 12)
            return evidence;
        if (frame.Words.Any(w => MovementWords.Contains(w.Stem) && !(w.Stem == "move" && CannotMove(frame, w))))
            return evidence;
        return evidence.Answers.Any(a => variable("motion.flutter") is { } f && a.Value == Variable.Yes && IsMotion(a.Key, variable)) ? evidence : evidence.With(nothing, Variable.Yes);
    }

    private static bool CannotMove(Frame frame, Word move) =>
        frame.Words.Any(w => w.Sentence == move.Sentence && (Inability.Is(w.Form) || w.Form is "not") && w.Start < move.Start);

    private static bool IsMotion(int index, Func<string, Variable?> variable) =>
        MotionAddresses.Any(a => variable(a)?.Index == index);

    private static readonly string[] MotionAddresses =
    [
        "motion.flutter", "motion.ripple", "motion.spasm", "motion.jerk", "motion.tremor", "motion.blinking", "motion.closing", "motion.grimace", "motion.dance", "motion.posture", "motion.chewing", "motion.tongue", "motion.eyes-roll",
    ];
}
