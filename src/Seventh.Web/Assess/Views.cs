using System.Collections.Immutable;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Language;
using Seventh.Reasoning.Interview;

namespace Seventh.Web.Assess;

/// <summary>One thing that counts, to be confirmed.</summary>
/// <param name="Variable">What it is about.</param>
/// <param name="Label">In plain words.</param>
/// <param name="Quotes">The words it was read from; empty for what was tapped.</param>
public sealed record Chip(Variable Variable, string Label, IReadOnlyList<string> Quotes);

/// <summary>Something that was understood and does not count.</summary>
/// <param name="Label">In plain words.</param>
/// <param name="Words">The words it was read from.</param>
/// <param name="IsHistory">True if it is over; false if somebody else thinks so.</param>
public sealed record NotedMention(string Label, string Words, bool IsHistory);

/// <summary>What was understood of the own words.</summary>
public sealed record UnderstoodView(Picture Picture, IReadOnlyList<Chip> Chips, IReadOnlyList<NotedMention> Noted, Carrier Carrier)
{
    /// <summary>Makes the page of a picture.</summary>
    public static UnderstoodView Of(Picture picture, KnowledgePack pack, Carrier carrier)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(pack);
        var mentions = picture.Words?.Mentions ?? [];
        var first = picture.State.First.Where(a => a.Value != PageStep.Unknown).Select(a => pack.Variable(a.Key)?.Index);
        var said = picture.Words?.Evidence.Answers.Select(a => (int?)a.Key) ?? [];
        var chips = said.Concat(first).OfType<int>().Distinct().Order()
            .Where(i => picture.Known.Evidence[i] is not null)
            .Select(i => ChipOf(pack, pack.Variables[i], picture.Known.Evidence[i]!.Value, mentions));
        return new(
            picture, [.. chips],
            [
                .. mentions.Where(m => m.Kind != MentionKind.Now)
                    .Select(m => new NotedMention(AnswerWords.Say(pack, m.Variable, m.Value), m.Words, m.Kind == MentionKind.History)).Distinct(),
            ],
            carrier);
    }

    private static Chip ChipOf(KnowledgePack pack, Variable variable, int value, IReadOnlyList<Mention> mentions) => new(
        variable, AnswerWords.Say(pack, variable, value),
        [.. mentions.Where(m => m.Kind == MentionKind.Now && m.Variable.Index == variable.Index && m.Value == value).Select(m => m.Words).Distinct()]);
}

/// <summary>A question.</summary>
/// <param name="Picture">What is known so far.</param>
/// <param name="Question">The question.</param>
/// <param name="Carrier">What the form carries.</param>
/// <param name="FilledIn">Answers to show as chosen already.</param>
/// <param name="Fault">What to mend, or null.</param>
public sealed record QuestionView(Picture Picture, NextQuestion Question, Carrier Carrier, IReadOnlyDictionary<string, string> FilledIn, string? Fault);

/// <summary>One answer that can be changed.</summary>
public sealed record KnownAnswer(Variable Variable, string Label, int Value, string Written, bool FromWords, string? Fault);

/// <summary>All answers, to be changed.</summary>
public sealed record ChangeView(Picture Picture, IReadOnlyList<KnownAnswer> Answers, Carrier Carrier)
{
    /// <summary>Makes the page of a picture.</summary>
    public static ChangeView Of(Picture picture, KnowledgePack pack, Carrier carrier, IReadOnlyDictionary<string, string> faults)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(faults);
        var given = picture.State.Answers;
        return new(
            picture,
            [
                .. Known(picture, pack).Select(k => new KnownAnswer(
                    k.Variable, LabelOf(pack, k.Variable), k.Value, given.GetValueOrDefault(k.Variable.Address, ""), !given.ContainsKey(k.Variable.Address), faults.GetValueOrDefault(k.Variable.Address))),
            ],
            carrier);
    }

    // An option says little without its finding: "where: cheek".
    private static string LabelOf(KnowledgePack pack, Variable variable) =>
        variable.Address == variable.FindingId ? variable.Label : $"{pack.Finding(variable.FindingId)?.Label}: {variable.Label}";

    /// <summary>Everything that is known, in the order of the findings.</summary>
    public static ImmutableArray<(Variable Variable, int Value)> Known(Picture picture, KnowledgePack pack)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(pack);
        return [.. picture.Known.Evidence.Answers.Select(a => (pack.Variables[a.Key], a.Value))];
    }
}
