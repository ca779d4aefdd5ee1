using System.Collections.Immutable;
using Seventh.Knowledge.Findings;

namespace Seventh.Reasoning.Interview;

/// <summary>All that an interview is: what is known, and which prompts were shown (answered, skipped or "don't know").</summary>
/// <param name="Evidence">What is known.</param>
/// <param name="Asked">Ids of prompts that were shown.</param>
public sealed record InterviewState(Evidence Evidence, ImmutableSortedSet<string> Asked)
{
    /// <summary>Nothing known, nothing asked.</summary>
    public static InterviewState Start { get; } = new(Evidence.Nothing, ImmutableSortedSet<string>.Empty);

    /// <summary>After a prompt was shown and what was answered, if anything; a skipped prompt adds no evidence.</summary>
    public InterviewState After(Prompt prompt, Evidence answers)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return new(Evidence.With(answers), Asked.Add(prompt.Id));
    }
}

/// <summary>A prompt that is worth asking, with what it is expected to bring.</summary>
/// <param name="Prompt">The prompt.</param>
/// <param name="Ask">The variables that are still open and worth showing, best first.</param>
/// <param name="Gain">Expected gain in decision quality.</param>
/// <param name="Because">Why it is asked now.</param>
public sealed record NextQuestion(Prompt Prompt, ImmutableArray<Variable> Ask, double Gain, AskReason Because);

/// <summary>Why a prompt is asked.</summary>
public enum AskReason
{
    /// <summary>An emergency is still possible.</summary>
    Safety,

    /// <summary>The answer could make a red flag hold, or switch off one that holds.</summary>
    Urgency,

    /// <summary>The answer tells causes apart.</summary>
    Diagnosis,
}
