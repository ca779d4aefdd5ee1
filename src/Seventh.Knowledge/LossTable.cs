using System.Collections.Immutable;

namespace Seventh.Knowledge;

/// <summary>What a wrong urgency costs, in arbitrary units: the documented table of <c>loss.yaml</c>.</summary>
/// <param name="Losses"><c>Losses[needed][given]</c>: the loss when a person who needs one level is given another; 0 on the diagonal.</param>
/// <param name="QuestionCost">What one plain question costs in the same units as a gain in decision quality.</param>
/// <param name="DiagnosisWeight">How much one unit of diagnostic certainty weighs against one unit of urgency loss.</param>
public sealed record LossTable(ImmutableArray<ImmutableArray<double>> Losses, double QuestionCost, double DiagnosisWeight)
{
    /// <summary>The loss of giving a level to a person who needs another.</summary>
    public double this[Urgency needed, Urgency given] => Losses[(int)needed][(int)given];
}
