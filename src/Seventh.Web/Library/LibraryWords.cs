using Seventh.Knowledge.Statements;

namespace Seventh.Web.Library;

/// <summary>Titles of groups, sections and kinds.</summary>
public static class LibraryWords
{
    private static readonly (string Id, string Title)[] Groups =
    [
        ("eye", "Eyelids and eyes"), ("facial-nerve", "The nerve of the face"), ("jaw", "Jaw, chewing and face pain"), ("tics", "Tics"),
        ("movement", "Tremor, dance-like and inherited movements"), ("drugs", "Medicines and other substances"), ("motor-neuron", "Twitching muscles and motor nerves"),
        ("metabolic", "Salts, sugar, hormones and breathing"), ("epilepsy", "Seizures"), ("brain", "Brain"), ("lumps", "Lumps"), ("other", "Everyday life and other causes"),
    ];

    private static readonly (string Id, string Title)[] ConditionSections =
    [
        ("about", "What it is"), ("danger", "Danger signs"), ("who", "Who gets it"), ("onset", "How it starts and spreads"), ("behaviour", "How it behaves"),
        ("course", "How it goes on"), ("mistaken", "What it is mistaken for"), ("causes", "Where it comes from"), ("tests", "Tests"),
        ("treatments", "Treatments"), ("self-care", "What you can do yourself"), ("ask-doctor", "What to ask the doctor"),
    ];

    private static readonly (string Id, string Title)[] RemedySections =
    [
        ("use", "What it is used for"), ("evidence", "What the evidence says"), ("harms", "Harms"), ("avoid", "Who should not use it"), ("how", "How people do it"),
    ];

    /// <summary>Groups of conditions in the order of the list, with those that nobody gave a title last.</summary>
    public static IEnumerable<(string Id, string Title)> GroupsOf(IEnumerable<string> folders) => Ordered(folders, Groups);

    /// <summary>Sections of a condition in the order of the page.</summary>
    public static IEnumerable<(string Id, string Title)> SectionsOf(IEnumerable<Statement> statements) => Ordered(statements.Select(s => s.Section), ConditionSections);

    /// <summary>Sections of a remedy in the order of the page.</summary>
    public static IEnumerable<(string Id, string Title)> RemedySectionsOf(IEnumerable<Statement> statements) => Ordered(statements.Select(s => s.Section), RemedySections);

    /// <summary>A kind of source.</summary>
    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.JournalArticle => "journal article",
        SourceKind.Guideline => "guideline for doctors",
        SourceKind.ReferenceWork => "reference work",
        SourceKind.Textbook => "textbook",
        SourceKind.Database => "database",
        SourceKind.PatientInformation => "information for patients",
        _ => "popular page",
    };

    /// <summary>What a claim is worth.</summary>
    public static string Verdict(Verdict verdict) => verdict switch
    {
        Knowledge.Statements.Verdict.Supported => "right",
        Knowledge.Statements.Verdict.Partly => "right in part",
        Knowledge.Statements.Verdict.Misleading => "misleading",
        Knowledge.Statements.Verdict.Contradicted => "wrong",
        Knowledge.Statements.Verdict.Superstition => "superstition",
        _ => "not known",
    };

    private static IEnumerable<(string Id, string Title)> Ordered(IEnumerable<string> used, (string Id, string Title)[] titles)
    {
        var ids = used.Distinct().ToArray();
        return titles.Where(t => ids.Contains(t.Id)).Concat(ids.Where(i => !titles.Any(t => t.Id == i)).Order(StringComparer.Ordinal).Select(i => (i, i)));
    }
}
