using Seventh.Engine.Assessing;
using Seventh.Knowledge;
using Seventh.Knowledge.Conditions;
using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Rules;
using Seventh.Knowledge.Statements;
using Seventh.Web.Library;

namespace Seventh.Web.Api;

/// <summary>The pack in the words of the API.</summary>
internal static class ApiMapping
{
    public static ConditionItem Item(Condition c) => new(c.Id, c.Name, c.Medical, c.Also, c.Folder, c.Common, c.Urgency.Name());

    public static ConditionDetails Details(KnowledgePack pack, Condition c) => new(
        c.Id, c.Name, c.Medical, c.Also, c.Folder, c.Common, c.Urgency.Name(), c.Icd10, c.Hpo, c.Orphanet,
        new(c.UrgencyWhy.Text, Source(pack, c.UrgencyWhy.Source)),
        new(c.Prior.Incidence, c.Prior.Prevalence, Source(pack, c.Prior.Source), c.Prior.Reason, Frequency(pack, c.Prior.Notice)),
        [.. c.Likelihoods.Select(l => Likelihood(pack, l))], [.. c.Typical.Select(a => a.Text)], c.Lookalikes,
        [.. c.Statements.Select(s => Statement(pack, s))],
        [.. pack.Claims.SelectMany(s => s.Claims).Where(x => x.Owners.Contains(c.Id)).Select(x => x.Id)],
        [.. pack.Remedies.Where(r => r.Conditions.Contains(c.Id)).Select(r => r.Id)]);

    public static RemedyItem Item(Remedy r) => new(r.Id, r.Name, r.Also, r.Conditions);

    public static RemedyDetails Details(KnowledgePack pack, Remedy r) => new(
        r.Id, r.Name, r.Also, r.Conditions, [.. r.Statements.Select(s => Statement(pack, s))],
        [.. pack.Claims.SelectMany(s => s.Claims).Where(x => x.Owners.Contains(r.Id)).Select(x => x.Id)]);

    public static SourceSummary Item(Source s, int cited) => new(s.Id, s.Title, s.Authors, s.Year, s.Kind, s.Url, cited);

    public static SourceDetails Details(Source s, IEnumerable<CitedBy> cited) => new(
        s.Id, s.Title, s.Authors, s.Year, s.Kind, s.Doi, s.Pmid, s.Pmc, s.Url, s.Read, s.Saw,
        [.. cited.Select(c => new CitedByItem(c.Address, c.Owner, c.Kind, c.Text, c.At))]);

    public static FindingItem Item(Finding f) => new(
        f.Id, f.Topic, Kind(f.Kind), f.Label, f.Ask, f.Help, f.When is null ? null : Item(f.When), f.NeverAsked,
        [.. f.Variables.Select(v => new VariableItem(
            v.Address, v.Label, [.. v.Values.Select(x => new FindingValueItem(x.Id, x.Label, x.Baseline))],
            v.IsNumber ? v.Bands[0] : null, v.IsNumber && double.IsFinite(v.Maximum) ? v.Maximum : null, v.Hpo))]);

    public static PromptItem Item(Prompt p) => new(p.Id, p.Ask, p.Help, p.IsChecklist, p.Safety, [.. p.Variables.Select(v => v.Address)]);

    public static RedFlagRuleItem Item(KnowledgePack pack, RedFlag f) => new(f.Id, f.Floor.Name(), Item(f.Rule), f.Because, f.Do, Sources(pack, f.Sources), f.Reason);

    public static ClaimSetItem Item(KnowledgePack pack, ClaimSet s) => new(
        s.Id, s.Question, [.. s.Claims.Select(c => new ClaimItem(c.Id, c.Claim, c.Implied, c.Verdict, c.Text, c.Certainty, Sources(pack, c.Sources), c.Owners))]);

    private static RuleItem Item(Rule r) => new([.. r.All.Select(a => a.Text)], [.. r.Any.Select(a => a.Text)], [.. r.Unless.Select(a => a.Text)]);

    private static LikelihoodItem Likelihood(KnowledgePack pack, Likelihood l)
    {
        var variable = pack.Variables[l.Variable];
        return new(variable.Address, [.. l.Values.Select(v => variable.Values[v].Id)], NumberWords.Finding(pack, l), Frequency(pack, l.Frequency));
    }

    private static FrequencyItem Frequency(KnowledgePack pack, Frequency f) =>
        new(Form(f), NumberWords.Of(f), Frequencies.Share(f), Source(pack, f.Source), f.Reason);

    private static string Form(Frequency f) => f switch
    {
        CountOf => "count",
        ProportionOf => "proportion",
        BandOf => "band",
        MultiplierOf => "multiplier",
        NormalOf => "normal",
        RangeOf => "range",
        _ => "estimate",
    };

    private static string Kind(FindingKind kind) => kind switch
    {
        FindingKind.YesNo => "yes-no",
        FindingKind.OneOf => "one-of",
        FindingKind.Ordered => "ordered",
        FindingKind.AnyOf => "any-of",
        _ => "number",
    };

    private static StatementItem Statement(KnowledgePack pack, Statement s) => new(s.Id, s.Section, s.Text, s.Certainty, Sources(pack, s.Sources), s.Contradicts);

    private static IReadOnlyList<SourceItem> Sources(KnowledgePack pack, IEnumerable<Citation> citations) => [.. citations.Select(c => AssessStep.Item(pack, c))];

    private static SourceItem? Source(KnowledgePack pack, Citation? citation) => citation is null ? null : AssessStep.Item(pack, citation);
}
