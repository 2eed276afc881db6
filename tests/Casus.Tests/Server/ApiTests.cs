using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Casus.History;
using Casus.Records;
using Casus.Tests.Treaties;
using Casus.Treaties.Answers;
using Xunit;

namespace Casus.Tests.Server;

public class ApiTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Documents_are_listed_without_their_texts()
    {
        var documents = await Json("/documents");
        Assert.Equal(["paper/1", "hostile"], documents.EnumerateArray().Select(document => document.GetProperty("id").GetString()));
        Assert.Equal(2, documents[0].GetProperty("records").GetInt32());
        Assert.Equal("2026-04-01T12:00:00Z", documents[0].GetProperty("recorded").GetString());
        Assert.False(documents[0].TryGetProperty("text", out _));
        Assert.False(documents[1].TryGetProperty("published", out _));
    }

    [Theory]
    [InlineData("paper/1")]
    [InlineData("paper%2F1")]
    [InlineData("pap")]
    public async Task A_document_is_found_by_its_id_or_the_beginning_of_it(string id)
    {
        var document = await Json($"/documents/{id}");
        Assert.Equal(Site.Words, document.GetProperty("text").GetString());
        Assert.Equal("agreement", document.GetProperty("records")[1].GetProperty("record").GetString());
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("?state=PRK", 2)]
    [InlineData("?state=North Korea", 2)]
    [InlineData("?state=PRK.GOV", 1)]
    [InlineData("?pair=PRK-RUS", 2)]
    [InlineData("?pair=PRK-RUS&kind=event", 1)]
    [InlineData("?from=2024-06-20", 1)]
    [InlineData("?from=2024&to=2024-06-18", 1)]
    [InlineData("?to=2024-06-19", 2)]
    [InlineData("?to=9999", 2)]
    [InlineData("?as-of=2026-03-31", 0)]
    [InlineData("?as-of=2026-04-01", 3)]
    [InlineData("?as-of=2026-04-01T11:59:59Z", 0)]
    [InlineData("?state=&pair=&kind=&from=&to=&as-of=", 3)]
    public async Task Records_meet_every_condition(string query, int count)
    {
        Assert.Equal(count, (await Json($"/records{query}")).GetArrayLength());
        var lines = await site.ProgramGets($"/records.jsonl{query}");
        Assert.Equal(count, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(RecordJson.Read).Count());
    }

    [Fact]
    public async Task Records_are_the_ledgers_own_lines()
    {
        var client = site.Program;
        client.DefaultRequestHeaders.Add("Accept", "application/jsonl");
        using var answer = await client.GetAsync(new Uri("/records", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/jsonl", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(await site.ProgramGets("/records.jsonl"), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            (await site.ProgramGets("/records")).ReplaceLineEndings("\n"),
            $"[{(await site.ProgramGets("/records.jsonl")).TrimEnd('\n').Replace("\n", ",\n", StringComparison.Ordinal)}]");
    }

    [Fact]
    public async Task A_state_comes_with_its_codes_and_what_binds_it_on_the_day()
    {
        var state = await Json("/states/prk?on=2025-06-01");
        Assert.Equal("North Korea", state.GetProperty("name").GetString());
        Assert.Equal("731", state.GetProperty("codes").GetProperty("cow").GetString());
        Assert.Contains("rus-prk-2024", Ids(state.GetProperty("treaties")));
        Assert.DoesNotContain("rus-prk-2024", Ids((await Json("/states/PRK?on=2024-06-30")).GetProperty("treaties")));
    }

    [Fact]
    public async Task Treaties_are_listed_and_shown_with_their_formal_reading()
    {
        Assert.Contains("rus-prk-2024", Ids(await Json("/treaties")));
        var treaty = await Json("/treaties/rus-prk-2024");
        var article = treaty.GetProperty("articles").EnumerateArray().Single(one => one.GetProperty("number").GetString() == "4");
        Assert.Equal("all means", article.GetProperty("obligations")[0].GetProperty("strength").GetString());
        Assert.Equal(await site.ProgramGets("/treaties/rus-prk-2024"), await site.BrowserGets("/treaties/rus-prk-2024.json"));
        Assert.Equal(await site.ProgramGets("/treaties"), await site.BrowserGets("/treaties.json"));
    }

    [Fact]
    public async Task What_if_gives_the_very_JSON_of_the_library()
    {
        var rates = BaseRateReader.Read(Path.Combine(AppContext.BaseDirectory, "data"), []);
        var expected = AnswerJson.Write(Books.Ask("USA attacks PRK on 2025-06-01", "not request"), rates: rates);
        Assert.Contains("base_rates", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await site.ProgramGets("/if?q=USA attacks PRK&on=2025-06-01&suppose=not request"));
        using var put = await Post("""{"q":"USA attacks PRK","on":"2025-06-01","suppose":["not request"]}""");
        Assert.Equal(expected, await put.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/json", put.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task What_if_takes_a_place_and_every_state()
    {
        var some = await Json("/if?q=USA attacks PRK&on=2025-06-01&at=Wonsan");
        Assert.Equal("Wonsan", some.GetProperty("situation").GetProperty("acts")[0].GetProperty("place").GetProperty("name").GetString());
        var all = await Json("/if?q=USA attacks PRK&on=2025-06-01&all=true");
        Assert.Contains(all.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("state").GetString() == "PRY");
    }

    [Fact]
    public async Task Without_a_day_what_if_is_asked_of_today() =>
        Assert.Equal("2026-04-01", (await Json("/if?q=USA attacks PRK")).GetProperty("situation").GetProperty("acts")[0].GetProperty("on").GetString());

    [Fact]
    public async Task A_ledger_is_verified()
    {
        var verification = await Json("/verify");
        Assert.True(verification.GetProperty("sound").GetBoolean());
        Assert.Equal(5, verification.GetProperty("entries").GetInt64());
    }

    [Theory]
    [InlineData("/documents/none", 404, "P520")]
    [InlineData("/records?state=Atlantis", 400, "P320")]
    [InlineData("/records?pair=RUS", 400, "P764")]
    [InlineData("/records?pair=RUS-RUS", 400, "P764")]
    [InlineData("/records?pair=RUS-Atlantis", 400, "P320")]
    [InlineData("/records.jsonl?kind=rumour", 400, "P765")]
    [InlineData("/records?from=yesterday", 400, "P761")]
    [InlineData("/records?from=2024&to=2023", 400, "P763")]
    [InlineData("/records?as-of=then", 400, "P762")]
    [InlineData("/states/Atlantis", 404, "P320")]
    [InlineData("/states/PRK?on=1.6.2025", 400, "P760")]
    [InlineData("/treaties/rus-prk-2042", 404, "P766")]
    [InlineData("/treaties/none.json", 404, "P766")]
    [InlineData("/if", 400, "P767")]
    [InlineData("/if?q=USA likes PRK", 400, "P620")]
    [InlineData("/if?q=USA attacks Atlantis", 400, "P621")]
    [InlineData("/if?q=USA attacks PRK&on=soon", 400, "P760")]
    [InlineData("/if?q=USA attacks PRK&at=Atlantis", 400, "P357")]
    [InlineData("/if?q=USA attacks PRK&all=perhaps", 400, "P753")]
    [InlineData("/nowhere", 404, "P751")]
    [InlineData("/records/1", 404, "P751")]
    public async Task What_is_wrong_is_a_problem_with_a_remedy(string address, int status, string id)
    {
        using var answer = await site.Program.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        await IsProblem(answer, status, id);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        using var answer = await site.Program.GetAsync(new Uri("/records?state=Atlantis&kind=rumour&from=x", UriKind.Relative), TestContext.Current.CancellationToken);
        var refusal = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(["P765", "P761"], refusal.GetProperty("further").EnumerateArray().Select(problem => problem.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("not json", 400, "P753")]
    [InlineData("[]", 400, "P753")]
    [InlineData("null", 400, "P753")]
    [InlineData("{}", 400, "P767")]
    [InlineData("""{"q":5}""", 400, "P753")]
    public async Task A_body_that_is_no_question_is_a_problem(string body, int status, string id)
    {
        using var answer = await Post(body);
        await IsProblem(answer, status, id);
    }

    [Fact]
    public async Task A_question_of_excessive_length_is_refused()
    {
        using var answer = await site.Program.PostAsJsonAsync(
            new Uri("/if", UriKind.Relative), new { q = new string('x', 1001) }, TestContext.Current.CancellationToken);
        await IsProblem(answer, 400, "P768");
    }

    [Fact]
    public async Task A_method_or_type_that_is_not_taken_is_a_problem()
    {
        using var deleted = await site.Program.DeleteAsync(new Uri("/records", UriKind.Relative), TestContext.Current.CancellationToken);
        await IsProblem(deleted, 405, "P752");
        using var plain = await site.Program.PostAsync(new Uri("/if", UriKind.Relative), new StringContent("USA attacks PRK"), TestContext.Current.CancellationToken);
        await IsProblem(plain, 415, "P753");
    }

    static async Task IsProblem(HttpResponseMessage answer, int status, string id)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == (HttpStatusCode)status, $"{answer.StatusCode}: {text}");
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(id, problem.GetProperty("id").GetString());
        Assert.NotEmpty(problem.GetProperty("message").GetString()!);
        Assert.NotEmpty(problem.GetProperty("remedy").GetString()!);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    async Task<HttpResponseMessage> Post(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await site.Program.PostAsync(new Uri("/if", UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    async Task<JsonElement> Json(string address) => JsonDocument.Parse(await site.ProgramGets(address)).RootElement;

    static IEnumerable<string?> Ids(JsonElement list) => list.EnumerateArray().Select(item => item.GetProperty("id").GetString());
}
