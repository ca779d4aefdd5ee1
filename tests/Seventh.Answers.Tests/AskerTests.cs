using Seventh.Language;
using Seventh.Testing;

namespace Seventh.Answers.Tests;

public sealed class AskerTests
{
    private static readonly Asker Asker = new(Repository.Pack, new OwnWords(Repository.Pack));

    public static TheoryData<string> Of(string name) => [.. (string[])typeof(Wordings).GetField(name)!.GetValue(null)!];

    [Theory]
    [MemberData(nameof(Of), nameof(Wordings.Emergencies))]
    public void A_described_emergency_puts_help_first(string question)
    {
        var answer = Asker.Ask(question, "GB");
        answer.Kind.ShouldBe(AnswerKind.Emergency);
        answer.Lead[0].ShouldContain("999");
    }

    [Theory]
    [MemberData(nameof(Of), nameof(Wordings.SelfHarm))]
    public void Words_of_self_harm_put_help_first(string question)
    {
        var answer = Asker.Ask(question, "US");
        answer.Kind.ShouldBe(AnswerKind.SelfHarm);
        answer.Lead[0].ShouldContain("988");
    }

    [Theory]
    [MemberData(nameof(Of), nameof(Wordings.General))]
    public void A_general_question_about_an_emergency_is_answered(string question)
    {
        var answer = Asker.Ask(question);
        answer.Kind.ShouldBe(AnswerKind.Answered);
        answer.Statements.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("falling asleep my face jerks")]
    [InlineData("Why do twitches jump from place to place on my face?")]
    [InlineData("Why do my lips tremble fast, like a rabbit?")]
    [InlineData("how many months between botox injections")]
    public void A_harmless_wording_is_no_alarm_and_no_dose(string question) => Asker.Ask(question).Kind.ShouldBe(AnswerKind.Answered);

    [Theory]
    [MemberData(nameof(Of), nameof(Wordings.Elsewhere))]
    public void A_question_from_elsewhere_is_declined(string question)
    {
        var answer = Asker.Ask(question);
        answer.Answered.ShouldBeFalse();
        answer.Statements.ShouldBeEmpty();
        answer.Lead.ShouldContain(line => line.Contains("I have no source for that."));
    }

    [Theory]
    [MemberData(nameof(Of), nameof(Wordings.Doses))]
    public void A_question_for_a_dose_gets_none(string question)
    {
        var answer = Asker.Ask(question);
        answer.Kind.ShouldBe(AnswerKind.Dose);
        answer.Lead[0].ShouldBe("Seventh gives no doses. How much to take depends on the person: ask a pharmacist or a doctor.");
    }

    [Theory]
    [MemberData(nameof(Of), nameof(Wordings.InField))]
    public void A_question_of_the_field_is_answered_from_sources(string question)
    {
        var answer = Asker.Ask(question);
        answer.Kind.ShouldBe(AnswerKind.Answered);
        answer.Statements.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_statement_shown_has_a_source_with_title_and_address_and_no_dose()
    {
        foreach (var question in Wordings.Emergencies.Concat(Wordings.General).Concat(Wordings.Doses).Concat(Wordings.InField).Concat(Repository.Pack.Questions.Select(q => q.Ask)))
            foreach (var statement in Asker.Ask(question).Statements)
            {
                statement.Sources.ShouldNotBeEmpty();
                statement.Sources.ShouldAllBe(s => s.Title.Length > 0 && s.Url.StartsWith("http"));
                statement.Text.ShouldNotMatch(@"\d\s*(mg|mcg|units?|ml|IU)\b");
                Repository.Pack.Statement(statement.Id)!.Text.ShouldBe(statement.Text);
            }
    }

    [Theory]
    [InlineData("left eye twitching meaning luck")]
    [InlineData("right eye jumping good luck?")]
    [InlineData("is it a bad omen when my left eyelid twitches")]
    public void A_superstition_is_corrected(string question) =>
        Asker.Ask(question).Statements.ShouldContain(s => s.Corrects != null && s.Text.Contains("superstition"));

    [Theory]
    [InlineData("is face twitching a sign of stroke?", "is face twicthing a sign of storke")]
    [InlineData("is face twitching a sign of stroke?", "stroke sign face twitching")]
    [InlineData("What are the symptoms of hemifacial spasm?", "hemifacal spasm symtoms")]
    [InlineData("What are the symptoms of hemifacial spasm?", "symptoms hemi facial spasm what are")]
    [InlineData("Can dehydration cause facial twitching?", "facial twiching from dehidration?")]
    [InlineData("Can dehydration cause facial twitching?", "dehydration facial twitch")]
    [InlineData("Can stress cause hemifacial spasms?", "hemifacial spasms stress cause")]
    [InlineData("Why do I have knots in my face?", "knots in face why have")]
    public void Typos_fragments_and_word_order_reach_the_same_answer(string question, string other)
    {
        var one = Asker.Ask(question).Statements.Select(s => s.Id).ToArray();
        var two = Asker.Ask(other).Statements.Select(s => s.Id).ToArray();
        (2 * one.Intersect(two).Count()).ShouldBeGreaterThanOrEqualTo(Math.Max(one.Length, two.Length));
    }

    [Fact]
    public void The_same_question_gets_the_same_answer()
    {
        var again = new Asker(Repository.Pack, new OwnWords(Repository.Pack));
        foreach (var question in Wordings.InField.Concat(Wordings.General).Concat(Wordings.Emergencies))
        {
            var (one, two) = (Asker.Ask(question), again.Ask(question));
            two.Statements.Select(s => s.Id).ShouldBe(one.Statements.Select(s => s.Id));
            two.Confidence.ShouldBe(one.Confidence);
            two.Lead.ShouldBe(one.Lead);
        }
    }

    [Theory]
    [InlineData("GB", "999")]
    [InlineData("uk", "999")]
    [InlineData("US", "911")]
    [InlineData("EU", "112")]
    [InlineData("DE", "112")]
    [InlineData("AU", "000")]
    [InlineData("NZ", "111")]
    [InlineData("IN", "112")]
    public void The_emergency_number_is_that_of_the_region(string region, string number) =>
        Asker.Ask(Wordings.Emergencies[0], region).Help!.Emergency.ShouldBe([number]);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("XX")]
    [InlineData("nowhere")]
    public void Without_a_known_region_the_three_common_numbers_are_given_and_the_region_is_asked(string? region)
    {
        var answer = Asker.Ask(Wordings.Emergencies[0], region);
        answer.Help!.Emergency.ShouldBe(["112", "911", "999"]);
        answer.Help.AsksRegion.ShouldBeTrue();
    }

    [Theory]
    [InlineData("my left eyelid has been twitching for three weeks, should I worry?", true)]
    [InlineData("what is hemifacial spasm?", false)]
    public void A_question_about_own_symptoms_offers_the_assessment_with_its_words(string question, bool offers)
    {
        var answer = Asker.Ask(question);
        answer.OffersAssessment.ShouldBe(offers);
        answer.AssessmentWords.ShouldBe(offers ? question : null);
    }

    [Fact]
    public void A_question_about_own_symptoms_is_told_when_to_see_a_doctor() =>
        Asker.Ask("my eyelid twitches, why?").Statements.ShouldContain(s => s.Text.Contains("doctor"));
}
