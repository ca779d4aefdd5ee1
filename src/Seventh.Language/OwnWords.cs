using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Language.Grammar;

namespace Seventh.Language;

/// <summary>Understands what a person writes in their own words. Pure: the same text gives the same findings.</summary>
public sealed class OwnWords
{
    /// <summary>Of longer texts only so many characters are read.</summary>
    public const int LongestText = 20_000;

    private const string SelfHarm = "self-harm";

    private readonly KnowledgePack pack;
    private readonly Lexicon lexicon;

    /// <summary>Reads the pack's words.</summary>
    public OwnWords(KnowledgePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        this.pack = pack;
        lexicon = new(pack);
    }

    /// <summary>What a text says.</summary>
    public Understanding Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
            text = text[..LongestText];
        var stems = new Dictionary<string, string>();
        var frame = Frame.Of(text, form => stems.TryGetValue(form, out var stem) ? stem : stems[form] = lexicon.Stem(form));
        var reading = new Reading(pack, frame, lexicon.Find(frame.Words), Negation.Of(frame)) { Person = Persons.Find(frame) };
        Durations.Read(reading);
        Repeats.Read(reading);
        Sides.Read(reading);
        MedicineTiming.Read(reading);
        var blanketFrom = reading.Matches.Count;
        Blankets.Read(reading);
        var mentions = Mentions(reading, blanketFrom);
        var evidence = Conclusions.Draw(mentions, frame, pack.Variable);
        return new(text, mentions, evidence, reading.Person.Age, reading.Person.Sex, mentions.Any(m => m.Variable.Address == SelfHarm && m.Value == Variable.Yes));
    }

    private List<Mention> Mentions(Reading reading, int blanketFrom)
    {
        var opinions = ReportedSpeech.Opinions(reading.Frame);
        var imagined = Hypotheses.Mark(reading.Frame);
        var others = OtherPeople.Mark(reading);
        var mentions = new List<Mention>();
        for (var i = 0; i < reading.Matches.Count; i++)
        {
            var match = reading.Matches[i];
            var isSelfHarm = match.Variable.Address == SelfHarm;
            var value = match.Value;
            if (i < blanketFrom && !match.IsDenial && reading.Negation.Denies(match.Places))
            {
                if (!match.Variable.IsBinary)
                    continue;
                if (Denials.SaysNothing(reading, match))
                    continue;
                value = Variable.No;
            }
            else if (match.IsOnlyDenied || OtherTroubles.IsTimeOfOther(reading, match))
            {
                continue;
            }
            else if (Relief.IsInVain(reading, match))
            {
                value = Variable.No;
            }

            if (isSelfHarm)
            {
                mentions.Add(Chip(reading.Frame, match.Variable, value, match.First, match.Last, MentionKind.Now));
                continue;
            }

            if (match.Places.Any(p => opinions[p] == false) || match.Places.Any(p => imagined[p])
                || (match.Places.Any(p => others[p]) && match.Variable.FindingId != "family"))
                continue;
            var kind = match.Places.Any(p => opinions[p] == true) ? MentionKind.SomebodyElsesRemark
                : value != Variable.No && History.IsOver(reading.Frame, match) ? MentionKind.History : MentionKind.Now;
            mentions.Add(Chip(reading.Frame, match.Variable, value, match.First, match.Last, kind));
            if (kind == MentionKind.History && match.Variable.Address == "face-weak" && pack.Variable("past-palsy") is { } past)
                mentions.Add(Chip(reading.Frame, past, Variable.Yes, match.First, match.Last, MentionKind.Now));
        }

        AddPerson(reading, mentions);
        return [.. mentions.DistinctBy(m => (m.Variable.Index, m.Value, m.Start, m.Kind)).OrderBy(m => m.Start).ThenBy(m => m.Variable.Index)];
    }

    private void AddPerson(Reading reading, List<Mention> mentions)
    {
        var person = reading.Person;
        if (person.Age is { } age && pack.Variable("age") is { IsNumber: true } ageVariable && ageVariable.BandOf(age) is var band and >= 0 && person.AgeAt is { } at)
            mentions.Add(Chip(reading.Frame, ageVariable, band, at.First, at.Last, MentionKind.Now));
        if (person.Sex is { } sex && pack.Variable("sex") is { } sexVariable && sexVariable.IndexOf(sex) is var index and >= 0 && person.SexAt is { } sexAt)
            mentions.Add(Chip(reading.Frame, sexVariable, index, sexAt, sexAt, MentionKind.Now));
    }

    private static Mention Chip(Frame frame, Variable variable, int value, int first, int last, MentionKind kind)
    {
        var start = frame.Words[first].Start;
        var end = Math.Max(frame.Words[last].End, start);
        return new(variable, value, start, end - start, frame.Text[start..end], kind);
    }
}
