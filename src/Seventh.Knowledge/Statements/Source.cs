namespace Seventh.Knowledge.Statements;

/// <summary>What kind of text a source is, from strongest editorial control to none.</summary>
public enum SourceKind
{
    /// <summary>An article in a journal.</summary>
    JournalArticle,

    /// <summary>A clinical guideline.</summary>
    Guideline,

    /// <summary>A reference work: StatPearls, GeneReviews, MSD Manual and the like.</summary>
    ReferenceWork,

    /// <summary>A textbook chapter.</summary>
    Textbook,

    /// <summary>A curated data base: HPO, Orphanet and the like.</summary>
    Database,

    /// <summary>Information for patients by a health service, hospital or society.</summary>
    PatientInformation,

    /// <summary>A popular page: evidence of what people read, not of what is true.</summary>
    PopularPage,
}

/// <summary>Something that was read, and where.</summary>
/// <param name="Id">Kebab-case, equal to the file name.</param>
/// <param name="Title">The title of the original.</param>
/// <param name="Authors">Authors or the body that published it.</param>
/// <param name="Year">Year of publication; null where the page showed none.</param>
/// <param name="Kind">What kind of text it is.</param>
/// <param name="Doi">Digital object identifier, or null.</param>
/// <param name="Pmid">PubMed id, or null.</param>
/// <param name="Pmc">PubMed Central id, or null.</param>
/// <param name="Url">The address where it was read.</param>
/// <param name="Read">The day it was read, ISO 8601.</param>
/// <param name="Saw">How much of it was seen: abstract only, excerpt, full text.</param>
public sealed record Source(
    string Id, string Title, string Authors, int? Year, SourceKind Kind,
    string? Doi, string? Pmid, string? Pmc, string Url, string Read, string Saw)
{
    /// <summary>True for journal articles, guidelines, reference works and textbooks: texts with editors.</summary>
    public bool IsEdited => Kind is SourceKind.JournalArticle or SourceKind.Guideline or SourceKind.ReferenceWork or SourceKind.Textbook;
}

/// <summary>A place in a source.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="At">Where in it: "abstract", a heading, a table.</param>
public sealed record Citation(string SourceId, string At);
