using System.Text;
using Seventh.Evaluation.Cases;
using Seventh.Knowledge;
using Seventh.Knowledge.Reading;
using Seventh.Testing;

namespace Seventh.Evaluation.Tests;

public class CaseReaderTests
{
    private const string Good = """
        id: one
        age: 46
        sex: female
        opening: {text: "My eyelid twitches", codes: {site.eyelid: yes, motion.flutter: yes}}
        present:
          - {text: "for three weeks", codes: {duration: weeks}}
        absent:
          - {text: "weakness", codes: {face-weak: no}}
        answers: {side: one-side}
        accepted: [eyelid-myokymia]
        urgency: self-care
        urgency-ratings: [self-care, routine, self-care]
        """;

    [Fact]
    public void A_case_is_what_its_lines_and_answers_say_together()
    {
        var read = Read(Good, out _)!;
        read.Answers.Count.ShouldBe(7);
        read.Urgency.ShouldBe(Urgency.SelfCare);
        read.Facts.Length.ShouldBe(2);
        read.Answers[Repository.Pack.Variable("face-weak")!].ShouldBe(Knowledge.Findings.Variable.No);
    }

    [Theory]
    [InlineData("face-weak: no", "face-week: no", IssueCode.DanglingReference)]
    [InlineData("duration: weeks", "duration: fortnight", IssueCode.BadValue)]
    [InlineData("age: 46", "age: 460", IssueCode.BadValue)]
    [InlineData("age: 46", "age: old", IssueCode.BadValue)]
    [InlineData("sex: female", "sex: woman", IssueCode.BadValue)]
    [InlineData("[eyelid-myokymia]", "[eyelid-myokimia]", IssueCode.DanglingReference)]
    [InlineData("accepted: [eyelid-myokymia]", "", IssueCode.MissingKey)]
    [InlineData("urgency: self-care", "urgency: whenever", IssueCode.BadValue)]
    [InlineData("answers: {side: one-side}", "answers: {side: one-side, site.eyelid: no}", IssueCode.Duplicate)]
    [InlineData("id: one", "id: one\nmood: good", IssueCode.UnknownKey)]
    [InlineData("id: one", "id: [one", IssueCode.NotYaml)]
    public void A_fault_is_named_and_the_case_is_not_used(string good, string bad, string code)
    {
        Read(Good.Replace(good, bad, StringComparison.Ordinal), out var issues).ShouldBeNull();
        issues.Issues.ShouldContain(i => i.Code == code && i.File == "one.yaml" && i.Remedy.Length > 0);
    }

    [Fact]
    public void Broken_cases_are_reported_and_never_thrown()
    {
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            var broken = new StringBuilder(Good);
            for (var n = random.Next(1, 5); n > 0; n--)
                broken[random.Next(broken.Length)] = (char)random.Next(1, 0x300);
            var read = Read(broken.ToString(), out var issues);
            (read is null).ShouldBe(issues.HasErrors);
        }
    }

    private static CaseFile? Read(string text, out IssueList issues) => new CaseReader(Repository.Pack).Read(text, "one.yaml", issues = new());
}
