namespace Seventh.Language.Grammar;

/// <summary>Words that the code, not the lexicon, looks for and that are worth correcting.</summary>
internal static class GrammarWords
{
    /// <summary>Frequent words whose misspellings are understood.</summary>
    public static IReadOnlyList<string> Correctable { get; } =
    [
        "week", "weeks", "month", "months", "year", "years", "minute", "minutes", "second", "seconds", "hours", "yesterday", "morning", "evening", "sometimes",
        "started", "doctor", "since", "without", "twitching", "eyelid", "medication", "prescribed", "diagnosed",
    ];
}
