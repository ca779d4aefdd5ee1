using System.Globalization;
using Seventh.Engine.Assessing;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;

namespace Seventh.Web.Assess;

/// <summary>Answers in plain words.</summary>
public static class AnswerWords
{
    /// <summary>What a variable with a value says: "age: 50 to 59", "where: not cheek", "not: double vision".</summary>
    public static string Say(KnowledgePack pack, Variable variable, int value)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(variable);
        if (variable.Address == StartForm.AgeAddress && variable.IsNumber)
            return $"{variable.Label}: {Years(variable, value)}";
        return variable.Address == variable.FindingId
            ? AssessStep.Say(variable, value)
            : $"{pack.Finding(variable.FindingId)?.Label}: {(value == Variable.Yes ? "" : "not ")}{variable.Label}";
    }

    private static string Years(Variable variable, int band)
    {
        var low = variable.Bands[band].ToString("0", CultureInfo.InvariantCulture);
        return band + 1 < variable.Bands.Length
            ? $"{low} to {(variable.Bands[band + 1] - 1).ToString("0", CultureInfo.InvariantCulture)}"
            : $"{low} or more";
    }
}
