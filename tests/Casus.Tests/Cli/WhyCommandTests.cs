using System.Text.Json;
using Casus.Cli;
using Casus.Records;
using Xunit;
using Record = Casus.Records.Record;

namespace Casus.Tests.Cli;

public sealed class WhyCommandTests : IDisposable
{
    const string Text = "Russia may have shelled Kharkiv on Tuesday. Norway sent 24 launchers to Sweden. Tensions rose between Chad and Sudan. Russia phreaked the signals of Norway.";

    readonly Sources.TemporaryFolder folder = new();

    string Ledger => folder["ledger.duckdb"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_event_has_the_line_of_its_rule_its_actors_reasons_and_its_path()
    {
        var shelling = Assert.Single(await ReadAsync(), record => record is CodedEvent { Cameo: var code } && code.ToString() == "194");

        var run = await Why(shelling.Id[..10]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 120, line));
        Assert.Matches(@"events/assault\.yaml:\d+ · PLOVER manual", run.Output);
        Assert.All(
            [$"event {shelling.Id}", "RUS “Russia” (name)", "UKR “Kharkiv”", "the text gives the same record", "✓ events/assault.yaml#shell", $"gives {shelling.Id}", "“may”, factuality.yaml#may: CT+"],
            words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("launchers", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_kind_of_record_has_a_line_and_a_word_that_gave_it()
    {
        foreach (var record in await ReadAsync())
        {
            var run = await Why(record.Id, "--format", "json");
            using var json = JsonDocument.Parse(run.Output);
            var sentences = json.RootElement.GetProperty("sentences").EnumerateArray().ToArray();

            Assert.True(json.RootElement.GetProperty("still_read").GetBoolean(), record.Rule);
            Assert.Matches(@":\d+$", json.RootElement.GetProperty("rule").GetProperty("where").GetString()!);
            Assert.Contains(sentences, sentence => sentence.GetProperty("predicates").GetArrayLength() + sentence.GetProperty("cues").GetArrayLength() > 0);
        }
    }

    [Fact]
    public async Task A_rule_of_ones_own_is_found_only_where_its_file_is_named()
    {
        var rules = folder.Write("mine.yaml", """
            { language: en, type: COERCE, citation: c, rules: [{ id: phreak, verbs: [phreak], object: [signal], recipient: [of], cameo: "170", examples: [They phreak signals.] }] }
            """);
        var spoofing = Assert.Single(await ReadAsync("--lexicon", rules), record => record.Rule == "mine.yaml#phreak");

        var with = await Why(spoofing.Id, "--lexicon", rules);
        var without = await Why(spoofing.Id);

        Assert.Contains("mine.yaml:1 · c", with.Output, StringComparison.Ordinal);
        Assert.Contains("the text gives the same record", with.Output, StringComparison.Ordinal);
        Assert.Contains("mine.yaml#phreak, which none of the lexicons has", without.Output, StringComparison.Ordinal);
        Assert.Contains("gives no record of this kind here now", without.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P716", "e:0000000000000000")]
    [InlineData("P716", "")]
    [InlineData("P717", "e:")]
    public async Task An_id_that_means_no_record_or_several_is_a_problem(string id, string asked)
    {
        await ReadAsync();
        var run = await Why(asked);

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.StartsWith(id, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Without_a_ledger_none_is_made()
    {
        var run = await Why("e:1");

        Assert.Equal(ExitCode.Unusable, run.Code);
        Assert.StartsWith("P703", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Ledger));
    }

    async Task<IReadOnlyList<Record>> ReadAsync(params string[] more)
    {
        var run = await Run.Casus(["read", folder.Write("a.txt", Text), "--date", "2024-06-20", "--format", "jsonl", "--ledger", Ledger, .. more]);
        return [.. run.OutputLines.Select(RecordJson.Read)];
    }

    Task<Run> Why(params string[] arguments) => Run.Casus(["why", "--ledger", Ledger, .. arguments]);
}
