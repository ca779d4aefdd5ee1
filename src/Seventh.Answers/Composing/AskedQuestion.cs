using System.Collections.Immutable;
using Seventh.Answers.Meaning;

namespace Seventh.Answers.Composing;

/// <summary>A question as it was understood.</summary>
/// <param name="Bases">Its words, comparable, spelling corrected.</param>
/// <param name="Forms">Its words as written.</param>
/// <param name="Terms">Its terms with their weights.</param>
/// <param name="Named">Conditions and remedies that it names.</param>
/// <param name="Field">What it is about.</param>
/// <param name="KnownShare">Share of its telling words that the pack has, 0..1.</param>
internal sealed record AskedQuestion(
    IReadOnlyList<string> Bases, IReadOnlyList<string> Forms, IReadOnlyDictionary<string, double> Terms,
    ImmutableArray<string> Named, Field Field, double KnownShare)
{
    /// <summary>True if it has an intent.</summary>
    public bool Wants(string intent) => Terms.ContainsKey(Intents.Sign + intent);

    /// <summary>Its intents.</summary>
    public IEnumerable<string> Wanted => Terms.Keys.Where(t => t[0] == Intents.Sign).Select(t => t[1..]);

    /// <summary>True if it tells of somebody's own symptoms.</summary>
    public bool TellsSymptoms => (Field.Face || Field.Movement) && Field.SpeaksOfSomebody(Bases);
}
