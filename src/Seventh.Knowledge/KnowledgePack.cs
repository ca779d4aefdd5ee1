using System.Collections.Frozen;
using System.Collections.Immutable;
using Seventh.Knowledge.Conditions;
using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Rules;
using Seventh.Knowledge.Statements;

namespace Seventh.Knowledge;

/// <summary>Everything Seventh knows about medicine, read and checked. Immutable.</summary>
public sealed class KnowledgePack
{
    private readonly FrozenDictionary<string, Variable> variables;
    private readonly FrozenDictionary<string, Finding> findings;
    private readonly FrozenDictionary<string, Condition> conditions;
    private readonly FrozenDictionary<string, Source> sources;
    private readonly FrozenDictionary<string, Remedy> remedies;
    private readonly FrozenDictionary<string, Statement> statements;

    internal KnowledgePack(PackContents contents)
    {
        Version = contents.Version;
        Title = contents.Title;
        Findings = contents.Findings;
        Prompts = contents.Prompts;
        Variables = [.. contents.Findings.SelectMany(f => f.Variables)];
        Conditions = contents.Conditions;
        Sources = contents.Sources;
        Remedies = contents.Remedies;
        Claims = contents.Claims;
        Questions = contents.Questions;
        RedFlags = contents.RedFlags;
        Loss = contents.Loss;
        Dependence = contents.Dependence;
        Terms = contents.Terms;
        variables = Variables.ToFrozenDictionary(v => v.Address);
        findings = Findings.ToFrozenDictionary(f => f.Id);
        conditions = Conditions.ToFrozenDictionary(c => c.Id);
        sources = Sources.ToFrozenDictionary(s => s.Id);
        remedies = Remedies.ToFrozenDictionary(r => r.Id);
        statements = contents.Statements.ToFrozenDictionary(s => s.Id);
    }

    /// <summary>Version of the pack's contents.</summary>
    public string Version { get; }

    /// <summary>Title of the pack.</summary>
    public string Title { get; }

    /// <summary>All findings, in the order of their files.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Everything that can be asked: the checklists, then every finding that stands in none of them.</summary>
    public ImmutableArray<Prompt> Prompts { get; }

    /// <summary>All variables; each stands at its own <see cref="Variable.Index"/>.</summary>
    public ImmutableArray<Variable> Variables { get; }

    /// <summary>All conditions, by id; "something else" among them.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>All sources, by id.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>All remedies, by id.</summary>
    public ImmutableArray<Remedy> Remedies { get; }

    /// <summary>All popular claims, by question.</summary>
    public ImmutableArray<ClaimSet> Claims { get; }

    /// <summary>All questions people ask, with the statements that answer them.</summary>
    public ImmutableArray<Question> Questions { get; }

    /// <summary>All red flags.</summary>
    public ImmutableArray<RedFlag> RedFlags { get; }

    /// <summary>The loss table.</summary>
    public LossTable Loss { get; }

    /// <summary>How strongly the findings of each group depend on each other, 0..1.</summary>
    public ImmutableDictionary<string, double> Dependence { get; }

    /// <summary>Lay words for medical words: what people write, and what the pack calls it.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Terms { get; }

    /// <summary>A variable by its address, or null.</summary>
    public Variable? Variable(string address) => variables.GetValueOrDefault(address);

    /// <summary>A finding by its id, or null.</summary>
    public Finding? Finding(string id) => findings.GetValueOrDefault(id);

    /// <summary>A condition by its id, or null.</summary>
    public Condition? Condition(string id) => conditions.GetValueOrDefault(id);

    /// <summary>A source by its id, or null.</summary>
    public Source? Source(string id) => sources.GetValueOrDefault(id);

    /// <summary>A remedy by its id, or null.</summary>
    public Remedy? Remedy(string id) => remedies.GetValueOrDefault(id);

    /// <summary>A statement of a condition, remedy or claim by its full id, or null.</summary>
    public Statement? Statement(string id) => statements.GetValueOrDefault(id);

    /// <summary>All statements of conditions, remedies and claims, by id.</summary>
    public IEnumerable<Statement> Statements => statements.Values.OrderBy(s => s.Id, StringComparer.Ordinal);
}

/// <summary>What a reader hands to the pack's constructor.</summary>
internal sealed record PackContents(
    string Version, string Title,
    ImmutableArray<Finding> Findings, ImmutableArray<Prompt> Prompts, ImmutableArray<Condition> Conditions, ImmutableArray<Source> Sources,
    ImmutableArray<Remedy> Remedies, ImmutableArray<ClaimSet> Claims, ImmutableArray<Question> Questions, ImmutableArray<RedFlag> RedFlags,
    LossTable Loss, ImmutableDictionary<string, double> Dependence, ImmutableDictionary<string, ImmutableArray<string>> Terms)
{
    /// <summary>All statements of conditions, remedies and claims.</summary>
    public IEnumerable<Statement> Statements =>
        Conditions.SelectMany(c => c.Statements)
            .Concat(Remedies.SelectMany(r => r.Statements))
            .Concat(Claims.SelectMany(c => c.Claims).Select(c => c.AsStatement()));
}
