namespace Seventh.Evaluation.Metrics;

/// <summary>k of n with its 95% Wilson score interval (Wilson 1927, doi:10.1080/01621459.1927.10502953).</summary>
/// <param name="Value">k / n; 0 for n = 0.</param>
/// <param name="N">How many.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record Proportion(double Value, int N, double Low, double High)
{
    private const double Z = 1.959963984540054; // 97.5th percentile of the standard normal distribution

    /// <summary>The proportion of k of n.</summary>
    public static Proportion Of(int k, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, n);
        if (n == 0)
            return new(0, 0, 0, 1);
        var p = (double)k / n;
        var denominator = 1 + (Z * Z / n);
        var middle = (p + (Z * Z / (2 * n))) / denominator;
        var half = Z / denominator * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4.0 * n * n)));
        return new(p, n, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
