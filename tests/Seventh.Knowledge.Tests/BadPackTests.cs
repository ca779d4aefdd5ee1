using Seventh.Knowledge.Reading;
using Seventh.Testing;

namespace Seventh.Knowledge.Tests;

/// <summary>One fault at a time: the code, the file and the line that the reader names.</summary>
public class BadPackTests
{
    private static readonly IReadOnlyList<PackFile> Good = SyntheticPack.Files(2, 10, seed: 1, redFlags: 1);

    public static TheoryData<string, string, string, string> Faults => new()
    {
        // file, what is replaced, by what, code
        { "pack.yaml", "format: 1", "format: 2", IssueCode.WrongFormat },
        { "pack.yaml", "title: Synthetic", "title: [", IssueCode.NotYaml },
        { "pack.yaml", "title: Synthetic", "titel: Synthetic", IssueCode.UnknownKey },
        { "pack.yaml", "title: Synthetic", "title: {a: b}", IssueCode.WrongShape },
        { "pack.yaml", "version: 0.0.0\n", "", IssueCode.MissingKey },
        { "sources/made-up.yaml", "id: made-up", "id: made-down", IssueCode.BadId },
        { "sources/made-up.yaml", "id: made-up", "id: Made Up", IssueCode.BadId },
        { "sources/made-up.yaml", "kind: database", "kind: rumour", IssueCode.BadValue },
        { "sources/made-up.yaml", "https://example.org/", "ftp://example.org/", IssueCode.BadValue },
        { "sources/made-up.yaml", "year: 2026", "year: 26.5", IssueCode.BadValue },
        { "findings/all.yaml", "baseline: 0.4}", "baseline: 0.5}", IssueCode.BadSum },
        { "findings/all.yaml", "id: f1,", "id: f0,", IssueCode.Duplicate },
        { "findings/all.yaml", "kind: one-of,", "kind: some-of,", IssueCode.BadValue },
        { "findings/all.yaml", "id: f0, kind: yes-no, ", "id: f0, kind: yes-no, when: {any: [f0]}, ", IssueCode.DeadRule },
        { "findings/all.yaml", "id: f0, kind: yes-no, ", "id: f0, kind: yes-no, when: {any: [f99]}, ", IssueCode.DanglingReference },
        { "conditions/all/c0.yaml", "id: c0", "id: c9", IssueCode.BadId },
        { "conditions/all/c0.yaml", "urgency-why: {text: made up, reason: made up}", "urgency-why: {text: made up}", IssueCode.MissingKey },
        { "conditions/all/c0.yaml", "source: made-up", "source: hearsay", IssueCode.DanglingReference },
        { "conditions/all/c0.yaml", "of: f1", "of: f77", IssueCode.DanglingReference },
        { "conditions/all/c0.yaml", "  notice:", "  estimate: true\n  notice:", IssueCode.Unsourced },
        { "conditions/all/c0.yaml", "statements: {about: []}", "statements: {about: [{id: a, text: b, certainty: high}]}", IssueCode.Unsourced },
        { "conditions/all/c0.yaml", "statements: {about: []}", "statements: {gossip: [{id: a, text: b, certainty: high, sources: [{id: made-up, at: x}]}]}", IssueCode.UnknownKey },
        { "red-flags.yaml", "reason: made up", "raison: made up", IssueCode.UnknownKey },
        { "red-flags.yaml", "all: [", "all: [f0=maybe, ", IssueCode.BadValue },
        { "loss.yaml", "self-care: [0, 1, 3, 7, 14]", "self-care: [1, 1, 3, 7, 14]", IssueCode.BadValue },
    };

