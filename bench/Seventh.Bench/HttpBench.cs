using System.Net.Http.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Seventh.Engine;
using Seventh.Engine.Assessing;
using Seventh.Testing;
using Seventh.Web;

namespace Seventh.Bench;

/// <summary>One step over HTTP on the loopback interface, one request after the other: its inverse is the throughput of one core.</summary>
public class HttpBench
{
    private static readonly AssessRequest Request = new()
    {
        Text = "For three weeks my left eyelid has been twitching on and off, worse when I am tired.",
        Age = 36,
        Sex = "male",
        Asked = ["safety"],
    };

    private WebApplication app = null!;
    private HttpClient client = null!;

    [GlobalSetup]
    public async Task Setup()
    {
        Environment.SetEnvironmentVariable("SEVENTH_RATE", "100000000");
        app = SeventhSite.Build(new SeventhEngine(Repository.Pack), "http://127.0.0.1:0");
        await app.StartAsync();
        client = new() { BaseAddress = new(app.Urls.First()) };
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [Benchmark]
    public async Task<string> Step()
    {
        using var response = await client.PostAsJsonAsync("/api/v1/assess", Request);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    [Benchmark]
    public async Task<string> Result()
    {
        using var response = await client.PostAsJsonAsync("/api/v1/assess", Request with { Finish = true });
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }
}
