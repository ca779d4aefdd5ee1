using Seventh.Web.Site;

namespace Seventh.Web.Assess;

/// <summary>One submitted form of the interview, turned into the next page.</summary>
internal sealed class InterviewStep(Interview interview, StateSeal seal, IFormCollection form, string token)
{
    /// <summary>Does what the pressed button says.</summary>
    public IResult Take()
    {
        var action = form[FormFields.Action].ToString();
        var state = seal.Open(form[FormFields.State]);
        if (action == Do.Start && (state is not null || string.IsNullOrEmpty(form[FormFields.State])))
            return Start(state ?? new());
        return state is null ? Lost() : Take(action, state);
    }

    /// <summary>The form came without its token: nothing is done, but nothing that was written is lost either.</summary>
    public IResult AskAgain()
    {
        const string notice = "Seventh was started anew, or this browser keeps no cookies, not even for one visit. Please press the button once more.";
        if (form[FormFields.Action] == Do.Start && form.ContainsKey(FormFields.Text))
            return Pages.Show<StartPage>(StartForm.Read(interview.Pack, form).AsView(interview.Pack, token, "", notice), StatusCodes.Status400BadRequest);
        return seal.Open(form[FormFields.State]) is { } state
            ? Pages.Show<ContinuePage>(new ContinueView(Carrier(state)), StatusCodes.Status400BadRequest)
            : Lost();
    }

    private IResult Take(string action, PageState state) => action switch
    {
        Do.Confirm => GoOn(Confirm(state)),
        Do.Answer => Answer(state, false),
        Do.None => Answer(state, true),
        Do.Skip => Skip(state),
        Do.Back => Back(state),
        Do.Words => Words(state),
        Do.Change => Change(state, null),
        Do.Save => Save(state, null),
        Do.Finish => GoOn(state with { Finished = true }),
        Do.More => GoOn(state with { Finished = false }),
        _ when action.StartsWith(Do.Remove, StringComparison.Ordinal) => Save(state, action[Do.Remove.Length..]),
        _ => GoOn(state),
    };

    private IResult Start(PageState before)
    {
        var start = StartForm.Read(interview.Pack, form);
        if (start.Faults.Count > 0)
            return Pages.Show<StartPage>(start.AsView(interview.Pack, token, form[FormFields.State].ToString(), null), StatusCodes.Status400BadRequest);
        var state = before with { Text = start.Text, First = start.Answers, Finished = false };
        return state.Text.Length > 0 || start.Ticked.Count > 0 ? Understood(state) : GoOn(state);
    }

    private IResult Understood(PageState state) =>
        Pages.Show<UnderstoodPage>(UnderstoodView.Of(interview.Of(state), interview.Pack, Carrier(state)));

    /// <summary>What was unticked among the chips is taken off; everything else stays.</summary>
    private PageState Confirm(PageState state)
    {
        var kept = form[FormFields.Kept].ToHashSet();
        var picture = interview.Of(state);
        foreach (var chip in UnderstoodView.Of(picture, interview.Pack, Carrier(state)).Chips)
            if (!kept.Contains(chip.Variable.Address))
                state = state.Remove(chip.Variable.Address, picture.Says(chip.Variable));
        return state;
    }

    private IResult Answer(PageState state, bool noneOfThese)
    {
        var picture = interview.Of(state);
        if (state.Finished || interview.Next(picture) is not { } question)
            return GoOn(state);
        var submitted = AnswerReader.Read(question, form, noneOfThese);
        return submitted.Fault is { } fault
            ? Pages.Show<QuestionPage>(new QuestionView(picture, question, Carrier(state), submitted.Answers, fault), StatusCodes.Status400BadRequest)
            : GoOn(state.After(question.Prompt.Id, submitted.Answers));
    }

    private IResult Skip(PageState state) =>
        !state.Finished && interview.Next(interview.Of(state)) is { } question ? GoOn(state.After(question.Prompt.Id, [])) : GoOn(state);

    /// <summary>The page before: the question that was answered last, with its answers filled in; before the first one, what was understood.</summary>
    private IResult Back(PageState state)
    {
        // A result that was asked for early hides a question that is still open: that one comes back first.
        if (state.Finished && interview.Next(interview.Of(state)) is not null)
            return GoOn(state with { Finished = false });
        if (state.Steps.IsEmpty)
            return state.Text.Length > 0 || state.First.Count > 0 ? Understood(state with { Finished = false }) : Words(state);
        return GoOn(state.Back(), state.Steps[^1].Answers);
    }

    private IResult Words(PageState state) =>
        Pages.Show<StartPage>(StartForm.Of(state).AsView(interview.Pack, token, seal.Close(state), null));

    private IResult Change(PageState state, IReadOnlyDictionary<string, string>? faults) => Pages.Show<ChangePage>(
        ChangeView.Of(interview.Of(state), interview.Pack, Carrier(state), faults ?? new Dictionary<string, string>()),
        faults is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private IResult Save(PageState state, string? remove)
    {
        var picture = interview.Of(state);
        var faults = new Dictionary<string, string>();
        foreach (var (variable, now) in ChangeView.Known(picture, interview.Pack))
        {
            var value = form[FormFields.Answer(variable.Address)].ToString().Trim();
            if (variable.Address == remove || value == PageStep.Unknown)
                state = state.Remove(variable.Address, picture.Says(variable));
            else if (variable.IndexOf(value) is >= 0 and var index)
                state = index == now && !variable.IsNumber ? state : state.Change(variable.Address, value);
            else if (value.Length > 0)
                faults[variable.Address] = variable.IsNumber ? AnswerReader.NumberFault(variable) : "Choose one of the answers.";
        }

        return faults.Count > 0 || remove is not null ? Change(state, faults.Count > 0 ? faults : null) : GoOn(state);
    }

    private IResult GoOn(PageState state, IReadOnlyDictionary<string, string>? filledIn = null)
    {
        var picture = interview.Of(state);
        var next = interview.Next(picture);
        return next is not null && !state.Finished
            ? Pages.Show<QuestionPage>(new QuestionView(picture, next, Carrier(state), filledIn ?? new Dictionary<string, string>(), null))
            : Pages.Show<ResultPage>(ResultView.Of(picture, interview.Result(picture), interview.Pack, Carrier(state), next is not null));
    }

    private Carrier Carrier(PageState state) => new(token, seal.Close(state));

    private static IResult Lost() => Pages.Show<FaultPage>(FaultView.StateLost, StatusCodes.Status400BadRequest);
}

/// <summary>What every form of the interview carries hidden.</summary>
/// <param name="Token">Token against forged requests.</param>
/// <param name="State">The sealed state; empty at the start.</param>
public sealed record Carrier(string Token, string State);

/// <summary>A page that only asks to press once more.</summary>
public sealed record ContinueView(Carrier Carrier);
