using Seventh.Knowledge.Findings;
using Seventh.Reasoning.Model;
using Seventh.Reasoning.Uncertainty;
using Seventh.Testing;

namespace Seventh.Reasoning.Tests;

public class UncertaintyTests
{
    [Theory]
    [InlineData(0.3, 20)]
    [InlineData(0.9, 8)]
    [InlineData(0.02, 200)]
    public void Draws_have_the_mean_and_spread_of_the_beta_distribution(double mean, double count)
    {
        var stream = new BetaDraws(1, 2, 3);
        var draws = Enumerable.Range(0, 200_000).Select(_ => stream.Next(mean, count)).ToArray();
        var average = draws.Average();
        var variance = draws.Sum(d => (d - average) * (d - average)) / draws.Length;
        // Beta(a, b): variance = m (1 - m) / (a + b + 1); the bounds are five standard errors.
        var expected = mean * (1 - mean) / (count + 1);
        average.ShouldBe(mean, 5 * Math.Sqrt(expected / draws.Length));
        variance.ShouldBe(expected, 0.03 * expected);
    }

    [Fact]
    public void The_interval_holds_the_posterior_and_is_the_same_each_time()
    {
        var model = new DiagnosticModel(SyntheticPack.Make(conditions: 8, findings: 30, seed: 2));
        var evidence = RandomEvidence.Of(model.Pack, new Random(1), 0.4);
        var intervals = new CredibleIntervals(model).Of(evidence);
        intervals.ShouldAllBe(i => 0 <= i.Low && i.Low <= i.Value && i.Value <= i.High && i.High <= 1);
        new CredibleIntervals(model).Of(evidence).ShouldBe(intervals);
    }

    [Fact]
    public void Larger_series_give_narrower_intervals()
    {
        var small = Width(n: 8);
        var large = Width(n: 5000);
        large.ShouldBeLessThan(small);

        static double Width(int n)
        {
            var files = SyntheticPack.Files(3, 12, seed: 4)
                .Select(f => f with { Text = System.Text.RegularExpressions.Regex.Replace(f.Text, @"n: \d+", $"n: {n}") });
            var model = new DiagnosticModel(Knowledge.Reading.PackReader.Read(files).PackOrThrow(), new ModelSettings { TransportedCount = 1e6, PriorSpread = 0, EstimatedPriorSpread = 0 });
            var evidence = RandomEvidence.Of(model.Pack, new Random(7), 0.8);
            return new CredibleIntervals(model).Of(evidence).Sum(i => i.High - i.Low);
        }
    }

    [Fact]
    public void Nothing_known_leaves_only_the_uncertainty_of_the_priors()
    {
        var model = new DiagnosticModel(SyntheticPack.Make(3, 5, 1), new ModelSettings { PriorSpread = 0, EstimatedPriorSpread = 0 });
        foreach (var interval in new CredibleIntervals(model).Of(Evidence.Nothing))
            (interval.High - interval.Low).ShouldBe(0, 1e-12);
    }
}
