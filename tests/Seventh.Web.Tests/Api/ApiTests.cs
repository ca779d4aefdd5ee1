using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Api;

public sealed class ApiTests(RunningSite site)
{
    [Fact]
    public async Task An_assessment_by_steps_ends_with_the_same_result_whoever_asks()
    {
        var request = new JsonObject { ["text"] = "My left eyelid twitches.", ["age"] = 40, ["answers"] = new JsonObject(), ["asked"] = new JsonArray() };
        JsonNode? step = null;
        for (var i = 0; i < 20; i++)
        {
            step = await AssessAsync(request);
            if (step["question"] is not JsonObject question)
                break;
            foreach (var item in question["items"]!.AsArray().Where(x => x!["values"]!.AsArray().Any(v => v!["id"]!.GetValue<string>() == "no")))
                request["answers"]![item!["address"]!.GetValue<string>()] = "no";
            request["asked"]!.AsArray().Add(question["id"]!.GetValue<string>());
        }

        step!["result"].ShouldNotBeNull();
        JsonNode.DeepEquals(step, await AssessAsync(request)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/api/v1/conditions", "id")]
    [InlineData("/api/v1/remedies", "id")]
    [InlineData("/api/v1/sources", "id")]
    [InlineData("/api/v1/findings", "ask")]
    [InlineData("/api/v1/prompts", "ask")]
    [InlineData("/api/v1/red-flags", "because")]
    [InlineData("/api/v1/claims", "question")]
    public async Task Every_list_has_its_entries(string path, string member)
    {
        using var client = site.Client();
        var list = (await client.GetFromJsonAsync<JsonArray>(path))!;

        list.ShouldNotBeEmpty();
        list.ShouldAllBe(e => e![member]!.GetValue<string>().Length > 0);
    }

    [Fact]
    public async Task Every_condition_remedy_and_source_has_its_details()
    {
        using var client = site.Client();
        foreach (var list in (string[])["conditions", "remedies", "sources"])
            foreach (var entry in (await client.GetFromJsonAsync<JsonArray>($"/api/v1/{list}"))!)
            {
                var details = await client.GetFromJsonAsync<JsonObject>($"/api/v1/{list}/{entry!["id"]}");
                details!["id"]!.GetValue<string>().ShouldBe(entry["id"]!.GetValue<string>());
            }
    }

    [Fact]
    public async Task The_program_says_that_it_is_well()
    {
        using var client = site.Client();
        (await client.GetFromJsonAsync<JsonObject>("/api/v1/health"))!["status"]!.GetValue<string>().ShouldBe("ok");
    }

    [Theory]
    [InlineData("{", 400, "$")]
    [InlineData("", 400, "$")]
    [InlineData("null", 400, "$")]
    [InlineData("[]", 400, "$")]
    [InlineData("\"text\"", 400, "$")]
    [InlineData("""{"text": 5}""", 400, "$.text")]
    [InlineData("""{"answers": {"face-weak": true}}""", 400, "$.answers.face-weak")]
    [InlineData("""{"answers": {"face-weak": "maybe"}}""", 400, "answers.face-weak")]
    [InlineData("""{"answers": {"no-such-thing": "yes"}}""", 400, "answers.no-such-thing")]
    [InlineData("""{"answers": {"face-weak": null}}""", 400, "answers.face-weak")]
    [InlineData("""{"age": 1000}""", 400, "age")]
    [InlineData("""{"age": "old"}""", 400, "$.age")]
    [InlineData("""{"sex": "x"}""", 400, "sex")]
    [InlineData("""{"asked": ["no-such-question"]}""", 400, "asked")]
    [InlineData("""{"asked": [null]}""", 400, "asked")]
    [InlineData("""{"nonsense": 1}""", 400, "$.nonsense")]
    [InlineData("""{"text": "a", "text": "b"}""", 400, "$.text")]
    [InlineData("""{"text": "\ud800"}""", 400, "$.text")]
    public async Task A_fault_is_told_with_its_place(string body, int status, string place)
    {
        using var response = await PostAsync(body);

        var problem = await ProblemAsync(response, status);
        problem["errors"]!.AsObject().Select(e => e.Key).ShouldContain(place);
        problem["errors"]![place]![0]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_told_at_its_place()
    {
        using var response = await PostAsync(JsonSerializer.Serialize(new { text = new string('a', 20_001) }));
        (await ProblemAsync(response, 400))["errors"]!["text"].ShouldNotBeNull();
    }

    [Fact]
    public async Task All_faults_come_at_once()
    {
        using var response = await PostAsync("""{"age": 1000, "sex": "x", "asked": ["q"], "answers": {"a": "b"}}""");
        (await ProblemAsync(response, 400))["errors"]!.AsObject().Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("GET", "/api/v1/nowhere", 404)]
    [InlineData("GET", "/api/nowhere", 404)]
    [InlineData("GET", "/api/v1/conditions/nowhere", 404)]
    [InlineData("GET", "/api/v1/remedies/nowhere", 404)]
    [InlineData("GET", "/api/v1/sources/nowhere", 404)]
    [InlineData("GET", "/openapi/v9.json", 404)]
    [InlineData("GET", "/api/v1/assess", 405)]
    [InlineData("DELETE", "/api/v1/conditions", 405)]
    public async Task Every_other_fault_is_a_problem_too(string method, string path, int status)
    {
        using var client = site.Client();
        using var request = new HttpRequestMessage(new(method), path);
        using var response = await client.SendAsync(request);
        await ProblemAsync(response, status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Only_json_is_read(string type)
    {
        using var response = await PostAsync("{}", type);
        await ProblemAsync(response, 415);
    }

    [Fact]
    public async Task A_body_above_the_limit_is_refused()
    {
        using var response = await PostAsync("{\"text\":\"" + new string('a', SeventhSite.LargestBody) + "\"}");
        await ProblemAsync(response, 413);
    }

    [Fact]
    public async Task A_form_above_the_limit_is_refused_with_a_page()
    {
        using var client = site.Client();
        using var body = new FormUrlEncodedContent([new("text", new string('a', SeventhSite.LargestBody))]);
        using var response = await client.PostAsync(new Uri("/assess", UriKind.Relative), body);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).ShouldContain("too much text");
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back()
    {
        var (app, address) = await RunningSite.StartAsync(new() { RequestsPerMinute = 3 });
        await using (app)
        {
            using var client = RunningSite.ClientAt(address);
            for (var i = 0; i < 3; i++)
                (await client.GetFromJsonAsync<JsonObject>("/api/v1/health")).ShouldNotBeNull();

            using var response = await client.GetAsync(new Uri("/api/v1/health", UriKind.Relative));

            await ProblemAsync(response, 429);
            response.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
            using var page = await client.GetAsync(new Uri("/", UriKind.Relative));
            page.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        }
    }

    [Fact]
    public async Task The_OpenAPI_document_describes_every_route_of_the_API()
    {
        using var client = site.Client();
        var document = (await client.GetFromJsonAsync<JsonObject>("/openapi/v1.json"))!;

        var paths = document["paths"]!.AsObject().Select(p => p.Key).ToArray();
        paths.ShouldBe(
            [
                "/api/v1/ask", "/api/v1/assess", "/api/v1/claims", "/api/v1/conditions", "/api/v1/conditions/{id}", "/api/v1/findings", "/api/v1/health", "/api/v1/prompts",
                "/api/v1/questions", "/api/v1/questions/{id}", "/api/v1/red-flags", "/api/v1/remedies", "/api/v1/remedies/{id}", "/api/v1/sources", "/api/v1/sources/{id}",
            ],
            ignoreOrder: true);
        document["paths"]!["/api/v1/assess"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"].ShouldNotBeNull();
        document["components"]!["schemas"]!["AssessRequest"]!["properties"]!["answers"].ShouldNotBeNull();
    }

    private async Task<JsonNode> AssessAsync(JsonObject request)
    {
        using var response = await PostAsync(request.ToJsonString());
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string type = "application/json")
    {
        using var client = site.Client();
        using var content = new StringContent(body, Encoding.UTF8, type);
        return await client.PostAsync(new Uri("/api/v1/assess", UriKind.Relative), content);
    }

    private static async Task<JsonObject> ProblemAsync(HttpResponseMessage response, int status)
    {
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        problem["status"]!.GetValue<int>().ShouldBe(status);
        problem["title"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        problem["detail"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
        return problem;
    }
}
