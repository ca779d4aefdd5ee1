using System.Collections.Immutable;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Language;

namespace Seventh.Answers.Safety;

/// <summary>
/// Recognises an emergency that is described as happening, by the red flags of the pack on what was understood and by the signs below.
/// A general question ("how do I tell a stroke from Bell's palsy?") is none. Where it is doubtful, it warns.
/// </summary>
/// <remarks>The signs are judgement, written from the emergency lists of the pack's sources (FAST, seizure first aid, serotonin toxicity, dystonia, tetanus).</remarks>
internal sealed class Emergencies(KnowledgePack pack)
{
    private static readonly Signs Droop = new(
        "face mouth smile lip cheek ~ droop drop sag slump slide fall crooked lopsided hang collapse melt twist sideways ~ 5", "side ~ face ~ 0",
        "half side ~ droop sag slump hang fall paralysis ~ 5", "face mouth side ~ paralysis numb dead ~ 4", "smile ~ cannot uneven one ~ 4", "mouth face ~ go went ~ 1");

    private static readonly Signs PlainDroop = new("face mouth ~ droop sag slump collapse ~ 4", "smile ~ cannot ~ 2");
    private static readonly Signs KnownCause = new("bell palsy botox toxin filler injection surgery operation eyelid lid dentist");

    private static readonly Signs Speech = new(
        "slur gibberish garble", "speech word talk voice speak sentence ~ slur mix jumble garble funny weird strange wrong muddle nonsense unclear lost lose trouble difficult thick mumble rubbish hard ~ 5",
        "cannot not unable struggle ~ talk speak word answer say sentence ~ 4", "make ~ sense ~ 2", "words ~ out ~ 5", "sound ~ drunk ~ 2", "mumble");

    private static readonly Signs Limb = new(
        "arm leg hand limb foot finger ~ weak numb heavy limp dead paralysis cannot drop tingle useless floppy ~ 5", "cannot not ~ lift raise move grip walk hold ~ 3", "side ~ body ~ 3",
        "side ~ weak numb heavy dead paralysis ~ 4", "body ~ weak numb paralysis ~ 4");

    private static readonly Signs Confused = new("confuse disorient delirious incoherent", "make ~ sense ~ 3", "not cannot ~ recognize respond wake react ~ 3", "rambling", "hallucinate hallucination");

    private static readonly Signs Unconscious = new(
        "unconscious unresponsive convulsion collapse faint", "pass black knock ~ out ~ 1", "lose lost ~ conscious consciousness aware awareness ~ 3", "not cannot no ~ respond response wake answer react conscious ~ 3",
        "eyes ~ roll ~ 4", "froth foam ~ mouth ~ 3", "wake come ~ confuse ~ 5", "stare ~ blank blankly ~ 2", "go went ~ blank ~ 2", "out ~ cold ~ 1", "zone ~ out ~ 1");

    private static readonly Signs Jerking = new("jerk seizure convulsion fit shake convulse spasm twitch", "whole ~ body ~ 1");
    private static readonly Signs SeizureNow = new("seizure fit convulsion ~ now still first last long stop minute again another ~ 5", "fitting seizing", "cluster", "have having had ~ seizure fit convulsion ~ 3");
    private static readonly Signs NotStopping = new("not wont cannot ~ stop end ~ 2", "minute minutes ~ 5 6 7 8 9 10 12 15 20 25 30 five ten fifteen twenty thirty ~ 2", "nonstop", "keep ~ go ~ 1");
    private static readonly Signs FirstTime = new("first ~ time ever seizure fit ~ 2", "never ~ before had happen ~ 4");
    private static readonly Signs Medicine = new(
        "medicine antidepressant ssri sertraline zoloft prozac fluoxetine citalopram escitalopram lexapro venlafaxine effexor duloxetine cymbalta tramadol lithium antipsychotic haloperidol haldol risperidone olanzapine metoclopramide reglan maxolon prochlorperazine stemetil compazine ecstasy mdma cocaine methamphetamine meth amphetamine speed linezolid triptan sumatriptan maoi phenelzine dextromethorphan drug tablet overdose mirtazapine paroxetine bupropion wellbutrin aripiprazole quetiapine clozapine benzodiazepine xanax baclofen alcohol pregabalin gabapentin promethazine ondansetron lsd ketamine",
        "sickness nausea ~ tablet injection medicine ~ 3", "st john ~ wort ~ 3");

