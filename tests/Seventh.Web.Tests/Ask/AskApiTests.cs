using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Seventh.Answers;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Ask;

public sealed class AskApiTests(RunningSite site)
{
    private static readonly JsonSerializerOptions AsOnTheCommandLine = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData("can dehydration make my cheek twitch", null)]
    [InlineData("my face dropped suddenly and I cannot speak", "GB")]
    [InlineData("what is the capital of France", "")]
    public async Task The_answer_has_the_shape_of_the_command_line_by_either_method(string question, string? region)
    {
        using var client = site.Client();
        using var response = await client.PostAsJsonAsync("/api/v1/ask", new { question, region });
        var posted = await response.Content.ReadFromJsonAsync<JsonObject>();
        var got = await client.GetFromJsonAsync<JsonObject>($"/api/v1/ask?question={Uri.EscapeDataString(question)}&region={region}");

        var expected = JsonSerializer.SerializeToNode(AnswerDocument.Of(RunningSite.Engine.Asker.Ask(question, region)), AsOnTheCommandLine);
        JsonNode.DeepEquals(posted, expected).ShouldBeTrue(posted?.ToJsonString());
        JsonNode.DeepEquals(got, expected).ShouldBeTrue(got?.ToJsonString());
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        foreach (var member in (string[])["answered", "emergency", "kind", "lead", "statements", "notConclude", "question", "nearest", "next", "offersAssessment", "assessmentWords", "help", "confidence"])
            posted!.ContainsKey(member).ShouldBeTrue(member);
        posted!["statements"]!.AsArray().ShouldAllBe(s => s!["sources"]!.AsArray().Count > 0);
    }

    [Fact]
    public async Task Every_question_has_its_details()
    {
        using var client = site.Client();
        var list = (await client.GetFromJsonAsync<JsonArray>("/api/v1/questions"))!;
        list.Select(q => q!["id"]!.GetValue<string>()).ShouldBe(RunningSite.Engine.Pack.Questions.Select(q => q.Id));
        foreach (var entry in list)
        {
            var details = (await client.GetFromJsonAsync<JsonObject>($"/api/v1/questions/{entry!["id"]}"))!;
            details["ask"]!.GetValue<string>().ShouldBe(entry["ask"]!.GetValue<string>());
            details["statements"]!.AsArray().ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("null", "$")]
    [InlineData("{}", "question")]
    [InlineData("""{"question": "  "}""", "question")]
    [InlineData("""{"question": 5}""", "$.question")]
    [InlineData("""{"question": "why", "nonsense": 1}""", "$.nonsense")]
    [InlineData("""{"question": "why", "region": "Britain"}""", "region")]
    public async Task A_fault_is_told_with_its_place(string body, string place)
    {
        using var client = site.Client();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/api/v1/ask", UriKind.Relative), content);
        var problem = await ProblemAsync(response, 400);
        problem["errors"]![place]![0]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("/api/v1/ask", 400)]
    [InlineData("/api/v1/ask?question=why&region=123", 400)]
    [InlineData("/api/v1/questions/nowhere", 404)]
    public async Task Faults_in_an_address_are_problems(string path, int status)
    {
        using var client = site.Client();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        await ProblemAsync(response, status);
    }

    [Fact]
    public async Task A_question_that_is_too_long_and_a_body_that_is_not_json_are_refused()
    {
        using var client = site.Client();
        using var response = await client.PostAsJsonAsync("/api/v1/ask", new { question = new string('a', 2_001) });
        (await ProblemAsync(response, 400))["errors"]!["question"].ShouldNotBeNull();
        using var text = new StringContent("why");
        using var refused = await client.PostAsync(new Uri("/api/v1/ask", UriKind.Relative), text);
        await ProblemAsync(refused, 415);
    }

    private static async Task<JsonObject> ProblemAsync(HttpResponseMessage response, int status)
    {
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }
}
