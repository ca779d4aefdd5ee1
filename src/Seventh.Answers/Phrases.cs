using Seventh.Answers.Meaning;

namespace Seventh.Answers;

/// <summary>The program's own sentences. An answer is made of these and of statements of the pack, nothing else.</summary>
internal static class Phrases
{
    public const string Answered = "This is what the sources say.";
    public const string CloseMatch = "This is the nearest that the sources say.";
    public const string NoSource = "I have no source for that.";
    public const string CanDo = "Seventh answers questions about twitching and other movements of the face that come by themselves: causes, danger signs, tests, treatment and outlook. It can also go through your symptoms with you.";
    public const string OutOfField = "This is outside what Seventh knows: twitching and other movements of the face that come by themselves. I have no source for that.";
    public const string NoDose = "Seventh gives no doses. How much to take depends on the person: ask a pharmacist or a doctor.";
    public const string NotOthers = "Do not take medicines that were prescribed for somebody else, and do not change a prescribed medicine without asking.";
    public const string Known = "This is what the sources say about it, without doses.";
    public const string AskRegion = "Which country are you in? Then Seventh can name the number.";
    public const string NotDiagnosis = "This does not say what you have: only an examination can.";
    public const string Whatever = "What follows is only for reading later.";

    public static string PointTo(Outside outside) => outside switch
    {
        Outside.Animal => "Ask a vet.",
        Outside.Looks => "For questions of looks, ask a doctor or a licensed practitioner.",
        Outside.OtherPart => "Ask a doctor or a pharmacist about it; go soon if it is new, getting worse, or comes with weakness.",
        Outside.Order => "Seventh writes nothing and carries out no orders; it only shows statements with sources. For anything else, use a search engine or another program.",
        _ => "For a health question, ask a doctor or a pharmacist; for anything else, a search engine or a library.",
    };
}
