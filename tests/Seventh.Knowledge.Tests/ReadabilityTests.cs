using Seventh.Knowledge.Checking;

namespace Seventh.Knowledge.Tests;

public class ReadabilityTests
{
    [Theory]
    [InlineData("twitch", 1)]
    [InlineData("eyelid", 2)]
    [InlineData("muscle", 2)]
    [InlineData("hemifacial", 4)]
    [InlineData("one", 1)]
    [InlineData("the", 1)]
    [InlineData("nerves", 1)]
    [InlineData("passes", 2)]
    [InlineData("stopped", 1)]
    [InlineData("treated", 2)]
    public void Syllables_are_counted_as_they_are_spoken(string word, int syllables) => Readability.Syllables(word).ShouldBe(syllables);

    [Fact]
    public void The_grade_is_the_formula_of_Kincaid()
    {
        // 7 words, 1 sentence, 8 syllables.
        Readability.Grade("The lid of one eye jumps about.").ShouldBe((0.39 * 7) + (11.8 * 8 / 7) - 15.59, 1e-9);
        Readability.Grade("").ShouldBe(0);
    }
}
