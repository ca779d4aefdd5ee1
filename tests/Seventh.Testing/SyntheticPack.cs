using System.Globalization;
using System.Text;
using Seventh.Knowledge;
using Seventh.Knowledge.Reading;

namespace Seventh.Testing;

/// <summary>Packs made by a seed, as text in the real format: for laws that must hold for any pack, and for measuring growth.</summary>
public static class SyntheticPack
{
    private static readonly string[] Levels = ["self-care", "routine", "soon", "urgent", "emergency"];

    /// <summary>A pack of some size.</summary>
    /// <param name="conditions">How many conditions besides "something else".</param>
    /// <param name="findings">How many findings; every fifth is one-of with four values, the others are yes/no.</param>
    /// <param name="seed">What makes it this pack and no other.</param>
    /// <param name="redFlags">How many red flags.</param>
    public static KnowledgePack Make(int conditions, int findings, int seed, int redFlags = 0) =>
        PackReader.Read(Files(conditions, findings, seed, redFlags)).PackOrThrow();

    /// <summary>The files of such a pack.</summary>
    public static IReadOnlyList<PackFile> Files(int conditions, int findings, int seed, int redFlags = 0)
    {
        var random = new Random(seed);
        var files = new List<PackFile>
        {
            new("pack.yaml", "format: 1\nversion: 0.0.0\ntitle: Synthetic\nlicence: none\ndependence: {default: 0.5}\n"),
            new("loss.yaml", "why: synthetic\nloss:\n  self-care: [0, 1, 3, 7, 14]\n  routine: [2, 0, 2, 5, 11]\n  soon: [8, 4, 0, 3, 8]\n  urgent: [25, 16, 8, 0, 4]\n  emergency: [80, 60, 40, 20, 0]\nquestion-cost: 0.01\ndiagnosis-weight: 1\n"),
            new("sources/made-up.yaml", "id: made-up\ntitle: Made up\nauthors: Nobody\nyear: 2026\nkind: database\nurl: https://example.org/\nread: 2026-11-20\nsaw: full text\n"),
            new("findings/all.yaml", Findings(findings, random)),
            new("red-flags.yaml", RedFlags(redFlags, findings, random)),
            Condition("something-else", "", random),
        };
        for (var c = 0; c < conditions; c++)
            files.Add(Condition($"c{c}", Likelihoods(findings, random), random));
        return files;
    }

    private static string Findings(int count, Random random)
    {
        var text = new StringBuilder("topic: All\nfindings:\n");
        for (var f = 0; f < count; f++)
            if (f % 5 == 4)
                text.AppendLine(CultureInfo.InvariantCulture, $"  - {{id: f{f}, kind: one-of, label: f{f}, ask: f{f}, values: [{{id: a, label: a, baseline: 0.1}}, {{id: b, label: b, baseline: 0.2}}, {{id: c, label: c, baseline: 0.3}}, {{id: d, label: d, baseline: 0.4}}]}}");
            else
                text.AppendLine(CultureInfo.InvariantCulture, $"  - {{id: f{f}, kind: yes-no, label: f{f}, ask: f{f}, baseline: {Number(random, 0.05, 0.5)}{(f % 3 == 0 ? "" : $", group: g{f / 10}")}}}");
        return text.ToString();
    }

    private static string Likelihoods(int findings, Random random)
    {
        var text = new StringBuilder();
        for (var f = 0; f < findings; f++)
            if (random.NextDouble() < 0.6)
                text.AppendLine(CultureInfo.InvariantCulture, $"  - {{of: f{f}{(f % 5 == 4 ? ", value: b" : "")}, p: {Number(random, 0.02, 0.98)}, n: {random.Next(5, 300)}, source: made-up, at: anywhere}}");
        return text.ToString();
    }

    private static PackFile Condition(string id, string likelihoods, Random random) => new($"conditions/all/{id}.yaml", string.Create(CultureInfo.InvariantCulture, $$"""
        id: {{id}}
        name: {{id}}
        medical: {{id}}
        urgency: {{Levels[random.Next(Levels.Length)]}}
        urgency-why: {text: made up, reason: made up}
        prior:
          incidence: {{Number(random, 0.1, 100)}}
          source: made-up
          at: anywhere
          notice: {estimate: 0.5, reason: made up}
        likelihoods:{{(likelihoods.Length == 0 ? " []" : "\n" + likelihoods)}}
        statements: {about: []}
        """));

    private static string RedFlags(int count, int findings, Random random)
    {
        if (count == 0)
            return "red-flags: []\n";
        var text = new StringBuilder("red-flags:\n");
        for (var r = 0; r < count; r++)
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{id: r{r}, floor: {Levels[random.Next(1, Levels.Length)]}, all: [{YesNo(findings, random)}], any: [{YesNo(findings, random)}, {YesNo(findings, random)}], unless: [{YesNo(findings, random)}], because: made up, do: made up, reason: made up}}");
        return text.ToString();
    }

    private static string YesNo(int findings, Random random)
    {
        var f = random.Next(findings);
        return f % 5 == 4 ? $"f{f}=a|c" : $"f{f}";
    }

    private static string Number(Random random, double low, double high) =>
        (low + ((high - low) * random.NextDouble())).ToString("0.####", CultureInfo.InvariantCulture);
}
