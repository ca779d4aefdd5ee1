using System.Text.Json;
using System.Text.Json.Nodes;
using Seventh.Testing;

namespace Seventh.Cli.Tests;

public class CommandTests
{
    [Fact]
    public void Knowledge_check_prints_what_the_pack_holds()
    {
        var (exit, output, error) = SeventhProgram.Run(null, "knowledge", "check", "--json");
        exit.ShouldBe(0, error);
        var holdings = JsonNode.Parse(output)!;
        holdings["conditions"]!.GetValue<int>().ShouldBe(Repository.Pack.Conditions.Length - 1);
        foreach (var key in new[] { "findings", "remedies", "sources", "claims" })
            holdings[key]!.GetValue<int>().ShouldBeGreaterThan(0, key);
        foreach (var key in new[] { "likelihoods", "priors", "commonConditions" })
            holdings[key]!["sourced"]!.GetValue<int>().ShouldBeLessThanOrEqualTo(holdings[key]!["total"]!.GetValue<int>(), key);
        holdings["issues"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void A_faulty_pack_is_an_answer_of_no()
    {
        var folder = Directory.CreateTempSubdirectory("seventh-pack");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "pack.yaml"), "format: 1\n");
            var (exit, output, _) = SeventhProgram.Run(null, "knowledge", "check", "--knowledge", folder.FullName);
            exit.ShouldBe(1);
            output.ShouldContain("pack.yaml:1: error KB004: 'version' is missing.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void An_emergency_in_own_words_is_answered_before_any_question()
    {
        var response = Step("""{"text":"My husband's face suddenly drooped an hour ago and he can't speak"}""");
        response["urgency"]!["level"]!.GetValue<string>().ShouldBe("emergency");
        response["urgency"]!["redFlags"]!.AsArray().Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_program_can_take_the_patients_part_to_the_end()
    {
        var asked = new List<string>();
        for (var step = 0; step < 20; step++)
        {
            var response = Step(JsonSerializer.Serialize(new { text = "For three weeks my left eyelid has been twitching on and off", age = 36, sex = "male", asked }));
            if (response["question"] is not { } question)
            {
                var fits = response["result"]!["fits"]!.AsArray();
                fits.Count.ShouldBeGreaterThan(3);
                fits[0]!["low"]!.GetValue<double>().ShouldBeLessThanOrEqualTo(fits[0]!["probability"]!.GetValue<double>());
                asked.ShouldNotBeEmpty();
                return;
            }

            asked.Add(question["id"]!.GetValue<string>());
        }

        Assert.Fail("The interview did not end.");
    }

    [Fact]
    public void A_line_that_cannot_be_understood_is_named_and_the_talk_goes_on()
    {
        var (exit, output, _) = SeventhProgram.Run("{oops\n{\"answers\":{\"face-week\":\"yes\"}}\n{\"mood\":1}\n{\"age\":36,\"finish\":true}\n", "assess", "--json");
        exit.ShouldBe(2);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).ToArray();
        lines.Length.ShouldBe(4);
        lines[1]["faults"]![0]!["field"]!.GetValue<string>().ShouldBe("answers.face-week");
        lines[2]["faults"]!.AsArray().Count.ShouldBe(1);
        lines[3]["result"].ShouldNotBeNull();
    }

    [Fact]
    public void A_case_file_is_assessed()
    {
        var (exit, output, error) = SeventhProgram.Run(null, "assess", "--file", Repository.Path("evaluation", "cases", "tetanus-02.yaml"));
        exit.ShouldBe(0, error);
        output.ShouldContain("Get help now");
        output.ShouldContain("Tetanus", Case.Insensitive);
    }

    [Fact]
    public void Evaluate_prints_the_figures_as_json()
    {
        var (exit, output, error) = SeventhProgram.Run(null, "evaluate", Repository.Path("evaluation", "cases"), "--mode", "all", "--json");
        exit.ShouldBe(0, error);
        var report = JsonNode.Parse(output)!;
        foreach (var key in new[] { "top1", "top3", "top5", "triageExact", "triageUnder", "triageOver" })
            foreach (var part in new[] { "value", "n", "low", "high" })
                report[key]![part].ShouldNotBeNull($"{key}.{part}");
        foreach (var key in new[] { "mrr", "brier", "ece", "emergenciesMissed" })
            report[key].ShouldNotBeNull(key);
        foreach (var part in new[] { "mean", "median", "p90" })
            report["questions"]![part].ShouldNotBeNull(part);
        report["cases"]!.AsArray().Count.ShouldBe(57);
    }

    [Theory]
    [InlineData("evaluate", "no-such-folder")]
    [InlineData("assess", "--file", "no-such-file.yaml")]
    [InlineData("assess", "--knowledge", "no-such-folder")]
    public void Input_that_cannot_be_used_ends_with_code_2_and_a_message(params string[] arguments)
    {
        var (exit, _, error) = SeventhProgram.Run("", arguments);
        exit.ShouldBe(2);
        error.ShouldContain("no-such");
    }

    private static JsonNode Step(string request)
    {
        var (exit, output, error) = SeventhProgram.Run(request + "\n", "assess", "--json");
        exit.ShouldBe(0, error);
        return JsonNode.Parse(output)!;
    }
}