    private static readonly Signs Stopped = new("stop quit withdrawal ~ drink alcohol vodka xanax valium diazepam benzodiazepine lorazepam alprazolam heroin opioid ~ 5", "cold ~ turkey ~ 1");
    private static readonly Signs Heat = new("fever feverish sweat burning hot temperature", "burn ~ up ~ 1");
    private static readonly Signs Heart = new("heart pulse ~ race pound fast beat rapid palpitation thump ~ 3", "palpitation tachycardia");
    private static readonly Signs Agitated = new("agitate restless jittery frantic delirious hallucinate confuse hyper manic shiver", "cannot ~ sit still ~ 3", "see ~ things ~ 1");
    private static readonly Signs Stiff = new("rigid rigidity", "stiff lock ~ muscle body jaw neck whole arm leg ~ 4", "diarrhea diarrhoea");
    private static readonly Signs Forced = new(
        "jaw tongue neck eye eyeball head mouth ~ lock stuck twist force roll pull clamp upward backward sideways turn stick ~ 4", "oculogyric", "tongue ~ out thick ~ 3");
    private static readonly Signs TooMuch = new("take took swallow eat ate drank ~ many much whole pack packet bottle handful all overdose ~ 3", "overdose od");
    private static readonly Signs ManyPills = new("many whole all bottle handful pack packet double ~ tablet pill capsule medicine drug ~ 4", "overdose");
    private static readonly Signs Breath = new(
        "cannot not struggle hard trouble difficult difficulty barely unable labored short gasp stop problem ~ breath air ~ 4", "choke suffocate gasp wheeze", "throat ~ close tight swell ~ 3", "short ~ breath ~ 2");
    private static readonly Signs Swelling = new("tongue throat lip face ~ swell swollen puff ~ 3");
    private static readonly Signs Allergic = new("sudden minute allergy hives rash throat tongue wheeze bee sting peanut penicillin antibiotic");
    private static readonly Signs Swallow = new("cannot not trouble difficult difficulty hard struggle unable problem choke ~ swallow ~ 4", "drool ~ cannot not ~ 5", "food drink water ~ nose ~ 4");
    private static readonly Signs Toxin = new("botox botulinum dysport xeomin toxin injection inject can canned honey");
    private static readonly Signs Lockjaw = new("jaw mouth ~ lock clamp clench shut seize stuck stiff ~ 3", "lockjaw", "cannot not ~ open ~ 2");
    private static readonly Signs Wound = new("wound cut nail rusty rust bite puncture stab thorn splinter gash dirt injury", "neck back body ~ stiff spasm rigid arch ~ 4");
    private static readonly Signs Child = new("baby newborn infant toddler child son daughter grandson granddaughter kid preemie neonate");
    private static readonly Signs ChildBad = new(
        "blue floppy limp lifeless unresponsive", "not cannot hard wont ~ breath wake respond feed stop ~ 3", "high ~ fever temperature ~ 2", "eyes ~ roll ~ 3", "stop ~ breath ~ 2", "stiff ~ body arm leg back ~ 3", "seizure convulsion fitting");
    private static readonly Signs WorstHeadache = new("worst sudden thunderclap explode explosive ~ headache head migraine ~ 4", "headache ~ worst thunderclap ~ 5");
    private static readonly Signs Headache = new("headache", "head ~ pain hurt ache pound ~ 2");
    private static readonly Signs StiffNeck = new("neck ~ stiff rigid ~ 3", "rash", "meningitis");
    private static readonly Signs SightLost = new("lose lost gone sudden black ~ sight vision ~ 4", "cannot not ~ see ~ 1", "go went ~ blind ~ 2", "blind ~ sudden eye ~ 3", "see ~ double ~ 2", "double ~ vision ~ 1");
    private static readonly Signs Balance = new("dizzy vertigo stagger wobbly unsteady fall balance vomit", "cannot ~ walk stand ~ 2");

    private static readonly Signs Acute = new(
        "now today tonight sudden minute hour morning yesterday overnight woke wake moment urgent tonight evening afternoon lunch breakfast dinner", "just ~ now start happen drop go fall have wake begin lock notice stop collapse come ~ 3", "right ~ now ~ 1", "what ~ do ~ 3", "all ~ sudden ~ 2", "out ~ nowhere ~ 2", "happening");

    /// <summary>Words of emergencies as people write them, for the correction of slips.</summary>
    public const string Words = """
        husband wife mother father mum grandma grandpa baby droop drooping drooped drooped droopy dropped dropping drop slurred slurring speak speaking speech talk talking numb collapsed unconscious
        breathe breathing swallow swallowing seizure convulsion jerking shaking fever sweating agitated confused confusion overdose stroke ambulance emergency sudden suddenly choking locked stiff
        suicide suicidal kill headache vision blind tongue throat swelling
        """;

    private static readonly HashSet<string> Long = ["year", "month", "decade", "childhood", "always", "week"];

    private static readonly HashSet<string> People =
        [.. "i me my we our he his him she her they their mom mum dad mother father husband wife son daughter baby brother sister grandma grandpa grandmother grandfather nan gran granny grandad partner boyfriend girlfriend friend child kid toddler newborn infant uncle aunt colleague neighbor roommate coworker boss patient somebody someone man woman lady guy girl boy teacher mate fiance fiancee cousin niece nephew roomate housemate".Split(' ').Select(WordForms.Base)];

    /// <summary>The emergency that a question describes, or null.</summary>
    /// <param name="bases">The words, comparable, spelling corrected.</param>
    /// <param name="forms">The words as written.</param>
    /// <param name="evidence">What was understood of it.</param>
    public Emergency? Find(IReadOnlyList<string> bases, IReadOnlyList<string> forms, Evidence evidence)
    {
        var general = IsGeneral(bases, forms);
        if (general)
            return null;
        // To fall asleep is no fall.
        IReadOnlyList<string> awake = [.. bases.Where((b, i) => b is not "fall" || i + 1 == bases.Count || bases[i + 1] is not "sleep")];
        return BySigns(awake) ?? ByRedFlags(awake, evidence);
    }

