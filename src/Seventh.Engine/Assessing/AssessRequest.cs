namespace Seventh.Engine.Assessing;

/// <summary>One step of a stateless assessment: everything known so far. The API and the line protocol speak this as JSON.</summary>
public sealed record AssessRequest
{
    /// <summary>The person's own words, or null. Read again on each step; answers below go before what the words say.</summary>
    public string? Text { get; init; }

    /// <summary>Age in years, 0 to 120, or null.</summary>
    public double? Age { get; init; }

    /// <summary><c>female</c>, <c>male</c>, or null.</summary>
    public string? Sex { get; init; }

    /// <summary>Answers by address (<c>finding</c> or <c>finding.option</c>): a value's id, or <c>unknown</c>, which also takes back what the words said.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>Ids of questions that were shown, answered or not.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>True to get the result now, whatever could still be asked.</summary>
    public bool Finish { get; init; }
}

/// <summary>A fault in a request: where and what to do.</summary>
/// <param name="Field">The field, for example <c>answers.face-weak</c>.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record RequestFault(string Field, string Message);

/// <summary>Thrown when a request cannot be understood.</summary>
public sealed class RequestException(IReadOnlyList<RequestFault> faults)
    : Exception(string.Join(' ', faults.Select(f => $"{f.Field}: {f.Message}")))
{
    /// <summary>All faults.</summary>
    public IReadOnlyList<RequestFault> Faults { get; } = faults;
}
