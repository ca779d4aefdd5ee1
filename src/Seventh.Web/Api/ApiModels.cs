using Seventh.Engine.Assessing;
using Seventh.Knowledge.Statements;

namespace Seventh.Web.Api;

/// <summary>Whether the program is well, and which knowledge it has.</summary>
public sealed record HealthItem(string Status, string Version, string Title);

/// <summary>A condition in a list.</summary>
public sealed record ConditionItem(string Id, string Name, string Medical, IReadOnlyList<string> Also, string Group, bool Common, string Urgency);

/// <summary>A condition with all that is known about it.</summary>
public sealed record ConditionDetails(
    string Id, string Name, string Medical, IReadOnlyList<string> Also, string Group, bool Common, string Urgency,
    string? Icd10, string? Hpo, string? Orphanet, RationaleItem UrgencyWhy, PriorItem Prior, IReadOnlyList<LikelihoodItem> Likelihoods,
    IReadOnlyList<string> Typical, string? Lookalikes, IReadOnlyList<StatementItem> Statements, IReadOnlyList<string> Claims, IReadOnlyList<string> Remedies);

/// <summary>A reason, with its source where it has one.</summary>
public sealed record RationaleItem(string Text, SourceItem? Source);

/// <summary>How common: new cases per 100 000 people per year.</summary>
public sealed record PriorItem(double Incidence, double? Prevalence, SourceItem? Source, string? EstimateReason, FrequencyItem Notice);

/// <summary>How often values of a finding are met.</summary>
public sealed record LikelihoodItem(string Address, IReadOnlyList<string> Values, string Label, FrequencyItem Frequency);

/// <summary>A frequency as it is written in the knowledge.</summary>
/// <param name="Form">count, proportion, band, multiplier, normal, range or estimate.</param>
/// <param name="Words">In words.</param>
/// <param name="Share">As a probability, where it is one.</param>
/// <param name="Source">Where it was read; null for an estimate.</param>
/// <param name="EstimateReason">Why an estimate is what it is.</param>
public sealed record FrequencyItem(string Form, string Words, double? Share, SourceItem? Source, string? EstimateReason);

/// <summary>One thing that is said.</summary>
public sealed record StatementItem(string Id, string Section, string Text, Certainty Certainty, IReadOnlyList<SourceItem> Sources, string? Contradicts);

/// <summary>A remedy in a list.</summary>
public sealed record RemedyItem(string Id, string Name, IReadOnlyList<string> Also, IReadOnlyList<string> Conditions);

/// <summary>A remedy with all that is known about it.</summary>
public sealed record RemedyDetails(string Id, string Name, IReadOnlyList<string> Also, IReadOnlyList<string> Conditions, IReadOnlyList<StatementItem> Statements, IReadOnlyList<string> Claims);

/// <summary>A source in a list.</summary>
public sealed record SourceSummary(string Id, string Title, string Authors, int? Year, SourceKind Kind, string Url, int Cited);

/// <summary>A source with everything that rests on it.</summary>
public sealed record SourceDetails(
    string Id, string Title, string Authors, int? Year, SourceKind Kind, string? Doi, string? Pmid, string? Pmc, string Url, string Read, string Saw, IReadOnlyList<CitedByItem> CitedBy);

/// <summary>One place that cites a source.</summary>
public sealed record CitedByItem(string Address, string Owner, string Kind, string Text, string At);

/// <summary>A finding with its variables.</summary>
public sealed record FindingItem(string Id, string Topic, string Kind, string Label, string Ask, string? Help, RuleItem? When, bool NeverAsked, IReadOnlyList<VariableItem> Variables);

/// <summary>One thing that can be answered: its address goes into <c>answers</c>.</summary>
public sealed record VariableItem(string Address, string Label, IReadOnlyList<FindingValueItem> Values, double? Minimum, double? Maximum, string? Hpo);

/// <summary>One value with its baseline.</summary>
public sealed record FindingValueItem(string Id, string Label, double Baseline);

/// <summary>A rule as it is written in the knowledge.</summary>
public sealed record RuleItem(IReadOnlyList<string> All, IReadOnlyList<string> Any, IReadOnlyList<string> Unless);

/// <summary>A question that can be shown.</summary>
public sealed record PromptItem(string Id, string Ask, string? Help, bool Checklist, bool Safety, IReadOnlyList<string> Addresses);

/// <summary>A danger sign.</summary>
public sealed record RedFlagRuleItem(string Id, string Level, RuleItem Rule, string Because, string Do, IReadOnlyList<SourceItem> Sources, string? Reason);

/// <summary>A popular question with its claims.</summary>
public sealed record ClaimSetItem(string Id, string Question, IReadOnlyList<ClaimItem> Claims);

/// <summary>A popular claim.</summary>
public sealed record ClaimItem(string Id, string Claim, bool Implied, Verdict Verdict, string Text, Certainty Certainty, IReadOnlyList<SourceItem> Sources, IReadOnlyList<string> Owners);
