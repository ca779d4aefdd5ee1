using Seventh.Knowledge.Checking;
using Seventh.Testing;

namespace Seventh.Knowledge.Tests;

/// <summary>What the pack of this repository promises; the build fails when it falls below.</summary>
public class RealPackTests
{
    private static readonly PackHoldings Holdings = PackHoldings.Of(Repository.Pack);

    [Fact]
    public void It_covers_the_field() => Holdings.Conditions.ShouldBeGreaterThanOrEqualTo(75);

    [Fact]
    public void It_weighs_the_remedies_people_try() => Holdings.Remedies.ShouldBeGreaterThanOrEqualTo(20);

    [Fact]
    public void It_answers_every_claim_of_the_popular_pages() => Holdings.Claims.ShouldBeGreaterThanOrEqualTo(107);

    [Fact]
    public void It_rests_on_many_sources_most_of_them_edited()
    {
        Holdings.Sources.ShouldBeGreaterThanOrEqualTo(250);
        (2 * Holdings.EditedSources).ShouldBeGreaterThanOrEqualTo(Holdings.Sources);
    }

    [Fact]
    public void Most_numbers_carry_a_source()
    {
        Holdings.Likelihoods.Share.ShouldBeGreaterThanOrEqualTo(0.8);
        Holdings.Priors.Share.ShouldBeGreaterThanOrEqualTo(0.8);
        Holdings.CommonConditions.Share.ShouldBeGreaterThanOrEqualTo(0.95);
    }

    [Fact]
    public void Every_source_is_cited_by_something()
    {
        var cited = PackHoldings.CitedSources(Repository.Pack);
        Repository.Pack.Sources.Where(s => !cited.Contains(s.Id)).Select(s => s.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Every_condition_says_what_it_is_and_what_to_ask()
    {
        foreach (var condition in Repository.Pack.Conditions.Where(c => !c.IsSomethingElse))
        {
            condition.In("about").ShouldNotBeEmpty(condition.Id);
            condition.Statements.Length.ShouldBeGreaterThanOrEqualTo(10, condition.Id);
            condition.Typical.ShouldNotBeEmpty(condition.Id);
        }
    }

    [Fact]
    public void What_patients_see_reads_at_grade_eight_or_below()
    {
        foreach (var condition in Repository.Pack.Conditions.Where(c => !c.Statements.IsEmpty))
            Readability.Grade(string.Join(' ', condition.Statements.Select(s => s.Text))).ShouldBeLessThanOrEqualTo(8, condition.Id);
        foreach (var remedy in Repository.Pack.Remedies)
            Readability.Grade(string.Join(' ', remedy.Statements.Select(s => s.Text))).ShouldBeLessThanOrEqualTo(8, remedy.Id);
        Readability.Grade(string.Join(' ', Repository.Pack.RedFlags.Select(f => $"{f.Because} {f.Do}"))).ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public void Nobody_is_told_that_they_have_something()
    {
        foreach (var statement in Repository.Pack.Statements)
            statement.Text.ShouldNotMatch(@"(?i)\byou (probably |surely |certainly )?have (a |an |the )?(hemifacial|bell|blepharospasm|stroke|tumou?r|tic|epilepsy|als)\b", statement.Id);
    }

    [Fact]
    public void No_statement_gives_a_dose()
    {
        foreach (var statement in Repository.Pack.Statements)
            statement.Text.ShouldNotMatch(@"(?i)\b\d+([.,]\d+)? ?(mg|milligrams?|micrograms?|mcg|µg|units of|ml)\b", statement.Id);
    }

    [Fact]
    public void A_red_flag_can_only_name_what_can_be_known() =>
        Repository.Pack.RedFlags.ShouldAllBe(f => f.Rule.CanHold(Findings.Evidence.Nothing));
}
