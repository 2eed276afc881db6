using System.Text.Json;
using Casus.Cli;
using Xunit;

namespace Casus.Tests.Cli;

/// <summary>A ledger that holds one short article on Russia and North Korea.</summary>
public sealed class OneArticle : IAsyncLifetime
{
    readonly Sources.TemporaryFolder folder = new();

    public string Ledger => folder["ledger.duckdb"];

    public string File => folder["pact.txt"];

    public string Elsewhere(string name) => folder[name];

    public async ValueTask InitializeAsync()
    {
        folder.Write("pact.txt", "Vladimir Putin and Kim Jong Un signed a treaty in Pyongyang on Wednesday. Russia did not attack Ukraine.");
        folder.Write("pact.yaml", "date: 2024-06-20\ntitle: A *pact* <b>signed</b>\npublisher: The Herald\n");
        var run = await Run.Casus("read", File, "--ledger", Ledger);
        Assert.Equal(ExitCode.Done, run.Code);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

public class ShowCommandTests(OneArticle article) : IClassFixture<OneArticle>
{
    [Theory]
    [InlineData("RUS-PRK")]
    [InlineData("prk-rus")]
    [InlineData("Russia and North Korea")]
    [InlineData("Russia", "and", "North", "Korea")]
    [InlineData("RUS, PRK")]
    public async Task A_pair_is_shown_with_quote_document_and_rule(params string[] subject)
    {
        var run = await Show(subject);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("AGREE 057", run.Output, StringComparison.Ordinal);
        Assert.Contains("signed a treaty in Pyongyang", run.Output, StringComparison.Ordinal);
        Assert.Contains("The Herald, 2024-06-20, sha256:", run.Output, StringComparison.Ordinal);
        Assert.Contains("events/agree.yaml#", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ukraine", run.Output, StringComparison.Ordinal);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 120, line));
    }

    [Fact]
    public async Task A_denial_is_not_counted_among_the_events_that_happened()
    {
        var run = await Show("RUS-UKR");

        Assert.Contains("CT- certainly not", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 material conflict", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("1 denied, planned or doubtful", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_found_by_its_file_and_by_the_beginning_of_its_hash()
    {
        var byFile = await Show(article.File);
        var hash = byFile.Output[(byFile.Output.IndexOf("sha256:", StringComparison.Ordinal) + 7)..][..10];

        Assert.Equal(byFile.Output, (await Show(hash)).Output);
    }

    [Fact]
    public async Task Json_holds_the_records_of_every_face_and_their_documents()
    {
        using var json = JsonDocument.Parse((await Show("RUS", "--format", "json")).Output);

        Assert.All(json.RootElement.GetProperty("records").EnumerateArray(), record => Assert.NotEmpty(record.GetProperty("evidence").EnumerateArray()));
        Assert.Equal("The Herald", json.RootElement.GetProperty("documents")[0].GetProperty("publisher").GetString());
    }

    [Fact]
    public async Task Markdown_takes_no_marks_from_the_text()
    {
        var run = await Show("RUS", "--format", "md");

        Assert.StartsWith("# Russia (RUS)", run.Output, StringComparison.Ordinal);
        Assert.Contains(@"A \*pact\* \<b\>signed\</b\>", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P320", "Did you mean Russia (RUS)", "Rusia")]
    [InlineData("P320", "PRK", "RUS-PKR")]
    [InlineData("P706", "no record names", "Bosnia and Herzegovina")]
    [InlineData("P706", "no record names", "CHN-IND")]
    [InlineData("P707", "nothing.txt", "nothing.txt")]
    public async Task What_is_not_known_is_a_problem_with_a_remedy(string id, string says, string subject)
    {
        var run = await Show(subject);

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.StartsWith(id, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "RUS")]
    [InlineData("verify")]
    public async Task Looking_into_a_ledger_does_not_make_one(params string[] arguments)
    {
        var path = article.Elsewhere("none.duckdb");
        var run = await Run.Casus([.. arguments, "--ledger", path]);

        Assert.Equal(ExitCode.Unusable, run.Code);
        Assert.StartsWith("P703", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task An_empty_ledger_says_how_to_fill_it()
    {
        var run = await Run.Casus("show", "RUS", "--ledger", ":memory:");

        Assert.StartsWith("P704", run.Errors, StringComparison.Ordinal);
        Assert.Contains("casus read", run.Errors, StringComparison.Ordinal);
    }

    Task<Run> Show(params string[] arguments) => Run.Casus(["show", .. arguments, "--ledger", article.Ledger]);
}
