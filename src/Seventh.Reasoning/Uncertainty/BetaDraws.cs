namespace Seventh.Reasoning.Uncertainty;

/// <summary>
/// Draws of Beta-distributed numbers that depend only on a seed and a place, so that the same question always gets the same answer
/// and the order of answers cannot matter. Gamma variates after Marsaglia and Tsang (2000), doi:10.1145/358407.358414;
/// the stream is SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195).
/// </summary>
internal struct BetaDraws(ulong seed, int variable, int condition)
{
    private ulong state = Mix(seed ^ Mix(((ulong)(uint)variable << 32) | (uint)condition));
    private double spare = double.NaN;

    /// <summary>The next draw from Beta(mean·count, (1-mean)·count), kept within 1e-6 of the ends.</summary>
    public double Next(double mean, double count)
    {
        var a = Gamma(mean * count);
        var b = Gamma((1 - mean) * count);
        return a + b > 0 ? Math.Clamp(a / (a + b), 1e-6, 1 - 1e-6) : mean;
    }

    /// <summary>The next draw from the standard normal distribution (polar method of Marsaglia).</summary>
    public double Normal()
    {
        if (!double.IsNaN(spare))
        {
            var kept = spare;
            spare = double.NaN;
            return kept;
        }

        double x, y, s;
        do
        {
            x = (2 * Uniform()) - 1;
            y = (2 * Uniform()) - 1;
            s = (x * x) + (y * y);
        }
        while (s is >= 1 or 0);
        var scale = Math.Sqrt(-2 * Math.Log(s) / s);
        spare = y * scale;
        return x * scale;
    }

    private double Gamma(double shape)
    {
        if (shape < 1)
            return Gamma(shape + 1) * Math.Pow(Math.Max(Uniform(), 1e-300), 1 / shape);
        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal();
            var v = 1 + (c * x);
            if (v <= 0)
                continue;
            v = v * v * v;
            if (Math.Log(Math.Max(Uniform(), 1e-300)) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v)))
                return d * v;
        }
    }

    private double Uniform()
    {
        state += 0x9E3779B97F4A7C15;
        return (Mix(state) >> 11) * (1.0 / (1UL << 53));
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
