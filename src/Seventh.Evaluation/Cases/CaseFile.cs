using System.Collections.Immutable;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;

namespace Seventh.Evaluation.Cases;

/// <summary>One line of a case in the person's own words, and what it says in findings.</summary>
/// <param name="Text">The words.</param>
/// <param name="Codes">What they say.</param>
/// <param name="Absent">True if the line names something that is not there: the person would say "no ...".</param>
public sealed record CaseLine(string Text, Evidence Codes, bool Absent);

/// <summary>A published case, coded into findings. The format is described in <c>docs/case-format.md</c>.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Age">Age in years, or null.</param>
/// <param name="Sex"><c>female</c>, <c>male</c>, or null.</param>
/// <param name="Opening">What the person would say first.</param>
/// <param name="Facts">What the person could report, line by line; empty if the case is coded as a whole.</param>
/// <param name="Answers">Everything the person could answer, age and sex included.</param>
/// <param name="Diagnosis">The source's final diagnosis.</param>
/// <param name="Accepted">Ids of conditions that a fair judge accepts as right.</param>
/// <param name="Urgency">The gold urgency: the median of the readings.</param>
/// <param name="Ratings">The independent readings; the gold alone if there are none.</param>
public sealed record CaseFile(
    string Id, double? Age, string? Sex, CaseLine Opening, ImmutableArray<CaseLine> Facts, Evidence Answers,
    string Diagnosis, ImmutableArray<string> Accepted, Urgency Urgency, ImmutableArray<Urgency> Ratings)
{
    /// <summary>What is known before any question: age and sex.</summary>
    public Evidence Person(KnowledgePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var person = Evidence.Nothing;
        foreach (var address in (string[])["age", "sex"])
            if (pack.Variable(address) is { } variable && Answers[variable] is { } value)
                person = person.With(variable, value);
        return person;
    }
}
