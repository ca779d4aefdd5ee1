using System.Collections.Immutable;
using Seventh.Answers.Index;
using Seventh.Answers.Meaning;
using Seventh.Knowledge;
using Seventh.Knowledge.Statements;

namespace Seventh.Answers.Composing;

/// <summary>Builds answers from statements that fit a question's intent and entities.</summary>
internal sealed class Composer
{
    private const int MostOfEntry = 8;
    private const int Most = 9;
    private const int MostAlone = 6;
    private const int MostWithHelp = 4;
    private const int FusedEntries = 6;
    private const double Sharpness = 0.2;     // of the share of lesser entries; this and the next two chosen on wordings held out (docs/ask.md)
    private const double PlaceStep = 0.1;     // what each place in an entry loses
    private const double OwnWeight = 0.3;     // of the statement's own fit
    private const double SameWording = 0.8;   // judgement: the entry is the question itself
    private const double LeastOfBest = 0.55;  // judgement: weaker statements are about something else

    private readonly KnowledgePack pack;
    private readonly Library library;
    private readonly Entities entities;
    private readonly Dictionary<string, PopularClaim> claims;
    private readonly Dictionary<string, int> places;

    public Composer(KnowledgePack pack, Library library, Entities entities)
    {
        (this.pack, this.library, this.entities) = (pack, library, entities);
        claims = pack.Claims.SelectMany(c => c.Claims).ToDictionary(c => c.Id);
        places = library.Statements.Select((s, i) => (s.Id, i)).ToDictionary(s => s.Id, s => s.i);
    }

    /// <summary>The answer to a question in the field.</summary>
    public Answer Compose(AskedQuestion asked, IReadOnlyList<EntryMatch> matches, double confidence, string? own)
    {
        var scores = Scored(asked);
        var chosen = confidence >= Confidence.Answers ? OfEntries(asked, matches, scores) : confidence >= Confidence.StatementsAnswer ? OfStatements(asked, scores) : [];
        if (chosen.Count == 0)
            return new() { Kind = AnswerKind.NoSource, Confidence = confidence, AssessmentWords = own, Lead = [Phrases.NoSource, Phrases.CanDo], Next = own is null ? [] : [Assess] };
        var entry = confidence >= Confidence.Answers ? matches[0].Entry.Question : null;
        AddDanger(asked, chosen, scores);
        return new()
        {
            Kind = AnswerKind.Answered,
            Confidence = confidence,
            AssessmentWords = own,
            Lead = own is null ? [entry is null ? Phrases.CloseMatch : Phrases.Answered] : [entry is null ? Phrases.CloseMatch : Phrases.Answered, Phrases.NotDiagnosis],
            Statements = Shown(chosen),
            NotConclude = entry?.Not,
            Question = entry is null || matches[0].Entry.IsOfPage ? null : new(entry.Id, entry.Ask),
            Next = Next(entry, chosen, own),
        };
    }

    /// <summary>The answer to a question for a dose: no dose, but what is known of the remedy.</summary>
    public Answer WithoutDose(AskedQuestion asked, IReadOnlyList<EntryMatch> matches)
    {
        var scores = Scored(asked);
        var chosen = asked.Field.Outside == Outside.No && matches.Count > 0 ? OfStatements(asked, scores).Take(3).Concat(OfEntry(matches[0].Entry).Take(3)).Distinct().ToList() : [];
        return new()
        {
            Kind = AnswerKind.Dose,
            Confidence = 1,
            Statements = Shown(chosen),
            Next = Next(null, chosen, null),
            Lead = chosen.Count > 0 ? [Phrases.NoDose, Phrases.NotOthers, Phrases.Known] : [Phrases.NoDose, Phrases.NotOthers],
        };
    }

