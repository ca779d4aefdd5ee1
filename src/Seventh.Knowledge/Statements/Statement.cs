using System.Collections.Immutable;

namespace Seventh.Knowledge.Statements;

/// <summary>How certain a statement is, in the words of GRADE.</summary>
public enum Certainty
{
    /// <summary>Not a claim: a question to ask, a rule of the program.</summary>
    None,

    /// <summary>The truth is probably different in ways that matter.</summary>
    VeryLow,

    /// <summary>The truth may well be different.</summary>
    Low,

    /// <summary>The truth is probably close.</summary>
    Moderate,

    /// <summary>Very likely true.</summary>
    High,
}

/// <summary>One thing that is said, with its certainty and where it was read.</summary>
/// <param name="Id">Full name: <c>condition-id/statement-id</c>.</param>
/// <param name="Section">The section it stands in, for example <c>treatments</c>.</param>
/// <param name="Text">Plain words that stand alone.</param>
/// <param name="Certainty">GRADE certainty.</param>
/// <param name="Sources">Where it was read; empty only for <see cref="Certainty.None"/>.</param>
/// <param name="Contradicts">Full id of a statement that says otherwise, or null.</param>
public sealed record Statement(
    string Id, string Section, string Text, Certainty Certainty,
    ImmutableArray<Citation> Sources, string? Contradicts)
{
    /// <summary>The condition or remedy it belongs to: what stands before the slash.</summary>
    public string Owner => Id[..Id.IndexOf('/', StringComparison.Ordinal)];
}

/// <summary>Something people try, with what is known about it.</summary>
/// <param name="Id">Kebab-case, equal to the file name.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Also">Other names.</param>
/// <param name="Statements">Sections: use, evidence, harms, avoid, how.</param>
/// <param name="Conditions">Conditions for which it is used.</param>
public sealed record Remedy(
    string Id, string Name, ImmutableArray<string> Also,
    ImmutableArray<Statement> Statements, ImmutableArray<string> Conditions);

/// <summary>What a claim of a popular page is worth.</summary>
public enum Verdict
{
    /// <summary>Good sources say the same.</summary>
    Supported,

    /// <summary>True in part.</summary>
    Partly,

    /// <summary>True words that lead to a wrong conclusion.</summary>
    Misleading,

    /// <summary>Good sources say otherwise.</summary>
    Contradicted,

    /// <summary>A belief without any ground.</summary>
    Superstition,

    /// <summary>No source was found either way.</summary>
    Unverified,
}

/// <summary>A claim that popular pages make, and what is true instead.</summary>
/// <param name="Id">Full name: <c>question-id/claim-id</c>.</param>
/// <param name="Claim">The claim, restated.</param>
/// <param name="Implied">True if the page only lets the reader conclude it.</param>
/// <param name="Verdict">What it is worth.</param>
/// <param name="Text">What is true, in plain words.</param>
/// <param name="Certainty">GRADE certainty of <paramref name="Text"/>.</param>
/// <param name="Sources">Where that was read; empty for an unverified claim.</param>
/// <param name="Owners">Conditions and remedies on whose pages the correction belongs.</param>
public sealed record PopularClaim(
    string Id, string Claim, bool Implied, Verdict Verdict, string Text, Certainty Certainty,
    ImmutableArray<Citation> Sources, ImmutableArray<string> Owners)
{
    /// <summary>What is true of the claim, as a statement of the section <c>claim</c>.</summary>
    public Statement AsStatement() => new(Id, "claim", Text, Certainty, Sources, null);
}

/// <summary>A question of a popular page with all claims of its answer.</summary>
/// <param name="Id">Kebab-case, equal to the file name.</param>
/// <param name="Question">The question as printed there.</param>
/// <param name="Claims">The claims.</param>
public sealed record ClaimSet(string Id, string Question, ImmutableArray<PopularClaim> Claims);

/// <summary>A question people ask, with the statements that answer it.</summary>
/// <param name="Id">Kebab-case id; its permanent address.</param>
/// <param name="Topic">The topic (file) it stands in.</param>
/// <param name="Ask">The canonical wording.</param>
/// <param name="Also">Other wordings.</param>
/// <param name="Statements">Full ids of the statements and claims that answer it, in order.</param>
/// <param name="Not">What not to conclude from the answer, or null.</param>
/// <param name="Next">Where to go next: ids of conditions, remedies or <c>assess</c>.</param>
public sealed record Question(
    string Id, string Topic, string Ask, ImmutableArray<string> Also,
    ImmutableArray<string> Statements, string? Not, ImmutableArray<string> Next);
