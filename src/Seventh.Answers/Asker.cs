using System.Collections.Immutable;
using Seventh.Answers.Composing;
using Seventh.Answers.Index;
using Seventh.Answers.Meaning;
using Seventh.Answers.Safety;
using Seventh.Answers.Texts;
using Seventh.Knowledge;
using Seventh.Knowledge.Findings;
using Seventh.Language;

namespace Seventh.Answers;

/// <summary>
/// Answers questions from the statements of a pack, or says that it has no source.
/// Pure: the same question gets the same answer. Safe for use by many threads; make one and keep it.
/// </summary>
public sealed class Asker
{
    /// <summary>Of longer questions only so many characters are read.</summary>
    public const int LongestQuestion = 2_000;

    private readonly OwnWords words;
    private readonly Entities entities;
    private readonly Analyzer analyzer;
    private readonly Library library;
    private readonly Vocabulary vocabulary;
    private readonly Emergencies emergencies;
    private readonly Composer composer;

    /// <summary>Makes a pack's questions and statements ready to be searched.</summary>
    public Asker(KnowledgePack pack, OwnWords words)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(words);
        this.words = words;
        entities = new(pack);
        analyzer = new(pack, entities);
        library = new(pack, analyzer, entities);
        vocabulary = new(Texts(pack).Concat(entities.AllNames.Select(n => n.Name)).Append(Field.AllWords).Append(Emergencies.Words).SelectMany(t => Reader.Read(t).Words));
        emergencies = new(pack);
        composer = new(pack, library, entities);
    }

    /// <summary>The answer to a question. Never throws, whatever the text.</summary>
    /// <param name="question">The question, in any words; empty is answered with what Seventh can do.</param>
    /// <param name="region">Two letters (ISO 3166, or EU) for the emergency number; null if not known.</param>
    public Answer Ask(string question, string? region = null) => Answer(Cut(question ?? ""), region);

    /// <summary>What the confidence in an answer rests on, for fitting and for evaluation.</summary>
    internal double[]? Features(string question)
    {
        var asked = ReadQuestion(Cut(question ?? ""));
        var matches = library.Match(asked.Terms, 2);
        return matches.Count == 0 ? null : Confidence.Features(matches[0], matches.Count > 1 ? matches[1].Score : 0, asked.KnownShare, asked.Field);
    }

    /// <summary>Ids of the question entries that fit best, best first.</summary>
    internal IReadOnlyList<string> Entries(string question, int most) => [.. library.Match(ReadQuestion(Cut(question ?? "")).Terms, most).Select(m => m.Entry.Question.Id)];

    /// <summary>Ids of the statements that fit a question best, best first, whether or not it would be answered: for comparison with other ways of ranking.</summary>
    public IReadOnlyList<string> RankStatements(string question, int most)
    {
        var asked = ReadQuestion(Cut(question ?? ""));
        return [.. composer.Ranked(asked, library.Match(asked.Terms, 8)).Take(most)];
    }

    private Answer Answer(string text, string? region)
    {
        var asked = ReadQuestion(text);
        var understood = words.Read(text);
        var own = Assessment(asked, understood.Evidence) ? text.Trim() : null;
        if (understood.SelfHarm || SelfHarm.Speaks(asked.Bases))
            return Help(AnswerKind.SelfHarm, Emergency.SelfHarm, asked, region, null);
        if (asked.Field.Outside is not (Outside.Animal or Outside.Order) && emergencies.Find(asked.Bases, asked.Forms, understood.Evidence) is { } emergency)
            return Help(AnswerKind.Emergency, emergency, asked, region, own);

        var matches = library.Match(asked.Terms, 8);
        var nearest = Nearest(matches, null);
        if (Dosing.Asks(asked.Forms, asked.Bases, asked.Field.Remedy))
            return composer.WithoutDose(asked, matches) with { Nearest = nearest };
        var confidence = matches.Count == 0 ? 0
            : Confidence.Of(matches[0], Confidence.Features(matches[0], matches.Count > 1 ? matches[1].Score : 0, asked.KnownShare, asked.Field));
        if (asked.Field.Outside is not (Outside.No or Outside.Elsewhere) || (asked.Field.Outside == Outside.Elsewhere && confidence < Confidence.AnswersUnnamed))
            return new Answer
            {
                Kind = AnswerKind.OutOfField,
                Confidence = 0,
                Nearest = nearest,
                Lead = [Phrases.OutOfField, Phrases.PointTo(asked.Field.Outside), Phrases.CanDo],
            };
        var answer = composer.Compose(asked, matches, confidence, own);
        return answer with { Nearest = Nearest(matches, answer.Question) };
    }

    private Answer Help(AnswerKind kind, Emergency emergency, AskedQuestion asked, string? region, string? own)
    {
        var numbers = HelpNumbers.Of(region);
        ImmutableArray<string> first = kind == AnswerKind.SelfHarm && !numbers.Crisis.IsEmpty
            ? [$"{numbers.Call} Or call a crisis line: {string.Join("; ", numbers.Crisis)}."]
            : [numbers.Call];
        return new Answer
        {
            Kind = kind,
            Confidence = 1,
            Help = numbers,
            AssessmentWords = own,
            Lead = [.. first, .. emergency.Advice, .. numbers.AsksRegion ? [Phrases.AskRegion] : ImmutableArray<string>.Empty],
            Statements = composer.DangerSigns(emergency.Shown, asked),
        };
    }

    private AskedQuestion ReadQuestion(string text)
    {
        var read = Reader.Read(text);
        var idle = Idioms.Places([.. read.Words.Select(w => w.Base)]);
        var bases = new string[read.Words.Length];
        var likeness = new double[bases.Length];
        double known = 0, all = 0;
        for (var i = 0; i < bases.Length; i++)
        {
            (bases[i], likeness[i]) = vocabulary.Meant(read.Words[i]) ?? (read.Words[i].Base, 1);
            if (idle.Contains(i))
                likeness[i] = 0;
            if (StopWords.Has(bases[i]) || idle.Contains(i))
                continue;
            all++;
            known += library.Has(bases[i]) ? likeness[i] : 0;
        }

        var terms = analyzer.Terms(bases, i => likeness[i] * (read.Asking.Contains(read.Words[i].Sentence) ? 1.5 : read.Words[i].Sentence == 0 ? 1.25 : 1));
        var named = analyzer.Named(bases);
        var field = Field.Of(bases, named, terms, entities);
        return new(bases, [.. read.Words.Select(w => w.Form)], terms, named, field, all > 0 ? known / all : 0);
    }

    private static bool Assessment(AskedQuestion asked, Evidence evidence) =>
        evidence.Count > 0 && (asked.Field.Face || asked.Field.Movement) && asked.Bases.Any(b => b is "my" or "i" or "me" or "he" or "she" or "his" or "her") && asked.Field.Outside == Outside.No;

    /// <summary>All texts of a pack that people's words are compared with; wordings of questions count most.</summary>
    private static IEnumerable<string> Texts(KnowledgePack pack) =>
        pack.Questions.SelectMany(q => q.Also.Append(q.Ask)).SelectMany(w => Enumerable.Repeat(w, 3))
            .Concat(pack.Terms.Keys).Concat(pack.Terms.Values.SelectMany(t => t)).Concat(pack.Statements.Select(s => s.Text)).Concat(pack.Claims.Select(c => c.Question));

    private static ImmutableArray<NearQuestion> Nearest(IReadOnlyList<EntryMatch> matches, NearQuestion? but) =>
        [.. matches.Where(m => !m.Entry.IsOfPage && m.Entry.Question.Id != but?.Id).Take(2).Select(m => new NearQuestion(m.Entry.Question.Id, m.Entry.Question.Ask))];

    private static string Cut(string text)
    {
        if (text.Length <= LongestQuestion)
            return text;
        return char.IsHighSurrogate(text[LongestQuestion - 1]) ? text[..(LongestQuestion - 1)] : text[..LongestQuestion];
    }
}
