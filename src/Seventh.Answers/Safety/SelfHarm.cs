using Seventh.Answers.Texts;

namespace Seventh.Answers.Safety;

/// <summary>Recognises that somebody thinks of ending their life or of harming themselves, in any wording. Rather once too often.</summary>
internal static class SelfHarm
{
    private static readonly PhraseTable Table = Build("""
        suicide|suicidal|kill myself|killing myself|kill himself|kill herself|kill themselves|kms|end my life|ending my life|end his life|end her life|take my life|take my own life|taking my own life|took my own life
        end it all|ending it all|ending it tonight|end it tonight|ending it now|end it today|ending it today|ending things|end myself|think of ending it|think about ending it|want to end it|wanna end it|thinking to end it|thought of ending it|thoughts of ending it|going to end it|ready to end it|end everything|finish myself|finish it all
        want to die|want to be dead|wanted to die|wish i was dead|wish i were dead|wish i be dead|wish i would die|rather die|rather be dead|rather not live|hope i die|better off dead|better dead|better off without me|ready to die|going to die by my own
        not want to live|do not want to live|not want to be alive|not want to be here|not want to exist|not want to go on living|not want to wake up|never wake up|not wake up again|cannot go on|cannot live like this|cannot live with this|cannot keep living|tired of living|tired of life|tired of being alive|fed up of living|no point living|no point in living|no reason to live|nothing to live for|not worth living|point in going on|point going on|point of going on|point in carrying on|no point anymore|no point any more|cannot carry on|not carry on living|life is over|life not worth|no longer want to live|stop living|stop existing|disappear forever|sick of living|hate my life
        harm myself|hurt myself|hurting myself|harming myself|cut myself|cutting myself|self harm|selfharm|self injury|injure myself|jump off|jump in front|jump from a bridge|jump from the bridge|jump from a building|jump from the building|jump from a roof|jump from the roof|jump from a window|jump from the window|jump from a balcony|jump from the balcony|jump from my balcony|jump from my window|jump from a high|jump out of the window|jump out of a window|jump out the window|jump out my window|hang myself|hanging myself|shoot myself|drown myself|poison myself|slit my wrist|slit wrist|overdose on purpose|overdose myself|take all my pill|take all my tablet|swallow all my|take all the pill|take all the tablet|whole bottle of pill|whole bottle of tablet
        unalive|off myself|do away with myself|do myself in|top myself|say goodbye to everyone|goodbye note|suicide note|nobody would care if|no one would care if|nobody would miss me|no one would miss me|everyone would be better|life has no meaning|give up on life|giving up on life|not survive tonight
        """);

    /// <summary>True if the words speak of it.</summary>
    public static bool Speaks(IReadOnlyList<string> bases)
    {
        if (Table.Find(bases).Any())
            return true;
        // "want this to end for ever" is about a twitch; "end it" with a night, a life or nobody who cares is not.
        for (var i = 0; i + 1 < bases.Count; i++)
            if (bases[i] is "end" && bases[i + 1] is "it" && bases.Any(b => b is "tonight" or "life" or "nobody" or "goodbye" or "hopeless" or "worthless"))
                return true;
        return false;
    }

    private static PhraseTable Build(string phrases)
    {
        var table = new PhraseTable();
        foreach (var phrase in phrases.Split((char[])['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            table.Add(phrase.Trim(), "self-harm");
        return table;
    }
}