    private static Emergency? BySigns(IReadOnlyList<string> bases)
    {
        var acute = Acute.In(bases);
        var old = !acute && bases.Any(Long.Contains);
        bool speech = Speech.In(bases), droop = Droop.In(bases), limb = Limb.In(bases), confused = Confused.In(bases), out_ = Unconscious.In(bases), jerk = Jerking.In(bases), child = Child.In(bases);
        var medicine = Medicine.In(bases);
        var hot = Count(Heat.In(bases), Heart.In(bases), Agitated.In(bases), Stiff.In(bases));
        if (TooMuch.In(bases) && ManyPills.In(bases))
            return Emergency.Overdose;
        if (child && ChildBad.In(bases) && (jerk || acute || out_) && !old)
            return Emergency.Child;
        if (jerk && (out_ || (SeizureNow.In(bases) && (acute || FirstTime.In(bases) || NotStopping.In(bases))) || (confused && acute)) && !old)
            return Emergency.Seizure;
        if (medicine && hot >= 2 && !old)
            return Emergency.Drug;
        if (Stopped.In(bases) && (hot >= 1 || confused || out_) && !old)
            return Emergency.Withdrawal;
        if (medicine && Forced.In(bases) && acute)
            return Emergency.Dystonia;
        if (!old && ((droop && (speech || limb || confused || SightLost.In(bases) || Balance.In(bases))) || (speech && limb && (acute || droop)) || (droop && acute) || (PlainDroop.In(bases) && bases.Any(People.Contains) && !KnownCause.In(bases)) || (speech && acute && !Toxin.In(bases))))
            return Emergency.Stroke;
        if (Breath.In(bases) && !old)
            return Emergency.Breathing;
        if (Swelling.In(bases) && Allergic.In(bases) && acute)
            return Emergency.Breathing;
        if (Swallow.In(bases) && (Toxin.In(bases) || acute || speech) && !old)
            return Emergency.Swallowing;
        if (Lockjaw.In(bases) && Wound.In(bases) && !old)
            return Emergency.Tetanus;
        if (WorstHeadache.In(bases) || (Headache.In(bases) && (StiffNeck.In(bases) || confused) && (Heat.In(bases) || acute)) || (Heat.In(bases) && StiffNeck.In(bases)))
            return Emergency.Head;
        if (SightLost.In(bases) && bases.Contains("sudden") && !old)
            return Emergency.Sight;
        return out_ && acute ? Emergency.Collapse : null;
    }

    private Emergency? ByRedFlags(IReadOnlyList<string> bases, Evidence evidence)
    {
        var flag = pack.RedFlags.FirstOrDefault(f => f.Floor == Urgency.Emergency && f.Rule.Holds(evidence));
        var acute = Acute.In(bases);
        if (flag is null || (!acute && (bases.Any(Long.Contains) || !bases.Any(People.Contains))))
            return null;
        if (flag.Id.StartsWith("stroke", StringComparison.Ordinal))
            return Emergency.Stroke with { Kind = flag.Id };
        return new(flag.Id, ImmutableArray.Create(flag.Because, flag.Do), []);
    }

    /// <summary>A question about the matter, not a report: it speaks of nobody, or asks for a difference or meaning and tells nothing that just happened.</summary>
    private static bool IsGeneral(IReadOnlyList<string> bases, IReadOnlyList<string> forms)
    {
        var somebody = bases.Any(People.Contains);
        var opening = string.Join(' ', forms.Take(6));
        var asks = General.Any(g => opening.StartsWith(g, StringComparison.Ordinal) || opening.Contains(" " + g, StringComparison.Ordinal));
        var told = forms.Any(f => f is "now" or "suddenly" or "today" or "tonight" or "just" or "woke" or "minutes" or "started" or "happening");
        var mine = bases.Any(b => b is "my" or "me" or "he" or "his" or "him" or "she" or "her");
        if (asks)
            return !(told && mine) || !mine;
        return !somebody && !told && forms.Count > 0 && forms[0] is "can" or "is" or "does" or "are" or "will" or "what" or "how" or "why" or "which" or "when" or "do";
    }

    private static readonly string[] General =
    [
        "how do i tell", "how can i tell", "how can you tell", "how do you tell", "how to tell", "how do i know", "how do you know", "how can you know", "how to know", "what is", "what are", "what does", "what do you",
        "difference between", "can a", "can an", "is a", "are there", "why do", "why does", "when is", "when should", "what causes", "what are the", "how common", "how often", "what happens", "which", "tell the difference",
        "does a", "do people", "will an", "will a", "should i worry", "could a", "what should", "what to do if", "is it possible", "is facial", "is face", "can facial", "can face", "can stress", "can anxiety",
    ];

    private static int Count(params ReadOnlySpan<bool> signs)
    {
        var count = 0;
        foreach (var sign in signs)
            count += sign ? 1 : 0;
        return count;
    }
}
