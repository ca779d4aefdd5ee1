using Seventh.Knowledge;
using Seventh.Knowledge.Statements;

namespace Seventh.Web.Library;

/// <summary>The footnotes of one page, numbered in the order in which they are first used.</summary>
public sealed class Footnotes(KnowledgePack pack)
{
    private readonly Dictionary<Citation, int> numbers = [];
    private readonly List<Footnote> notes = [];

    /// <summary>All notes so far, in order.</summary>
    public IReadOnlyList<Footnote> All => notes;

    /// <summary>Where a statement stands, by its full id; null if there is none.</summary>
    public string? AddressOf(string statementId) => pack.Statement(statementId) is { } statement ? Citations.AddressOf(statement) : null;

    /// <summary>The number of a citation.</summary>
    public int Number(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        if (numbers.TryGetValue(citation, out var number))
            return number;
        notes.Add(new(notes.Count + 1, pack.Source(citation.SourceId)!, citation.At));
        return numbers[citation] = notes.Count;
    }
}

/// <summary>One footnote.</summary>
public sealed record Footnote(int Number, Source Source, string At);
