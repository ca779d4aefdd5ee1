using System.Text;
using Seventh.Language;
using Seventh.Testing;

namespace Seventh.Answers.Tests;

public sealed class AnyTextTests
{
    private static readonly Asker Asker = new(Repository.Pack, new OwnWords(Repository.Pack));

    private static readonly string[] Pieces =
        ["face", "eye", "twitch", "stroke", "?", "!", "\n", "mg", "how much", "can't", "\u2019", "\uD800", "\uDC00", "\u0301", "\0", "مرحبا", "顔", "😀", "100", "-", "\"", "*", "OR", "my", "sudden", "'", "<b>", "[/]", "ﬁ", "İ"];

    [Fact]
    public void Random_strings_never_throw()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
            Asker.Ask(Text(random, i), i % 3 == 0 ? null : "GB").Lead.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("?")]
    [InlineData("\uD83D")]
    [InlineData("顔が痙攣する")]
    public void Nothing_to_read_says_what_Seventh_can_do(string text)
    {
        var answer = Asker.Ask(text);
        answer.Answered.ShouldBeFalse();
        answer.Lead.ShouldContain(l => l.Contains("Seventh answers questions"));
    }

    [Fact]
    public void A_hundred_thousand_characters_are_cut()
    {
        var text = "my eyelid twitches. " + string.Concat(Enumerable.Repeat("twitch ", 15_000));
        Asker.Ask(text).Kind.ShouldBe(Asker.Ask(text[..Asker.LongestQuestion]).Kind);
        Asker.Ask(new string('\uD83D', 100_000)).Answered.ShouldBeFalse();
        Asker.Ask(new string('a', 100_000)).Answered.ShouldBeFalse();
    }

    private static string Text(Random random, int seed)
    {
        var text = new StringBuilder();
        for (var n = random.Next(0, 30); n > 0; n--)
        {
            if (seed % 2 == 0)
                text.Append((char)random.Next(0, 0x10000));
            else
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
        }

        return text.ToString();
    }
}
