using Seventh.Evaluation.Metrics;

namespace Seventh.Evaluation.Tests;

public class ProportionTests
{
    // Reference values: R 4.2, prop.test(k, n, correct = FALSE)$conf.int, which is the Wilson score interval.
    [Theory]
    [InlineData(8, 10, 0.4901625, 0.9433178)]
    [InlineData(0, 10, 0.0, 0.2775328)]
    [InlineData(10, 10, 0.7224672, 1.0)]
    [InlineData(50, 100, 0.4038315, 0.5961685)]
    public void The_interval_is_Wilsons(int k, int n, double low, double high)
    {
        var proportion = Proportion.Of(k, n);
        proportion.Value.ShouldBe((double)k / n, 1e-12);
        proportion.Low.ShouldBe(low, 1e-6);
        proportion.High.ShouldBe(high, 1e-6);
    }

    [Fact]
    public void Nothing_counted_says_nothing() => Proportion.Of(0, 0).ShouldBe(new Proportion(0, 0, 0, 1));
}
