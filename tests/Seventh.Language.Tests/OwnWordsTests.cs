using System.Text;
using Seventh.Knowledge;
using Seventh.Knowledge.Reading;
using Seventh.Testing;

namespace Seventh.Language.Tests;

/// <summary>What free text is understood as. The sentences stand in tests/data/own-words.yaml.</summary>
public class OwnWordsTests
{
    private static readonly KnowledgePack Pack = Repository.Pack;
    private static readonly OwnWords Words = new(Pack);

    public static TheoryData<string, string, string> Sentences()
    {
        var data = new TheoryData<string, string, string>();
        var issues = new IssueList();
        var file = YamlCursor.Open($"sentences:\n{File.ReadAllText(Repository.Path("tests", "data", "own-words.yaml"))}", "own-words.yaml", issues)!;
        foreach (var place in file.Items("sentences"))
            data.Add(place.Text("text"), string.Join(' ', place.Entries("codes").Select(c => $"{c.Key}={Value(c.Value.AsText())}")), string.Join(' ', place.Texts("not")));
        return data;

        static string Value(string text) => text switch { "true" => "yes", "false" => "no", _ => text };
    }

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_is_understood_as_it_is_meant(string text, string codes, string not)
    {
        var understood = Words.Read(text).Evidence.Answers.ToDictionary(a => Pack.Variables[a.Key].Address, a => Pack.Variables[a.Key].Values[a.Value].Id);
        foreach (var code in codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('=')))
            understood.GetValueOrDefault(code[0]).ShouldBe(Pack.Variable(code[0])!.Values[Pack.Variable(code[0])!.IndexOf(code[1])].Id, $"{code[0]} in: {text}");
        foreach (var address in not.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            understood.ShouldNotContainKey(address, text);
    }

    [Fact]
    public void Saying_that_somebody_thinks_it_is_nothing_changes_nothing()
    {
        const string told = "For three weeks my left eyelid has been twitching.";
        var before = Words.Read(told).Evidence.Answers;
        foreach (var remark in (string[])["My partner thinks it is nothing.", "My doctor says it's nerves.", "The internet says it is ALS.", "My sister said it might be a stroke.", "Everybody says it is just stress."])
            Words.Read($"{told} {remark}").Evidence.Answers.ShouldBe(before, remark);
    }

    [Fact]
    public void Every_mention_stands_where_it_says()
    {
        const string text = "My left cheek twitches, no pain, and I had Bell's palsy in March.";
        foreach (var mention in Words.Read(text).Mentions)
            text.Substring(mention.Start, mention.Length).ShouldBe(mention.Words);
    }

    [Fact]
    public void Any_text_is_handled()
    {
        var random = new Random(17);
        string[] pieces = ["no ", "not ", "my face ", "twitches ", "since ", "3 ", "weeks ", "can't ", "\uD800", "é", "😀", "\0", "\n\n", "“", "—", "left", "…", "99999999999999", " or ", "'s", "Bell's palsy ", "ﷺ", "\u202E"];
        for (var i = 0; i < 30_000; i++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(1, 14); n > 0; n--)
                text.Append(random.Next(4) == 0 ? ((char)random.Next(0, 0x10000)).ToString() : pieces[random.Next(pieces.Length)]);
            var read = Words.Read(text.ToString());
            foreach (var mention in read.Mentions)
                (mention.Start + mention.Length).ShouldBeLessThanOrEqualTo(text.Length);
        }
    }

    [Fact]
    public void A_very_long_text_is_read_to_its_limit() =>
        Words.Read(string.Concat(Enumerable.Repeat("my left eyelid twitches and ", 10_000))).Evidence.Count.ShouldBeGreaterThan(0);
}
