using Seventh.Language;

namespace Seventh.Answers.Meaning;

/// <summary>Why a question is not one for Seventh.</summary>
internal enum Outside
{
    /// <summary>It is one for Seventh.</summary>
    No,

    /// <summary>Nothing in it is about a moving face.</summary>
    Elsewhere,

    /// <summary>It is about an animal.</summary>
    Animal,

    /// <summary>It is about looks.</summary>
    Looks,

    /// <summary>It is about another part of the body.</summary>
    OtherPart,

    /// <summary>It is an order to the program, not a question.</summary>
    Order,
}

/// <summary>What a question is about, by its words: face, movement, or something else altogether.</summary>
/// <param name="Face">It names a part of the face.</param>
/// <param name="Movement">It names a movement or a stiffness of muscles.</param>
/// <param name="Sensation">It names something felt or seen in the face: pain, lump, dryness.</param>
/// <param name="Condition">It names a condition of the pack.</param>
/// <param name="Remedy">It names a remedy of the pack.</param>
/// <param name="Outside">Whether it is one for Seventh.</param>
internal sealed record Field(bool Face, bool Movement, bool Sensation, bool Condition, bool Remedy, Outside Outside)
{
    private static readonly List<string> Written = [];

    private static readonly HashSet<string> FaceWords = Set("face facial eye eyeball eyelid lid eyebrow brow cheek lip mouth chin jaw nose nostril forehead temple tongue palate tmj eyelash smile nasal undereye hemifacial");

    private static readonly HashSet<string> MovementWords = Set("""
        twitch spasm jump flutter quiver flicker pulsate pulse throb jerk tremble shake tic fasciculation myokymia vibrate vibration tremor contract contraction pull blink wink squint grimace
        convulsion seizure epilepsy droop paralysis palsy synkinesis dystonia chorea dyskinesia myoclonus blepharospasm clench grind lockjaw involuntary twitchy movement cramp twitches bouncing
        wobble wiggle flick tug shiver quake tourette bruxism spastic knot
        """);

    private static readonly string[] MovementTerms = ["~twitch", "~hfs", "~bsp", "~bells"];

    private static readonly HashSet<string> SensationWords = Set("pain hurt ache numb tingle lump bump stiff tight dry itch swell swollen weak heavy burn blur red sore cyst node crawl tense lopsided crooked");

    private static readonly HashSet<string> OtherParts = Set("""
        calf leg foot toe thigh knee arm hand finger thumb shoulder stomach abdomen belly hip buttock chest bladder bowel ankle elbow wrist bicep biceps tricep glute hamstring rib penis
        vagina anus butt bum shin heel groin kidney liver hair scalp lung womb uterus testicle
        """);

    private static readonly HashSet<string> Animals = Set("dog cat puppy kitten horse rabbit pet hamster parrot bird cow goat sheep pony guinea fish vet ferret labrador terrier budgie tortoise snake lizard");

    private static readonly HashSet<string> AnimalHarms = Set("bite bitten scratch allergy");

    private static readonly HashSet<string> LooksWords = Set("""
        wrinkle slim slimmer filler facelift cosmetic beauty cheapest cheap prettier attractive younger youthful acne makeup whiten contour sharper handsome plump glow selfie masseter beautiful
        hairstyle beard moustache lipstick mascara tan freckle pore
        """);

    private static readonly HashSet<string> Orders = Set("poem poetry password essay recipe python javascript prompt lyric joke homework sql translate haiku limerick sonnet admin rap");

    private static readonly HashSet<string> Persons = Set("my me i he she his her him husband wife mom dad son daughter baby child");

    /// <summary>Reads the words of a question (spelling corrected), the entities named in it and its terms.</summary>
    public static Field Of(IReadOnlyList<string> bases, IReadOnlyCollection<string> entities, IReadOnlyDictionary<string, double> terms, Entities named)
    {
        var has = bases.ToHashSet();
        bool face = has.Overlaps(FaceWords), movement = has.Overlaps(MovementWords) || MovementTerms.Any(terms.ContainsKey) || MovesByItself(bases), sensation = has.Overlaps(SensationWords);
        bool condition = entities.Any(named.IsCondition), remedy = entities.Any(named.IsSpecial);
        return new(face, movement, sensation, condition, remedy, Where());

        Outside Where()
        {
            if (has.Overlaps(Orders) && (has.Contains("write") || has.Contains("list") || has.Contains("tell") || has.Contains("give") || !(face && movement)))
                return Outside.Order;
            if (OfAnAnimal(bases))
                return Outside.Animal;
            if (has.Overlaps(LooksWords) && !movement && !(condition && !has.Contains("jaw")))
                return Outside.Looks;
            if ((has.Overlaps(OtherParts) || bases.Zip(bases.Skip(1)).Any(b => b is ("my" or "lower" or "upper", "back"))) && !face && !condition && !remedy)
                return Outside.OtherPart;
            return movement || condition || remedy || (face && sensation) ? Outside.No : Outside.Elsewhere;
        }
    }

    /// <summary>"the muscle moves alone", "moves without me".</summary>
    private static bool MovesByItself(IReadOnlyList<string> bases)
    {
        for (var i = 0; i < bases.Count; i++)
            if (bases[i] is "move" or "movement" && bases.Skip(i + 1).Take(4).Any(b => b is "alon" or "alone" or "itself" or "own" or "without" or "themselv" or "control"))
                return true;
        return false;
    }

    /// <summary>"my dog's lip": the animal stands before what happens to it, or the person does not occur at all.</summary>
    private static bool OfAnAnimal(IReadOnlyList<string> bases)
    {
        for (var i = 0; i < bases.Count; i++)
        {
            // "like a rabbit" is a likeness, and an animal that bites or scratches is a cause.
            var isLikeness = bases.Take(i).TakeLast(2).Contains("like");
            if (!Animals.Contains(bases[i]) || isLikeness || bases.Skip(i).Take(3).Any(AnimalHarms.Contains))
                continue;
            var next = bases.Skip(i + 1).Take(4).ToArray();
            if (next.Any(w => FaceWords.Contains(w) || MovementWords.Contains(w) || OtherParts.Contains(w)) || !bases.Take(i).Concat(bases.Skip(i + 1)).Any(w => w is "i" or "me"))
                return !next.Take(3).Any(w => w is "my" or "i");
        }

        return false;
    }

    /// <summary>All words by which the field is recognised, as written.</summary>
    public static string AllWords { get; } = string.Join(' ', Written);

    /// <summary>True if somebody is spoken of: "my eyelid", "she", "mum".</summary>
    public static bool SpeaksOfSomebody(IEnumerable<string> bases) => bases.Any(Persons.Contains);

    private static HashSet<string> Set(string words)
    {
        Written.Add(words);
        return [.. words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(WordForms.Base)];
    }
}
