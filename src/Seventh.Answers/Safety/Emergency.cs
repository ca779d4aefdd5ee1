using System.Collections.Immutable;

namespace Seventh.Answers.Safety;

/// <summary>An emergency that a question describes.</summary>
/// <param name="Kind">Its name in the program: <c>stroke</c>, <c>seizure</c> ...; or the id of a red flag.</param>
/// <param name="Advice">Fixed sentences: what it may be, what to do and what not to do.</param>
/// <param name="Shown">What of the pack is shown with it: ids of statements, and of conditions whose danger signs fit.</param>
internal sealed record Emergency(string Kind, ImmutableArray<string> Advice, ImmutableArray<string> Shown)
{
    private const string NotWait = "Do not wait to see if it passes, and do not sleep on it.";
    private const string NotDrive = "Do not drive yourself; stay with somebody.";
    private const string TellMedicines = "Tell them every medicine, supplement and drug that was taken, and when.";

    public static Emergency Stroke { get; } = new("stroke",
        ["A face that suddenly droops, a weak arm or leg, or trouble with speech are signs of a stroke. If they have passed, it may have been a mini-stroke, and that is just as urgent.",
            $"Whether it is Bell's palsy or a stroke is for doctors to judge, now. {NotWait}", NotDrive, "Note the time when it began."], ["stroke-tia/even-if-over", "stroke-tia/doctors-judge", "stroke-tia"]);

    public static Emergency Seizure { get; } = new("seizure",
        ["A first seizure, a seizure that does not stop within five minutes, or one after which somebody does not wake up properly needs emergency care.",
            "Do not hold the person down and put nothing in the mouth. Lay them on their side when the jerking stops, and note the time.", NotDrive, NotWait], ["focal-motor-seizure/call-first-or-long", "focal-motor-seizure/not-drive", "focal-motor-seizure"]);

    public static Emergency Drug { get; } = new("drug",
        ["Twitching, stiffness or jerking with fever, a racing heart, sweating, agitation or confusion after a medicine or drug can be a poisoning such as serotonin syndrome. It needs emergency care.",
            TellMedicines, $"Take no more of it until a doctor has said what to do. {NotWait}", NotDrive], ["serotonin-syndrome/get-help", "serotonin-syndrome/tell-all", "serotonin-syndrome"]);

    public static Emergency Withdrawal { get; } = new("withdrawal",
        ["Shaking with confusion, fever or seeing things after stopping alcohol, calming tablets or drugs is dangerous and needs emergency care.", TellMedicines, NotDrive], ["substance-withdrawal"]);

    public static Emergency Dystonia { get; } = new("acute-dystonia",
        ["Jaw, tongue, neck or eyes that are forced into a position soon after a medicine need emergency care. Doctors can stop this quickly.",
            TellMedicines, NotDrive], ["acute-dystonic-reaction"]);

    public static Emergency Overdose { get; } = new("overdose",
        ["Too much of a medicine or drug needs emergency care, even while the person still feels well.", TellMedicines, NotWait, NotDrive], ["serotonin-syndrome"]);

    public static Emergency Breathing { get; } = new("breathing",
        ["Trouble breathing, choking, or a swelling of face, tongue or throat needs emergency care.", TellMedicines, NotDrive], []);

    public static Emergency Swallowing { get; } = new("swallowing",
        ["New trouble swallowing, speaking or breathing, above all after an injection of botulinum toxin, needs medical help at once.", "Eat and drink nothing until you have been seen.", TellMedicines, NotDrive], ["botulinum-side-effects"]);

    public static Emergency Tetanus { get; } = new("tetanus",
        ["A jaw that locks, with stiffness or spasms of neck or body or after a wound, can be tetanus. It needs emergency care.", NotWait, NotDrive], ["tetanus"]);

    public static Emergency Child { get; } = new("child",
        ["A baby or child who jerks and is blue, floppy, hot, not breathing well or hard to wake needs emergency care.", "If it is safe, film it for the doctors.", NotWait], ["focal-motor-seizure"]);

    public static Emergency Head { get; } = new("head",
        ["The worst headache of a life, or a headache with fever, a stiff neck, confusion or a rash, needs emergency care.", NotWait, NotDrive], []);

    public static Emergency Sight { get; } = new("sight",
        ["Sudden loss of sight needs emergency care.", NotWait, NotDrive], ["stroke-tia"]);

    public static Emergency Collapse { get; } = new("collapse",
        ["Somebody who is confused, hard to wake or has collapsed needs emergency care.", "Stay with them, and lay them on their side if they are breathing but do not wake.", NotDrive], []);

    public static Emergency SelfHarm { get; } = new("self-harm",
        ["What you write sounds as if you are in great distress. You matter, and help is there right now.",
            "Please do not stay alone: go to somebody, or ask somebody to come to you, and put away anything you could hurt yourself with."], ["seeing-a-doctor/dark-thoughts"]);
}
