using System.Collections.Immutable;
using Seventh.Evaluation.Cases;
using Seventh.Evaluation.Metrics;
using Seventh.Knowledge;
using Seventh.Language;

namespace Seventh.Evaluation.Words;

/// <summary>What was understood of one line.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Text">What was read.</param>
/// <param name="Right">Understood as coded.</param>
/// <param name="Wrong">Understood, but coded otherwise or not at all.</param>
/// <param name="Missed">Coded, but not understood.</param>
public sealed record WordsLine(
    string CaseId, string Text,
    IReadOnlyList<(int Variable, int Value)> Right, IReadOnlyList<(int Variable, int Value)> Wrong, IReadOnlyList<(int Variable, int Value)> Missed);

/// <summary>Precision and recall over all codes.</summary>
public sealed record WordsReport(Proportion Precision, Proportion Recall, ImmutableArray<WordsLine> Lines);

/// <summary>Compares what the program understands of each line of the cases with the coding of that line.</summary>
public static class WordsEvaluation
{
    /// <summary>Reads every opening and every fact; a line of something absent is read as "No ...".</summary>
    public static WordsReport Of(KnowledgePack pack, OwnWords words, IEnumerable<CaseFile> cases)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(cases);
        var lines = cases.SelectMany(c => c.Facts.Prepend(c.Opening).Select(l => Compare(pack, words, c.Id, l))).ToImmutableArray();
        var right = lines.Sum(l => l.Right.Count);
        return new(
            Proportion.Of(right, right + lines.Sum(l => l.Wrong.Count)),
            Proportion.Of(right, right + lines.Sum(l => l.Missed.Count)), lines);
    }

    private static WordsLine Compare(KnowledgePack pack, OwnWords words, string caseId, CaseLine line)
    {
        var text = line.Absent ? $"No {line.Text}" : line.Text;
        var understood = words.Read(text).Evidence.Answers.Select(a => (a.Key, a.Value)).Where(a => !IsPerson(a.Key)).ToHashSet();
        var coded = line.Codes.Answers.Select(a => (a.Key, a.Value)).ToHashSet();
        return new(caseId, text, [.. understood.Intersect(coded)], [.. understood.Except(coded)], [.. coded.Except(understood)]);

        // Age and sex are fields of a case, not codes of a line.
        bool IsPerson(int variable) => pack.Variables[variable].FindingId is "age" or "sex";
    }
}
