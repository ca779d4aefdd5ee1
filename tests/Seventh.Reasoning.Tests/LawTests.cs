using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Knowledge.Reading;
using Seventh.Reasoning.Inference;
using Seventh.Reasoning.Interview;
using Seventh.Reasoning.Model;
using Seventh.Reasoning.Triage;
using Seventh.Testing;

namespace Seventh.Reasoning.Tests;

/// <summary>What has to hold for any pack and any answers.</summary>
public class LawTests
{
    private static readonly KnowledgePack Synthetic = SyntheticPack.Make(conditions: 12, findings: 30, seed: 11, redFlags: 25);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory, MemberData(nameof(Seeds))]
    public void The_order_of_the_answers_does_not_matter(int seed)
    {
        var random = new Random(seed);
        var answers = RandomEvidence.Of(Synthetic, random, 0.5).Answers.ToArray();
        var shuffled = answers.ToArray();
        random.Shuffle(shuffled);
        var model = new DiagnosticModel(Synthetic);
        var assessor = new Assessor(model, draws: 40);
        var one = assessor.Assess(Collect(answers));
        var other = assessor.Assess(Collect(shuffled));
        other.Ranked.Select(r => (r.Condition.Id, r.Probability)).ShouldBe(one.Ranked.Select(r => (r.Condition.Id, r.Probability)));
        other.Urgency.Level.ShouldBe(one.Urgency.Level);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void An_answer_given_twice_counts_once(int seed)
    {
        var evidence = RandomEvidence.Of(Synthetic, new Random(seed), 0.3);
        var twice = evidence.With(evidence);
        var model = new DiagnosticModel(Synthetic);
        PosteriorInference.Posterior(model, twice).ShouldBe(PosteriorInference.Posterior(model, evidence));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Dont_know_changes_nothing_but_that_the_question_is_not_asked_again(int seed)
    {
        var model = new DiagnosticModel(Synthetic);
        var interviewer = new Interviewer(model);
        var state = InterviewState.Start with { Evidence = RandomEvidence.Of(Synthetic, new Random(seed), 0.1) };
        if (interviewer.Next(state) is not { } question)
            return;
        var after = state.After(question.Prompt, Evidence.Nothing);
        PosteriorInference.Posterior(model, after.Evidence).ShouldBe(PosteriorInference.Posterior(model, state.Evidence));
        interviewer.Next(after)?.Prompt.Id.ShouldNotBe(question.Prompt.Id);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_names_of_conditions_do_not_matter(int seed)
    {
        var files = SyntheticPack.Files(6, 20, seed);
        var renamed = files.Select(f => new PackFile(Rename(f.Path), Rename(f.Text)));
        var model = new DiagnosticModel(PackReader.Read(files).PackOrThrow());
        var other = new DiagnosticModel(PackReader.Read(renamed).PackOrThrow());
        var evidence = RandomEvidence.Of(model.Pack, new Random(seed), 0.4);
        var posterior = PosteriorInference.Posterior(model, evidence);
        var otherPosterior = PosteriorInference.Posterior(other, evidence);
        foreach (var condition in model.Conditions)
            otherPosterior[other.IndexOf(Rename(condition.Id))].ShouldBe(posterior[model.IndexOf(condition.Id)], 1e-12);

        // c0..c5 become c9..c4: another alphabetical order.
        static string Rename(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\bc([0-5])\b", m => $"c{9 - int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)}");
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_red_flag_never_lowers_the_urgency(int seed)
    {
        var model = new DiagnosticModel(Synthetic);
        var evidence = RandomEvidence.Of(Synthetic, new Random(seed), 0.5);
        var decision = UrgencyDecision.Of(model, PosteriorInference.Posterior(model, evidence), evidence);
        (decision.Level >= decision.FromProbabilities).ShouldBeTrue();
        foreach (var flag in Synthetic.RedFlags.Where(f => f.Rule.Holds(evidence)))
            (decision.Level >= flag.Floor).ShouldBeTrue(flag.Id);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_rule_does_not_hold_before_what_it_needs_is_known(int seed)
    {
        var evidence = RandomEvidence.Of(Synthetic, new Random(seed), 0.3);
        foreach (var flag in Synthetic.RedFlags.Where(f => f.Rule.Holds(evidence)))
        {
            flag.Rule.Missing(evidence).ShouldBe(0);
            flag.Rule.CanHold(evidence).ShouldBeTrue();
            flag.Rule.All.ShouldAllBe(a => evidence[a.Variable] != null);
        }

        Synthetic.RedFlags.ShouldAllBe(f => !f.Rule.Holds(Evidence.Nothing));
    }

    [Fact]
    public void An_answer_that_is_likelier_under_a_condition_than_overall_raises_it()
    {
        var model = new DiagnosticModel(Synthetic);
        var prior = PosteriorInference.Posterior(model, Evidence.Nothing);
        foreach (var variable in Synthetic.Variables)
            for (var value = 0; value < variable.Values.Length; value++)
            {
                var row = model.Row(variable.Index, value).ToArray();
                var overall = row.Zip(prior, (l, p) => l * p).Sum();
                var posterior = PosteriorInference.Posterior(model, Evidence.Nothing.With(variable, value));
                for (var c = 0; c < row.Length; c++)
                    if (Math.Abs(row[c] - overall) > 1e-9)
                        (posterior[c] > prior[c]).ShouldBe(row[c] > overall);
            }
    }

    private static Evidence Collect(IEnumerable<KeyValuePair<int, int>> answers) =>
        answers.Aggregate(Evidence.Nothing, (all, a) => all.With(Synthetic.Variables[a.Key], a.Value));
}