    /// <summary>Some statements, and the danger signs of some conditions, best fitting first; ids that the pack does not have are passed over.</summary>
    public ImmutableArray<AnswerStatement> DangerSigns(ImmutableArray<string> ids, AskedQuestion asked)
    {
        var scores = library.StatementScores(asked.Terms);
        var chosen = new List<Statement>();
        Add(chosen, ids.Select(pack.Statement).OfType<Statement>().Where(MayShow), MostWithHelp);
        Add(chosen, ids.SelectMany(c => pack.Condition(c)?.In("danger") ?? []).Where(MayShow).OrderByDescending(s => scores[places[s.Id]]).ThenBy(s => s.Id, StringComparer.Ordinal), MostWithHelp);
        return Shown(chosen);
    }

    /// <summary>Ids of statements by rank: those of the best entries, then the best others.</summary>
    public IEnumerable<string> Ranked(AskedQuestion asked, IReadOnlyList<EntryMatch> matches)
    {
        var scores = Scored(asked);
        return OfEntries(asked, matches, scores).Concat(OfStatements(asked, scores)).Select(s => s.Id).Distinct();
    }

    /// <summary>
    /// The statements of the entries that fit, weighed together: a second entry that fits nearly as well answers another part of the question,
    /// or is the better one. Those of the best entry stand first, in its order.
    /// </summary>
    private List<Statement> OfEntries(AskedQuestion asked, IReadOnlyList<EntryMatch> matches, double[] scores)
    {
        if (matches.Count == 0)
            return [];
        var greatest = scores.Max();
        var weights = new Dictionary<Statement, double>();
        foreach (var match in matches.Take(FusedEntries))
        {
            var share = Math.Exp((match.Score - matches[0].Score) / (Sharpness * matches[0].Score));
            foreach (var (statement, place) in OfEntry(match.Entry).Select((s, i) => (s, i)))
                weights[statement] = weights.GetValueOrDefault(statement) + (share * Math.Max(0.3, 1 - (PlaceStep * place)));
        }

        foreach (var (statement, weight) in weights)
            weights[statement] = weight + (OwnWeight * (greatest > 0 ? scores[places[statement.Id]] / greatest : 0));
        var top = OfEntry(matches[0].Entry).ToList();
        if (matches[0].Likeness >= SameWording)
            foreach (var statement in top)
                weights[statement]++;
        var best = weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key.Id, StringComparer.Ordinal).Take(MostOfEntry).Select(w => w.Key).ToHashSet();
        var chosen = new List<Statement>();
        Add(chosen, top.Where(best.Contains).Concat(best.Except(top).OrderByDescending(s => weights[s]).ThenBy(s => s.Id, StringComparer.Ordinal)), Most);
        if (chosen.Count < 4)
            Add(chosen, OfStatements(asked, scores).Take(4 - chosen.Count), Most);
        return chosen;
    }

    private IEnumerable<Statement> OfEntry(Entry entry) => entry.Question.Statements.Select(pack.Statement).OfType<Statement>().Where(MayShow);

    private List<Statement> OfStatements(AskedQuestion asked, double[] scores)
    {
        var order = Enumerable.Range(0, scores.Length).Where(i => scores[i] > 0)
            .OrderByDescending(i => scores[i]).ThenBy(i => library.Statements[i].Id, StringComparer.Ordinal).Take(MostAlone * 3).ToArray();
        var chosen = new List<Statement>();
        if (order.Length > 0)
            Add(chosen, order.Where(i => scores[i] >= LeastOfBest * scores[order[0]]).Select(i => library.Statements[i]), MostAlone);
        return chosen;
    }

    /// <summary>The score of every statement for a question: BM25F, more for the sections of its intents and for what it names.</summary>
    private double[] Scored(AskedQuestion asked)
    {
        var scores = library.StatementScores(asked.Terms);
        var sections = asked.Wanted.SelectMany(i => Intents.Sections(i).Select((s, place) => (Section: s, Gain: 0.5 / (1 + place)))).GroupBy(s => s.Section).ToDictionary(g => g.Key, g => g.Max(s => s.Gain));
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] <= 0)
                continue;
            var statement = library.Statements[i];
            scores[i] *= 1 + sections.GetValueOrDefault(statement.Section) + (asked.Named.Contains(statement.Owner) ? 0.5 : 0) + (0.05 * (int)statement.Certainty);
        }

        return scores;
    }

    /// <summary>When to see a doctor, last, where symptoms are told or it is asked whether to worry.</summary>
    private void AddDanger(AskedQuestion asked, List<Statement> chosen, double[] scores)
    {
        if (!asked.TellsSymptoms && !asked.Wants("danger") || chosen.Count(s => s.Section == "danger") >= 2)
            return;
        var owners = chosen.GroupBy(s => s.Owner).Where(g => pack.Condition(g.Key) is not null).OrderByDescending(g => g.Count()).Select(g => g.Key)
            .Concat(asked.Named).Append("eyelid-myokymia").Distinct();
        var danger = owners.Select(o => pack.Condition(o)?.In("danger").Where(MayShow).Where(s => !chosen.Contains(s)).MaxBy(s => scores[places[s.Id]])).OfType<Statement>().FirstOrDefault();
        if (danger is not null)
            chosen.Add(danger);
    }

    private ImmutableArray<AnswerStatement> Shown(IReadOnlyList<Statement> chosen)
    {
        var ids = chosen.Select(s => s.Id).ToHashSet();
        var shown = ImmutableArray.CreateBuilder<AnswerStatement>();
        foreach (var statement in chosen)
        {
            var against = statement.Contradicts is { } other && ids.Contains(other) ? other : chosen.FirstOrDefault(s => s.Contradicts == statement.Id)?.Id;
            shown.Add(new(statement.Id, statement.Text, statement.Certainty, [.. statement.Sources.Select(Source).OfType<AnswerSource>()], Corrects(statement), against));
        }

        return shown.ToImmutable();
    }

    /// <summary>The belief that a statement corrects, or null: that of its own claim.</summary>
    private string? Corrects(Statement statement) =>
        claims.TryGetValue(statement.Id, out var claim) && claim.Verdict is Verdict.Misleading or Verdict.Contradicted or Verdict.Superstition or Verdict.Partly ? claim.Claim : null;

    private AnswerSource? Source(Citation citation) => pack.Source(citation.SourceId) is { } s ? new(s.Id, s.Title, s.Url, s.Year, citation.At) : null;

    private bool MayShow(Statement statement) => places.ContainsKey(statement.Id);

    private void Add(List<Statement> chosen, IEnumerable<Statement> more, int most)
    {
        foreach (var statement in more)
        {
            if (chosen.Count >= most)
                return;
            if (chosen.Any(s => s.Id == statement.Id || s.Text == statement.Text))
                continue;
            chosen.Add(statement);
            if (statement.Contradicts is { } other && places.TryGetValue(other, out var place) && chosen.Count < most && chosen.All(s => s.Id != other))
                chosen.Add(library.Statements[place]);
        }
    }

    private static NextPage Assess { get; } = new(PageKind.Assess, "assess", "Go through your symptoms");

    private ImmutableArray<NextPage> Next(Question? entry, IReadOnlyList<Statement> chosen, string? own)
    {
        var ids = entry is { Next.IsEmpty: false } ? entry.Next.AsEnumerable() : chosen.GroupBy(s => s.Owner).OrderByDescending(g => g.Count()).Select(g => g.Key).Take(2);
        if (own is not null)
            ids = ids.Append("assess");
        return [.. ids.Distinct().Select(Page).OfType<NextPage>()];
    }

    private NextPage? Page(string id) => id == "assess" ? Assess
        : entities.Name(id) is not { } name ? null
        : new(entities.IsRemedy(id) ? PageKind.Remedy : PageKind.Condition, id, name);
}
