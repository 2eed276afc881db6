using System.Text.Json;
using Casus.Cli;
using Casus.Records;
using Xunit;

namespace Casus.Tests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    const string Meeting = "Vladimir Putin met Kim Jong Un in Pyongyang on Wednesday. Russia and North Korea signed a treaty there.";

    const string Spoofing = """
        language: en
        type: COERCE
        citation: the test
        rules:
          - id: phreak
            verbs: [phreak]
            object: [signal]
            recipient: [owner]
            cameo: "170"
            mode: cyber
            examples: ["Tallinn says that Moscow phreaked its signals."]
        """;

    readonly Sources.TemporaryFolder folder = new();

    string Ledger => folder["ledger.duckdb"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Text_shows_each_record_with_its_quote_and_rule_in_lines_of_at_most_120_columns()
    {
        var run = await Read(folder.Write("a.txt", Meeting), "--date", "2024-06-20");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("CONSULT", run.Output, StringComparison.Ordinal);
        Assert.Contains("“Vladimir Putin met Kim Jong Un in Pyongyang on Wednesday", run.Output, StringComparison.Ordinal);
        Assert.Contains("events/consult.yaml#", run.Output, StringComparison.Ordinal);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 120, line));
        Assert.StartsWith("1 document read; ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jsonl_is_records_and_nothing_else()
    {
        var run = await Read(folder.Write("a.txt", Meeting), "--format", "jsonl");

        Assert.NotEmpty(run.OutputLines);
        Assert.All(run.OutputLines, line => Assert.NotEmpty(RecordJson.Read(line).Evidence));
    }

    [Fact]
    public async Task A_filter_from_standard_input_needs_no_ledger()
    {
        var run = await Run.Filter(Line("a", Meeting), "read", "--format", "jsonl", "-");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.All(run.OutputLines, line => Assert.Equal("a", RecordJson.Read(line).Document));
        Assert.False(File.Exists("casus.duckdb"));
    }

    [Fact]
    public async Task The_output_is_the_same_for_any_number_of_threads()
    {
        var lines = string.Concat(Enumerable.Range(0, 120).Select(number => Line($"d{number}", $"{Meeting} It was meeting {number}.")));
        var one = await Run.Filter(lines, "read", "--format", "jsonl", "--threads", "1", "-");
        var seven = await Run.Filter(lines, "read", "--format", "jsonl", "--threads", "7", "-");

        Assert.NotEmpty(one.Output);
        Assert.Equal(one.Output, seven.Output);
    }

    [Fact]
    public async Task Reading_twice_adds_nothing()
    {
        var file = folder.Write("a.txt", Meeting);
        await Read(file);
        var before = await Run.Casus("verify", "--ledger", Ledger);
        var again = await Read(file);
        var after = await Run.Casus("verify", "--ledger", Ledger);

        Assert.Contains("1 already there", again.Errors, StringComparison.Ordinal);
        Assert.Equal(before.Output, after.Output);
    }

    [Fact]
    public async Task Hostile_files_give_a_line_each_and_the_rest_is_read()
    {
        folder.Write("in/a-empty.txt", "");
        folder.Write("in/b-binary.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0]);
        folder.Write("in/c-utf8.txt", [.. "Russia attacked "u8, 0xC3, 0x28, 0xFF]);
        folder.Write("in/d-date.jsonl", """{"text":"Russia attacked Ukraine.","date":"2024-13-45"}""");
        folder.Write("in/e-line.txt", new string('x', 5_000_000));
        folder.Write("in/f-page.html", $"<html><head><script>alert('Putin met Kim')</script></head><body><article><p>{Meeting} {Meeting} {Meeting}</p></article></body></html>");
        folder.Write("in/g-good.txt", Meeting);
        folder.Write("in/h-picture.png", [0x89, (byte)'P', (byte)'N', (byte)'G']);

        var run = await Read(folder["in"], folder["missing.txt"]);

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        var ids = run.ErrorLines.SkipLast(1).Select(line => line[..4]).Order();
        Assert.Equal(["P101", "P103", "P104", "P105", "P108", "P109", "P111"], ids);
        Assert.StartsWith("2 documents read, 7 refused; ", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("alert", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_cannot_command_the_terminal()
    {
        var run = await Read(folder.Write("a.txt", "\u001B]0;owned\u0007Vladimir Putin met \u001B[31mKim Jong Un\u202E in Pyongyang on Wednesday."));

        Assert.DoesNotContain('\u001B', run.Output);
        Assert.DoesNotContain('\u0007', run.Output);
        Assert.DoesNotContain('\u202E', run.Output);
    }

    [Theory]
    [InlineData("P701", "read")]
    [InlineData("P701", "read", "-", "--date", "19.6.2024")]
    [InlineData("P701", "read", "-", "--threads", "0")]
    [InlineData("P701", "read", "-", "--format", "xml")]
    [InlineData("P701", "raed")]
    public async Task Wrong_usage_is_one_line_with_a_remedy(string id, params string[] arguments)
    {
        var run = await Run.Casus(arguments);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Empty(run.Output);
        Assert.All(run.ErrorLines, line => Assert.StartsWith(id, line, StringComparison.Ordinal));
        Assert.Contains("--help'", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P511", "not a ledger")]
    [InlineData("P510", null)]
    public async Task A_ledger_that_cannot_be_used_ends_the_run(string id, string? content)
    {
        var path = content is null ? folder["none/ledger.duckdb"] : folder.Write("other.duckdb", content);
        var run = await Run.Casus("read", "-", "--ledger", path);

        Assert.Equal(ExitCode.Unusable, run.Code);
        Assert.StartsWith(id, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_that_only_a_lexicon_of_ones_own_knows_codes_an_event()
    {
        var text = folder.Write("a.txt", "Russia phreaked Norwegian signals on Tuesday.");
        var rules = folder.Write("my-rules.yaml", Spoofing);

        var without = await Read(text, "--date", "2024-06-20");
        var with = await Read(text, "--date", "2024-06-20", "--lexicon", rules);

        Assert.DoesNotContain("COERCE", without.Output, StringComparison.Ordinal);
        Assert.Contains("COERCE cyber 170 (−7.0) · RUS (Russia) → NOR (Norwegian)", with.Output, StringComparison.Ordinal);
        Assert.Contains("my-rules.yaml#phreak", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lexicon_with_a_fault_ends_the_run_before_anything_is_written()
    {
        var rules = folder.Write("my-rules.yaml", Spoofing.Replace("signal", "$signal", StringComparison.Ordinal));

        var run = await Read(folder.Write("a.txt", Meeting), "--lexicon", rules);

        Assert.Equal(ExitCode.Unusable, run.Code);
        Assert.StartsWith($"P406: {rules}:7:", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.False(File.Exists(Ledger));
    }

    [Fact]
    public async Task An_interrupted_run_says_what_is_kept()
    {
        var run = await Run.Interrupted(Line("a", Meeting), "read", "-", "--ledger", Ledger);

        Assert.Equal(ExitCode.Interrupted, run.Code);
        Assert.Contains("kept in", run.Errors, StringComparison.Ordinal);
    }

    static string Line(string id, string text) => JsonSerializer.Serialize(new { id, date = "2024-06-20", text }) + "\n";

    Task<Run> Read(params string[] arguments) => Run.Casus(["read", "--ledger", Ledger, .. arguments]);
}
