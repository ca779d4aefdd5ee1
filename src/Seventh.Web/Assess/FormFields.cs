namespace Seventh.Web.Assess;

/// <summary>Names of form fields and of what the buttons do.</summary>
public static class FormFields
{
    /// <summary>Token against forged requests.</summary>
    public const string Token = "token";

    /// <summary>The sealed state.</summary>
    public const string State = "state";

    /// <summary>What the pressed button does; one of <see cref="Do"/>.</summary>
    public const string Action = "do";

    /// <summary>The own words.</summary>
    public const string Text = "text";

    /// <summary>A place on the face, or an option of an any-of question, that is ticked: its address.</summary>
    public const string Ticked = "ticked";

    /// <summary>A chip that is left on: its address.</summary>
    public const string Kept = "kept";

    /// <summary>"None of the others".</summary>
    public const string NoneOfTheOthers = "none-of-the-others";

    /// <summary>The field of an answer.</summary>
    public static string Answer(string address) => "a." + address;
}

/// <summary>What a button does.</summary>
public static class Do
{
    public const string Start = "start";
    public const string Confirm = "confirm";
    public const string Answer = "answer";
    public const string None = "none";
    public const string Skip = "skip";
    public const string Back = "back";
    public const string Words = "words";
    public const string Change = "change";
    public const string Save = "save";
    public const string Finish = "finish";
    public const string More = "more";
    public const string Remove = "remove:";
}
