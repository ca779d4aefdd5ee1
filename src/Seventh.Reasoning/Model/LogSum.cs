namespace Seventh.Reasoning.Model;

/// <summary>Sums of numbers given by their logarithms.</summary>
public static class LogSum
{
    /// <summary>ln Σ exp(x), without overflow; -∞ for an empty span.</summary>
    public static double Of(ReadOnlySpan<double> logs)
    {
        var highest = double.NegativeInfinity;
        foreach (var log in logs)
            highest = Math.Max(highest, log);
        if (double.IsNegativeInfinity(highest))
            return highest;
        var sum = 0.0;
        foreach (var log in logs)
            sum += Math.Exp(log - highest);
        return highest + Math.Log(sum);
    }

    /// <summary>exp(x - ln Σ exp(x)) for every x: probabilities that add up to 1.</summary>
    public static double[] Normalize(ReadOnlySpan<double> logs)
    {
        var total = Of(logs);
        var probabilities = new double[logs.Length];
        for (var i = 0; i < logs.Length; i++)
            probabilities[i] = Math.Exp(logs[i] - total);
        return probabilities;
    }
}
