using System.Collections.Immutable;
using Seventh.Knowledge.Statements;

namespace Seventh.Answers.Index;

/// <summary>A question entry made ready for matching.</summary>
/// <param name="Question">The entry.</param>
/// <param name="Wordings">The terms of every wording.</param>
/// <param name="IsOfPage">True if it is the question of a popular page, which has no page of its own.</param>
internal sealed record Entry(Question Question, ImmutableArray<IReadOnlyDictionary<string, double>> Wordings, bool IsOfPage);

/// <summary>How well an entry fits a question.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Score">What entries are ranked by, 0..1.</param>
/// <param name="Likeness">The greatest cosine of the question with one of its wordings, 0..1.</param>
/// <param name="Covered">Share of the question's weight whose terms the entry has, 0..1.</param>
/// <param name="Wording">Share of the likest wording that the question has, 0..1.</param>
internal sealed record EntryMatch(Entry Entry, double Score, double Likeness, double Covered, double Wording);
