using Seventh.Knowledge.Findings;

namespace Seventh.Language;

/// <summary>What a mention says about.</summary>
public enum MentionKind
{
    /// <summary>About now: it counts.</summary>
    Now,

    /// <summary>About what has been and is over: it does not count as now.</summary>
    History,

    /// <summary>What somebody else thinks of it: it never counts.</summary>
    SomebodyElsesRemark,
}

/// <summary>One thing understood: the chip that is shown back.</summary>
/// <param name="Variable">What it is about.</param>
/// <param name="Value">The value that the words state.</param>
/// <param name="Start">Where the words begin in the text.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Words">The words.</param>
/// <param name="Kind">Whether it counts.</param>
public sealed record Mention(Variable Variable, int Value, int Start, int Length, string Words, MentionKind Kind);

/// <summary>What was understood of a text.</summary>
/// <param name="Text">The text that was read.</param>
/// <param name="Mentions">Everything understood, in the order of the text.</param>
/// <param name="Evidence">What counts of it, with age and sex: one value per variable.</param>
/// <param name="Age">Age in years, or null.</param>
/// <param name="Sex">The sex's value id, or null.</param>
/// <param name="SelfHarm">True if the text speaks of harming oneself or of not wanting to live.</param>
public sealed record Understanding(string Text, IReadOnlyList<Mention> Mentions, Evidence Evidence, double? Age, string? Sex, bool SelfHarm);
