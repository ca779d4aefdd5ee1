namespace Seventh.Engine.Assessing;

/// <summary>The answer to one step: what was understood, how urgent it is so far, and either the next question or the result.</summary>
/// <param name="Understood">What the own words said, for confirmation.</param>
/// <param name="Urgency">How urgently to be seen, as things stand. An emergency stands here at once.</param>
/// <param name="Question">The next question, or null when the result stands.</param>
/// <param name="Result">The result, or null while there is a question.</param>
/// <param name="Version">Version of the knowledge.</param>
public sealed record AssessResponse(
    IReadOnlyList<UnderstoodItem> Understood, UrgencyItem Urgency, QuestionItem? Question, ResultItem? Result, string Version);

/// <summary>One thing understood from the own words.</summary>
/// <param name="Address">The finding.</param>
/// <param name="Value">Its value.</param>
/// <param name="Label">In plain words.</param>
/// <param name="Words">The words it was read from.</param>
/// <param name="Counts">False for history and other people's remarks, which change nothing.</param>
public sealed record UnderstoodItem(string Address, string Value, string Label, string Words, bool Counts);

/// <summary>How urgently to be seen.</summary>
/// <param name="Level">self-care, routine, soon, urgent or emergency.</param>
/// <param name="RedFlags">The danger signs that set it, most urgent first.</param>
public sealed record UrgencyItem(string Level, IReadOnlyList<RedFlagItem> RedFlags);

/// <summary>A danger sign that holds.</summary>
public sealed record RedFlagItem(string Id, string Level, string Because, string Do, IReadOnlyList<SourceItem> Sources);

/// <summary>A question.</summary>
/// <param name="Id">Id to send back in <c>asked</c>.</param>
/// <param name="Ask">The question in plain words.</param>
/// <param name="Help">More words, or null.</param>
/// <param name="Because">safety, urgency or diagnosis.</param>
/// <param name="Items">What can be answered.</param>
public sealed record QuestionItem(string Id, string Ask, string? Help, string Because, IReadOnlyList<AnswerItem> Items);

/// <summary>One thing that can be answered within a question.</summary>
public sealed record AnswerItem(string Address, string Label, IReadOnlyList<ValueItem> Values);

/// <summary>One possible answer.</summary>
public sealed record ValueItem(string Id, string Label);

/// <summary>The result.</summary>
/// <param name="NothingFitsWell">True if none of the explanations fits well.</param>
/// <param name="Fits">What fits, most probable first.</param>
/// <param name="Changes">What would change the picture.</param>
public sealed record ResultItem(bool NothingFitsWell, IReadOnlyList<FitItem> Fits, IReadOnlyList<ChangeItem> Changes);

/// <summary>One explanation.</summary>
/// <param name="Id">Condition id.</param>
/// <param name="Name">What a patient would be told.</param>
/// <param name="Probability">Posterior probability.</param>
/// <param name="Low">Lower end of the 90% interval.</param>
/// <param name="High">Upper end of the 90% interval.</param>
/// <param name="Urgency">The urgency it deserves by itself.</param>
/// <param name="PriorDecibans">Log odds before any answer.</param>
/// <param name="Weights">What each answer says for or against it; with the prior they add up to the posterior log odds.</param>
public sealed record FitItem(
    string Id, string Name, double Probability, double Low, double High, string Urgency, double PriorDecibans, IReadOnlyList<WeightItem> Weights);

/// <summary>What one answer says for (positive) or against (negative).</summary>
public sealed record WeightItem(string Address, string Value, string Label, double Decibans);

/// <summary>What one more fact would change.</summary>
public sealed record ChangeItem(string Address, string Value, string Label, double Chance, string Condition, string Name, double Probability, double Before);

/// <summary>A source to open.</summary>
public sealed record SourceItem(string Id, string Title, string Url, int? Year, string Locator);
