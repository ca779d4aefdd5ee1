using System.Collections.Immutable;
using Seventh.Answers.Meaning;
using Seventh.Knowledge;

namespace Seventh.Answers.Texts;

/// <summary>Terms of a text with their weights: stems, intents (<c>?cause</c>), names (<c>@magnesium</c>) and groups of words that mean the same (<c>~twitch</c>).</summary>
internal sealed class Analyzer
{
    private const char GroupSign = '~';
    private const double TermWeight = 0.5;  // a lay word's medical word counts less than the word itself; shared among several
    private const double TermSplit = 0.5;
    private const double GroupWeight = 0.6;
    private const double SideWeight = 0.4; // left or right seldom matters to the answer

    private static readonly HashSet<string> Sides = ["left", "right", "upper", "lower", "top", "bottom"];

    // Words that people use for one another: judgement, from the wordings of the development questions and the pack's findings.
    private static readonly (string Name, string Phrases)[] Groups =
    [
        ("twitch", "twitch|spasm|jump|flutter|quiver|flicker|pulsate|pulse|pulsing|throb|jerk|tremble|shake|tic|fasciculation|myokymia|vibrate|vibration|tremor|contraction|contract|dancing|heartbeat|hart beat|heart beat|jumping|tick|flick|blink|moving by itself|move by itself|moves by itself|twerk"),
        ("lid", "eye|eyelid|lid|under eye|undereye|eyes"),
        ("mouth", "mouth|lip|lips|corner of mouth"),
        ("tumour", "tumor|tumour|cancer|growth|neoplasm|brain cancer"),
        ("injection", "botox|botulinum|toxin|injection|inject|jab|shot|shots|dysport|xeomin"),
        ("operation", "surgery|operation|decompression|mvd|microvascular|procedure|operate"),
        ("hfs", "hemifacial spasm|hfs|hemifacial|hemi facial|hemi facial spasm|half face spasm|one side of face spasm|one sided spasm"),
        ("bsp", "blepharospasm|eyes clamp shut|eyes shut|eyelids shut|beb"),
        ("bells", "bell palsy|bells palsy|bell s palsy|facial palsy|facial paralysis|bp side"),
        ("child", "child|baby|son|daughter|kid|toddler|ds|dd|newborn|infant|my boy|my girl|year old boy|year old girl"),
        ("medicine", "medicine|drug|tablet|antidepressant|medication|pill"),
        ("als", "als|mnd|motor neuron disease|motor neurone disease|lou gehrig"),
        ("ms", "ms|multiple sclerosis"),
        ("jaw", "jaw|tmj|tmd|jaw joint"),
        ("knot", "knot|lump|bump|trigger point"),
        ("virus", "virus|viral|covid|flu|cold|infection|corona"),
        ("mri", "mri|scan|imaging|ct"),
        ("screen", "screen|computer|phone|laptop|tv|gaming|monitor"),
        ("magnesium", "magnesium|mineral|potassium|banana|electrolyte|supplement|deficiency|vitamin"),
        ("luck", "luck|lucky|superstition|omen|unlucky|meaning luck|good news|bad news|someone talk|astrology"),
        ("pregnancy", "pregnant|pregnancy|breastfeed|breast feed|breastfeeding|nursing|expecting"),
        ("drive", "drive|driving|car|licence"),
        ("sleep", "sleep|asleep|bed|night|tired|insomnia|fatigue|tiredness"),
        ("stress", "stress|anxiety|anxious|worry|panic|nervous|nerves|tension"),
    ];

    private readonly PhraseTable table = new();

    /// <summary>Reads names and lay words of a pack.</summary>
    public Analyzer(KnowledgePack pack, Entities entities)
    {
        Intents.AddTo(table);
        entities.AddTo(table);
        foreach (var (name, phrases) in Groups)
            foreach (var phrase in phrases.Split('|'))
                table.Add(phrase, GroupSign + name, GroupWeight);
        var lay = pack.Terms.Select(t => (Phrase: t.Key, Terms: Targets(t.Key, t.Value))).ToArray();
        foreach (var (phrase, terms) in lay)
            foreach (var term in terms)
                table.Add(phrase, term, TermWeight / Math.Pow(terms.Count, TermSplit));
    }

    /// <summary>The terms of a text given by its comparable words; a term that occurs in several ways has its greatest weight.</summary>
    public Dictionary<string, double> Terms(IReadOnlyList<string> bases, Func<int, double>? weightAt = null)
    {
        var terms = new Dictionary<string, double>();
        for (var i = 0; i < bases.Count; i++)
            if (!StopWords.Has(bases[i]))
                Put(bases[i], weightAt?.Invoke(i) ?? 1);
        foreach (var (names, weight, at, _) in table.Find(bases))
            Put(names, weight * (weightAt?.Invoke(at) ?? 1));
        return terms;

        void Put(string term, double weight)
        {
            if (Sides.Contains(term))
                weight *= SideWeight;
            if (weight > 0)
                terms[term] = Math.Max(weight, terms.GetValueOrDefault(term));
        }
    }

    /// <summary>The terms of the medical words that the lay phrase does not have itself.</summary>
    private HashSet<string> Targets(string phrase, IEnumerable<string> targets)
    {
        var own = Terms([.. Reader.Read(phrase).Words.Select(w => w.Base)]);
        return [.. targets.SelectMany(t => Terms([.. Reader.Read(t).Words.Select(w => w.Base)]).Keys).Where(t => !IsIntent(t) && !own.ContainsKey(t))];
    }

    /// <summary>Only the names of conditions and remedies in a text.</summary>
    public ImmutableArray<string> Named(IReadOnlyList<string> bases) =>
        [.. table.Find(bases).Where(f => f.Names[0] == Entities.Sign && f.Weight >= 1).OrderByDescending(f => f.Length).Select(f => f.Names[1..]).Distinct()];

    /// <summary>True for an intent.</summary>
    public static bool IsIntent(string term) => term[0] == Intents.Sign;
}
