using System.Collections.Immutable;

namespace Seventh.Knowledge.Findings;

/// <summary>What is asked at one time: one finding, or a checklist of several yes/no findings under one question.</summary>
/// <param name="Id">The finding's or checklist's id.</param>
/// <param name="Ask">The question in plain words.</param>
/// <param name="Help">More words for who needs them, or null.</param>
/// <param name="Cost">Effort of answering; 1 = a plain yes/no question.</param>
/// <param name="Findings">The findings that it asks for.</param>
/// <param name="IsChecklist">True for a checklist.</param>
/// <param name="Safety">True for the checklist of danger signs, which comes first.</param>
public sealed record Prompt(
    string Id, string Ask, string? Help, double Cost, ImmutableArray<Finding> Findings, bool IsChecklist, bool Safety)
{
    /// <summary>The variables that it asks for.</summary>
    public IEnumerable<Variable> Variables => Findings.SelectMany(f => f.Variables);
}
