using System.Text;
using Seventh.Knowledge.Reading;
using Seventh.Testing;

namespace Seventh.Knowledge.Tests;

/// <summary>Broken packs by the ten thousand: faults are reported, nothing is thrown. SEVENTH_FUZZ multiplies the number.</summary>
public class FuzzTests
{
    private const int Inputs = 30_000;

    private static readonly string[] Splices =
        ["{", "}", "[", "]", ":", ": ", "- ", "\n", "\n  ", "&a ", "*a", "!!int ", "|\n", ">", "'", "\"", "#", "\0", "\uFEFF", "\t", "null", "~", "1e999", "-1", "yes", "no", "<<: ", "---\n", "...", "%YAML 1.2\n", "?", "😀", "\uD800"];

    [Fact]
    public void A_broken_pack_is_reported_and_never_thrown()
    {
        var good = SyntheticPack.Files(1, 6, seed: 3, redFlags: 2);
        var random = new Random(20261120);
        var unusable = 0;
        for (var i = 0; i < Inputs * Factor(); i++)
        {
            var broken = random.Next(good.Count);
            var reading = PackReader.Read(good.Select((f, n) => n == broken ? f with { Text = Mutate(f.Text, random) } : f));
            if (reading.Pack is null)
            {
                unusable++;
                reading.Issues.ShouldContain(x => x.Severity == IssueSeverity.Error);
            }
        }

        unusable.ShouldBeGreaterThan(Inputs / 2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("- a\n- b")]
    [InlineData("a: &x [*x]")]
    [InlineData("? {a: b}\n: c")]
    [InlineData("a: b\na: c")]
    [InlineData("just words")]
    public void Odd_texts_are_reported(string text) => PackReader.Read([new("pack.yaml", text)]).Pack.ShouldBeNull();

    [Fact]
    public void Deep_nesting_is_reported_before_the_stack_overflows()
    {
        var deep = $"a: {new string('[', 100_000)}";
        PackReader.Read([new("pack.yaml", deep)]).Issues.ShouldContain(i => i.Code == IssueCode.NotYaml);
    }

    private static int Factor() => int.TryParse(Environment.GetEnvironmentVariable("SEVENTH_FUZZ"), out var factor) ? factor : 1;

    private static string Mutate(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(mutated.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    mutated.Insert(at, Splices[random.Next(Splices.Length)]);
                    break;
                case 1:
                    mutated.Remove(at, Math.Min(random.Next(1, 12), mutated.Length - at));
                    break;
                case 2 when at < mutated.Length:
                    mutated[at] = (char)random.Next(1, 0x3000);
                    break;
                default:
                    var from = random.Next(mutated.Length + 1);
                    mutated.Insert(at, mutated.ToString(from, Math.Min(random.Next(1, 40), mutated.Length - from)));
                    break;
            }
        }

        return mutated.ToString();
    }
}
