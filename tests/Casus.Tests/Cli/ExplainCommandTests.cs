using System.Text.Json;
using Casus.Cli;
using Xunit;

namespace Casus.Tests.Cli;

public sealed class ExplainCommandTests : IDisposable
{
    const string Shelling = "Russia may have shelled Kharkiv on Tuesday, the Kremlin said.";

    readonly Sources.TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Text_tells_words_people_days_rules_and_records_in_lines_of_at_most_120_columns()
    {
        var run = await Run.Casus("explain", Shelling, "--date", "2024-06-20");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Errors);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 120, line));
        Assert.All(
            ["shelled           shell             VERB", "RUS.GOV: stands for RUS.GOV", "2024-06-18: weekday on or before", "✓ events/assault.yaml#shell", "✗ events/assault.yaml#", "“may”, factuality.yaml#may: CT+", "claim, speech.yaml#say: s:", "ASSAULT"],
            words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_numbers_words_as_treebanks_do_and_has_every_rule()
    {
        var run = await Run.Casus("explain", "--format", "json", Shelling);
        using var json = JsonDocument.Parse(run.Output);
        var sentence = Assert.Single(json.RootElement.GetProperty("sentences").EnumerateArray());
        var (words, predicates) = (sentence.GetProperty("words"), sentence.GetProperty("predicates").EnumerateArray().ToArray());

        Assert.Equal(0, Assert.Single(words.EnumerateArray(), word => word.GetProperty("relation").GetString() == "root").GetProperty("head").GetInt32());
        Assert.Contains(predicates, predicate => predicate.GetProperty("rules").EnumerateArray().Any(rule => rule.GetProperty("verdict").GetString() == "fired"));
        Assert.NotEmpty(json.RootElement.GetProperty("records").EnumerateArray());
    }

    [Fact]
    public async Task A_lexicon_of_ones_own_is_tried_too()
    {
        var rules = folder.Write("mine.yaml", """
            { language: en, type: COERCE, citation: c, rules: [{ id: knit, verbs: [knit], object: [$weapon], cameo: "170", examples: [They knit rifles.] }] }
            """);

        var run = await Run.Casus("explain", "Russia knits a jumper.", "--lexicon", rules);

        Assert.Contains("✗ mine.yaml#knit (knit): object is “jumper”; wants $weapon", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.SomeRefused, "P103", " ", null)]
    [InlineData(ExitCode.Unusable, "P402", "Russia knits.", "none.yaml")]
    public async Task What_cannot_be_explained_is_a_problem(int code, string id, string text, string? lexicon)
    {
        var run = await Run.Casus(["explain", text, .. lexicon is null ? [] : new[] { "--lexicon", lexicon }]);

        Assert.Equal(code, run.Code);
        Assert.StartsWith(id, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_text_that_nobody_would_read_the_explanation_of_is_refused()
    {
        var run = await Run.Casus("explain", new string('a', 20_001));

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.StartsWith("P109", run.Errors, StringComparison.Ordinal);
    }
}
