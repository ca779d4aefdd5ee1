using System.Collections.Immutable;
using Seventh.Knowledge.Rules;
using Seventh.Knowledge.Statements;

namespace Seventh.Knowledge.Conditions;

/// <summary>One explanation of what a person reports.</summary>
/// <param name="Id">Kebab-case, equal to the file name.</param>
/// <param name="Folder">The group of conditions it stands in.</param>
/// <param name="Name">What a patient would be told.</param>
/// <param name="Medical">The medical name.</param>
/// <param name="Also">Lay, other and older names.</param>
/// <param name="Icd10">ICD-10 code, WHO edition, or null.</param>
/// <param name="Hpo">HPO id, or null.</param>
/// <param name="Orphanet">Orphanet id, or null.</param>
/// <param name="Common">One of the conditions that people most often have.</param>
/// <param name="Urgency">How soon to be seen when this is what it is and nothing else is wrong.</param>
/// <param name="UrgencyWhy">Why.</param>
/// <param name="Prior">How common it is.</param>
/// <param name="Likelihoods">How often findings are met in it.</param>
/// <param name="Typical">A textbook presentation as a person would report it.</param>
/// <param name="Lookalikes">Conditions that nothing a person can report tells apart from it, with the reason; empty for most.</param>
/// <param name="Statements">What is known about it.</param>
public sealed record Condition(
    string Id, string Folder, string Name, string Medical, ImmutableArray<string> Also,
    string? Icd10, string? Hpo, string? Orphanet, bool Common,
    Urgency Urgency, Rationale UrgencyWhy, Prior Prior,
    ImmutableArray<Likelihood> Likelihoods, ImmutableArray<Atom> Typical, string? Lookalikes,
    ImmutableArray<Statement> Statements)
{
    /// <summary>
    /// The condition of which this one is a rare form with something added, or null. Its prior follows that of the commoner form more closely
    /// than priors of different conditions follow each other (<c>docs/math/model.md</c>).
    /// </summary>
    public string? VariantOf { get; init; }

    /// <summary>The id of the explanation "something that is not in this list".</summary>
    public const string SomethingElse = "something-else";

    /// <summary>True for "something that is not in this list".</summary>
    public bool IsSomethingElse => Id == SomethingElse;

    /// <summary>The statements of one section, in order.</summary>
    public IEnumerable<Statement> In(string section) => Statements.Where(s => s.Section == section);
}

/// <summary>A reason in plain words, with its source where it has one.</summary>
/// <param name="Text">The reason.</param>
/// <param name="Source">Where it was read, or null.</param>
public sealed record Rationale(string Text, Citation? Source);
