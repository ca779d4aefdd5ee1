namespace Seventh.Reasoning.Inference;

/// <summary>
/// The likelihood of a group of dependent yes/no answers: a mixture of independence and the Fréchet upper bound.
/// A share ρ of people answers the whole group from one common impression U, uniform on 0..1: yes to everything whose probability is above U.
/// The others answer each question by itself. Both parts have the written probabilities as margins, so leaving an answer out is exact,
/// and saying one thing in three ways counts little more than once. Source of the bound: Nelsen, An Introduction to Copulas, section 2.5.
/// </summary>
/// <remarks>Grows answer by answer in constant time; the order does not matter.</remarks>
public readonly record struct GroupLikelihood(double Dependence, double Independent, double LeastYes, double MostNo)
{
    /// <summary>No answers yet: likelihood 1.</summary>
    /// <param name="dependence">ρ, 0..1.</param>
    public static GroupLikelihood Empty(double dependence) => new(dependence, 1, 1, 0);

    /// <summary>The probability of all answers together, given the condition.</summary>
    public double Value => ((1 - Dependence) * Independent) + (Dependence * Math.Max(0, LeastYes - MostNo));

    /// <summary>With one answer more.</summary>
    /// <param name="yes">P(yes | condition) of the variable.</param>
    /// <param name="answer">The answer.</param>
    public GroupLikelihood And(double yes, bool answer) => answer
        ? this with { Independent = Independent * yes, LeastYes = Math.Min(LeastYes, yes) }
        : this with { Independent = Independent * (1 - yes), MostNo = Math.Max(MostNo, yes) };
}
