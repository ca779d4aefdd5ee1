using System.Collections.Immutable;
using Seventh.Engine.Assessing;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;

namespace Seventh.Web.Assess;

/// <summary>What the start page was filled in with.</summary>
internal sealed record StartForm(string Text, string Age, string Sex, IReadOnlySet<string> Ticked, IReadOnlyDictionary<string, string> Faults)
{
    public const string AgeAddress = "age";
    public const string SexAddress = "sex";
    public const string SiteFinding = "site";

    /// <summary>Reads the form.</summary>
    public static StartForm Read(KnowledgePack pack, IFormCollection form)
    {
        var faults = new Dictionary<string, string>();
        var text = form[FormFields.Text].ToString().Trim().ReplaceLineEndings("\n");
        if (text.Length > AssessStep.LongestText)
            faults[FormFields.Text] = $"This is {text.Length:N0} characters long; Seventh reads at most {AssessStep.LongestText:N0}. Please shorten it.";
        var age = form[FormFields.Answer(AgeAddress)].ToString().Trim();
        if (age.Length > 0 && pack.Variable(AgeAddress) is { } variable && variable.IndexOf(age) < 0)
            faults[AgeAddress] = AnswerReader.NumberFault(variable);
        var sex = form[FormFields.Answer(SexAddress)].ToString();
        if (pack.Variable(SexAddress)?.IndexOf(sex) is null or < 0)
            sex = "";
        var sites = Sites(pack).Select(v => v.Address).ToHashSet();
        return new(text, age, sex, form[FormFields.Ticked].OfType<string>().Where(sites.Contains).ToHashSet(), faults);
    }

    /// <summary>The form as it was when a state began.</summary>
    public static StartForm Of(PageState state) => new(
        state.Text, state.First.GetValueOrDefault(AgeAddress, ""), state.First.GetValueOrDefault(SexAddress, ""),
        state.First.Where(a => a.Key.StartsWith(SiteFinding + ".", StringComparison.Ordinal) && a.Value == "yes").Select(a => a.Key).ToHashSet(),
        ImmutableDictionary<string, string>.Empty);

    /// <summary>The places that can be tapped.</summary>
    public static IEnumerable<Variable> Sites(KnowledgePack pack) => pack.Finding(SiteFinding)?.Variables ?? [];

    /// <summary>What the form says as answers; what is empty or not ticked says nothing.</summary>
    public ImmutableSortedDictionary<string, string> Answers
    {
        get
        {
            var answers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            if (Age.Length > 0)
                answers[AgeAddress] = Age;
            if (Sex.Length > 0)
                answers[SexAddress] = Sex;
            foreach (var place in Ticked)
                answers[place] = "yes";
            return answers.ToImmutable();
        }
    }

    public StartView AsView(KnowledgePack pack, string token, string state, string? notice) =>
        new(new(token, state), Text, Age, Sex, [.. Sites(pack)], pack.Variable(SexAddress)?.Values ?? [], Ticked, Faults, notice);
}

/// <summary>The start page.</summary>
public sealed record StartView(
    Carrier Carrier, string Text, string Age, string Sex, ImmutableArray<Variable> Sites, ImmutableArray<VariableValue> Sexes,
    IReadOnlySet<string> Ticked, IReadOnlyDictionary<string, string> Faults, string? Notice)
{
    /// <summary>Nothing filled in yet.</summary>
    public static StartView Empty(KnowledgePack pack, string token) => StartForm.Of(new()).AsView(pack, token, "", null);
}