    [Fact]
    public void The_pack_without_a_fault_is_read() => PackReader.Read(Good).Issues.ShouldBeEmpty();

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_named_with_code_file_line_and_remedy(string file, string good, string bad, string code)
    {
        Good.Single(f => f.Path == file).Text.ShouldContain(good);
        var reading = PackReader.Read(Good.Select(f => f.Path == file ? f with { Text = Replace(f.Text, good, bad) } : f));
        reading.Pack.ShouldBeNull();
        var issue = reading.Issues.FirstOrDefault(i => i.Code == code);
        issue.ShouldNotBeNull(string.Join('\n', reading.Issues));
        issue.Remedy.ShouldNotBeNullOrWhiteSpace();
        reading.Issues.ShouldContain(i => i.File == file || i.File == file.Split('/')[0]);
    }

    [Theory]
    [InlineData("{of: f0, value: yes, count: 7/5, source: made-up, at: x}", IssueCode.BadValue)]
    [InlineData("{of: f0, count: 3/5, p: 0.6, n: 5, source: made-up, at: x}", IssueCode.MissingKey)]
    [InlineData("{of: f0, band: nearly-always, source: made-up, at: x}", IssueCode.BadValue)]
    [InlineData("{of: f0, p: 1.2, n: 5, source: made-up, at: x}", IssueCode.BadValue)]
    [InlineData("{of: f0, p: 1e999, n: 5, source: made-up, at: x}", IssueCode.BadValue)]
    [InlineData("{of: f0, p: .nan, n: 5, source: made-up, at: x}", IssueCode.BadValue)]
    [InlineData("{of: f0, estimate: 0.5}", IssueCode.Unsourced)]
    [InlineData("{of: f0, band: frequent}", IssueCode.Unsourced)]
    [InlineData("{of: f4, p: 0.5, n: 5, source: made-up, at: x}", IssueCode.MissingKey)]
    [InlineData("{of: f4, value: z, p: 0.5, n: 5, source: made-up, at: x}", IssueCode.BadValue)]
    [InlineData("{of: f0, mean: 3, sd: 1, n: 5, source: made-up, at: x}", IssueCode.BadValue)]
    [InlineData("{of: f0, band: frequent, source: made-up}", IssueCode.MissingKey)]
    public void A_faulty_number_is_named(string entry, string code) => Likelihoods(entry).Issues.ShouldContain(i => i.Code == code);

    [Fact]
    public void Values_that_exclude_each_other_cannot_add_up_to_more_than_one() =>
        Likelihoods("{of: f4, value: a, p: 0.7, n: 5, source: made-up, at: x}\n  - {of: f4, value: b, p: 0.6, n: 5, source: made-up, at: x}")
            .Issues.ShouldContain(i => i.Code == IssueCode.BadSum);

    [Fact]
    public void The_same_number_cannot_be_given_twice() =>
        Likelihoods("{of: f0, p: 0.7, n: 5, source: made-up, at: x}\n  - {of: f0, p: 0.6, n: 5, source: made-up, at: x}")
            .Issues.ShouldContain(i => i.Code == IssueCode.Duplicate);

    [Fact]
    public void A_pack_without_red_flags_or_something_else_is_not_safe()
    {
        var reading = PackReader.Read(Good.Where(f => f.Path is not ("red-flags.yaml" or "conditions/all/something-else.yaml")));
        reading.Issues.Count(i => i.Code == IssueCode.MissingPart).ShouldBe(2);
    }

    [Fact]
    public void Codes_are_not_used_for_two_things() =>
        typeof(IssueCode).GetFields().Select(f => (string)f.GetRawConstantValue()!).ShouldBeUnique();

    private static PackReading Likelihoods(string entries) => PackReader.Read(Good.Select(f =>
        f.Path != "conditions/all/c0.yaml" ? f : f with { Text = System.Text.RegularExpressions.Regex.Replace(f.Text, @"likelihoods:\n(.*\n)*?statements", $"likelihoods:\n  - {entries}\nstatements") }));

    private static string Replace(string text, string good, string bad)
    {
        var at = text.IndexOf(good, StringComparison.Ordinal);
        return text[..at] + bad + text[(at + good.Length)..];
    }
}
