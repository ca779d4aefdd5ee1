using System.Collections.Immutable;
using System.Globalization;
using Seventh.Knowledge;
using Seventh.Knowledge.Conditions;
using Seventh.Reasoning.Interview;
using Seventh.Web.Library;

namespace Seventh.Web.Assess;

/// <summary>The result page.</summary>
/// <param name="Picture">What is known.</param>
/// <param name="NothingFitsWell">True if none of the causes fits well.</param>
/// <param name="Fits">The causes that fit best, and "something else".</param>
/// <param name="Rest">The probability of all causes that are not shown, together.</param>
/// <param name="Changes">What would change the picture.</param>
/// <param name="Advice">Causes whose advice is shown.</param>
/// <param name="MayCareAlone">True if the urgency leaves room for what one can do oneself.</param>
/// <param name="CanAskMore">True if there are questions left.</param>
/// <param name="Knowledge">Version and date of the knowledge.</param>
/// <param name="Notes">Footnotes; filled while the page is written.</param>
/// <param name="Carrier">What the form carries.</param>
public sealed record ResultView(
    Picture Picture, bool NothingFitsWell, ImmutableArray<Fit> Fits, double Rest, ImmutableArray<ChangeLine> Changes,
    ImmutableArray<Condition> Advice, bool MayCareAlone, bool CanAskMore, string Knowledge, Footnotes Notes, Carrier Carrier)
{
    private const int Shown = 5;
    private const int Advised = 3;
    private const double WorthAdvice = 0.1;

    /// <summary>Makes the page of an assessment.</summary>
    public static ResultView Of(Picture picture, Assessment assessment, KnowledgePack pack, Carrier carrier, bool canAskMore)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(pack);
        var known = assessment.Ranked.Where(r => !r.Condition.IsSomethingElse).Take(Shown);
        var shown = known.Concat(assessment.Ranked.Where(r => r.Condition.IsSomethingElse)).ToArray();
        var advice = assessment.Ranked.Where((r, i) => !r.Condition.IsSomethingElse && (i == 0 || r.Probability.Value >= WorthAdvice)).Take(Advised);
        return new(
            picture, assessment.NothingFitsWell, [.. shown.Select(r => FitOf(r, pack))],
            Math.Max(0, 1 - shown.Sum(r => r.Probability.Value)),
            [.. assessment.Changes.Select(c => new ChangeLine(AnswerWords.Say(pack, c.Variable, c.Value), c.Condition.Name, c.Before, c.Probability))],
            [.. advice.Select(r => r.Condition)],
            assessment.Urgency.Level <= Urgency.Soon && !picture.SelfHarm, canAskMore, KnowledgeDate.Of(pack), new(pack), carrier);
    }

    /// <summary>Whether any cause with advice says something in one of the sections.</summary>
    public bool Says(params string[] sections) => Advice.Any(c => sections.Any(s => c.In(s).Any()));

    private static Fit FitOf(RankedCondition ranked, KnowledgePack pack) => new(
        ranked.Condition, ranked.Probability.Value, ranked.Probability.Low, ranked.Probability.High, ranked.PriorDecibans,
        [.. ranked.Weights.Select(w => new FitWeight(AnswerWords.Say(pack, pack.Variables[w.Variable], w.Value), w.Decibans))]);
}

/// <summary>One cause with how well it fits.</summary>
public sealed record Fit(Condition Condition, double Probability, double Low, double High, double Prior, ImmutableArray<FitWeight> Weights)
{
    private const int Lines = 10;

    /// <summary>The strongest answers, one line each.</summary>
    public IEnumerable<FitWeight> Strongest => Weights.Take(Lines);

    /// <summary>All other answers together, or null.</summary>
    public FitWeight? Others => Weights.Length > Lines
        ? new($"{Weights.Length - Lines} other answers together", Weights.Skip(Lines).Sum(w => w.Decibans))
        : null;

    /// <summary>Starting point and all weights added up.</summary>
    public double Total => Prior + Weights.Sum(w => w.Decibans);

    /// <summary>The longest bar.</summary>
    public double Scale => Math.Max(10, Weights.Select(w => Math.Abs(w.Decibans)).Append(Math.Abs(Prior)).Append(Math.Abs(Total)).Max());
}

/// <summary>What one more fact would change.</summary>
public sealed record ChangeLine(string Label, string Name, double Before, double Then);

/// <summary>What one answer says for or against a cause.</summary>
public sealed record FitWeight(string Label, double Decibans);

/// <summary>Version and date of the knowledge.</summary>
public static class KnowledgeDate
{
    /// <summary>"version 0.1.0, sources read until 20 November 2026".</summary>
    public static string Of(KnowledgePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var last = pack.Sources.Select(s => s.Read).Max(StringComparer.Ordinal);
        return DateOnly.TryParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? string.Create(CultureInfo.InvariantCulture, $"version {pack.Version}, sources read until {day:d MMMM yyyy}")
            : $"version {pack.Version}";
    }
}
