using Seventh.Answers.Texts;
using Seventh.Knowledge;

namespace Seventh.Answers.Meaning;

/// <summary>Conditions and remedies by all their names.</summary>
internal sealed class Entities
{
    /// <summary>Every entity begins with this sign in the names of a <see cref="PhraseTable"/>.</summary>
    public const char Sign = '@';

    // Ids of remedies that are also things of everyday life: naming one does not make a question one about the face. Judgement.
    private static readonly HashSet<string> Everyday =
    [
        "sleep", "hydration", "screen-breaks", "stress-reduction", "caffeine-cutting-down", "alcohol-cutting-down", "ice-heat", "stretching-massage", "potassium-bananas", "quinine-tonic-water",
        "waiting-and-watching", "seeing-a-doctor", "stimulants", "vitamins-b12-d", "tinted-lenses", "lubrication", "names-of-movements", "steroids-antivirals", "benzodiazepines", "exercise",
    ];

    private readonly Dictionary<string, string> names;
    private readonly HashSet<string> remedies;

    public Entities(KnowledgePack pack)
    {
        names = pack.Conditions.Where(c => !c.IsSomethingElse).ToDictionary(c => c.Id, c => c.Name);
        foreach (var remedy in pack.Remedies)
            names[remedy.Id] = remedy.Name;
        remedies = [.. pack.Remedies.Select(r => r.Id)];
        AllNames = [.. pack.Conditions.Where(c => !c.IsSomethingElse).SelectMany(c => Names(c.Id, [c.Name, c.Medical, .. c.Also]))
            .Concat(pack.Remedies.SelectMany(r => Names(r.Id, [r.Name, .. r.Also]))).Distinct()];
    }

    /// <summary>All names, with whose they are.</summary>
    public IReadOnlyList<(string Id, string Name)> AllNames { get; }

    /// <summary>Adds all names.</summary>
    public void AddTo(PhraseTable table)
    {
        foreach (var (id, name) in AllNames)
            if (name.Length > 2)
                table.Add(name, Sign + id);
    }

    public bool IsCondition(string id) => names.ContainsKey(id) && !remedies.Contains(id);

    public bool IsRemedy(string id) => remedies.Contains(id);

    /// <summary>True for a remedy whose name is no everyday matter as sleep or water are.</summary>
    public bool IsSpecial(string id) => remedies.Contains(id) && !Everyday.Contains(id);

    /// <summary>The name of a condition or remedy, or null.</summary>
    public string? Name(string id) => names.GetValueOrDefault(id);

    /// <summary>"Eyelid twitch (eyelid myokymia)" is two names.</summary>
    private static IEnumerable<(string Id, string Name)> Names(string id, IEnumerable<string> written) =>
        written.SelectMany(n => n.Split('(', ')', ',', '/')).Select(n => n.Trim()).Where(n => n.Length > 1).Select(n => (id, n))
            .Append((id, id.Replace('-', ' ')));
}
