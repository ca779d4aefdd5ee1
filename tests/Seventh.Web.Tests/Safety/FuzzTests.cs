using System.Net.Http.Headers;
using System.Text;
using Seventh.Web.Tests.Running;

namespace Seventh.Web.Tests.Safety;

public sealed class FuzzTests(RunningSite site)
{
    private const int Bodies = 1000;

    private static readonly string[] Pieces =
    [
        "", "yes", "no", "unknown", "answer", "none", "skip", "back", "change", "save", "finish", "more", "start", "confirm", "words", "remove:", "remove:site.cheek",
        "site.cheek", "site.", ".", "NaN", "-1", "1e400", "99999999999", "\0", "\ud83d\ude00", "%00", "<x>", "{", "}", "[", "]", "null", "true", "\"", ":", ",", "a.age", "a.face-weak",
        "text", "answers", "asked", "age", "sex", "ticked", "kept", "state", "token", "do", "safety", "eyelid twitches since years", "I had a convulsion", "\u202e", "=", "&", ";", "\\u12",
    ];

    [Fact]
    public async Task No_form_whatever_breaks_the_site()
    {
        var random = new Random(7);
        using var client = site.Client();
        var visitor = new Visitor(client);
        await visitor.OpenAsync("/");
        await visitor.PressAsync("start", ("text", "My left eyelid twitches."));
        await visitor.PressAsync("confirm");
        var good = visitor.Fields();
        var understood = 0;
        for (var i = 0; i < Bodies; i++)
        {
            var form = good.Where(_ => random.Next(20) > 0)
                .Select(f => random.Next(12) == 0 ? KeyValuePair.Create(f.Key, Mutate(f.Value, random)) : f)
                .Concat(Enumerable.Range(0, random.Next(6)).Select(_ => KeyValuePair.Create(Piece(random), Piece(random))))
                .Append(KeyValuePair.Create("do", random.Next(3) == 0 ? Piece(random) : Pieces[4 + random.Next(11)]))
                .ToArray();
            var encoded = new FormUrlEncodedContent(form);
            using HttpContent body = random.Next(8) switch
            {
                0 => Raw(Mutate(await encoded.ReadAsStringAsync(), random), "application/x-www-form-urlencoded"),
                1 => Raw(Mutate("--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\neyelid\r\n--b--\r\n", random), "multipart/form-data; boundary=b"),
                _ => encoded,
            };
            using var response = await client.PostAsync(new Uri("/assess", UriKind.Relative), body);
            ((int)response.StatusCode).ShouldBeLessThan(500, string.Join('&', form.Select(f => $"{f.Key}={f.Value}")));
            understood += response.IsSuccessStatusCode ? 1 : 0;
        }

        understood.ShouldBeGreaterThan(Bodies / 10, "too few of the forms got past the door");
    }

    [Fact]
    public async Task No_JSON_whatever_breaks_the_API()
    {
        var random = new Random(11);
        const string good = """{"text":"My left eyelid twitches.","age":40,"sex":"female","answers":{"face-weak":"no","site.cheek":"yes"},"asked":["safety"],"finish":true}""";
        using var client = site.Client();
        var understood = 0;
        for (var i = 0; i < Bodies; i++)
        {
            var text = Mutate(good, random);
            for (var more = random.Next(4); more > 0; more--)
                text = Mutate(text, random);
            using var body = Raw(text, "application/json");
            using var response = await client.PostAsync(new Uri("/api/v1/assess", UriKind.Relative), body);
            ((int)response.StatusCode).ShouldBeLessThan(500, text);
            understood += response.IsSuccessStatusCode ? 1 : 0;
        }

        understood.ShouldBeGreaterThan(Bodies / 50, "too few of the bodies got past the door");
    }

    private static ByteArrayContent Raw(string text, string type)
    {
        // Some bytes are no UTF-8.
        var content = new ByteArrayContent(text.Length % 5 == 0 ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    private static string Mutate(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(8, text.Length - at) + 1);
        return random.Next(4) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, ((char)random.Next(0x250)).ToString()),
            _ => text.Remove(at, length).Insert(at, Piece(random)),
        };
    }

    private static string Piece(Random random) => Pieces[random.Next(Pieces.Length)];
}
