using System.Text.Json;
using System.Xml.Linq;
using Casus.Cli;
using Xunit;

namespace Casus.Tests.Cli;

public class WhatChangedCommandTests
{
    [Fact]
    public async Task What_a_treaty_changed_is_told_in_words_first()
    {
        var run = await Run.Casus("what-changed", "rus-prk-2024");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("came into force on 2024-12-04 between North Korea and Russia.", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("North Korea and Russia must now defend each other", run.Output, StringComparison.Ordinal);
        Assert.Contains("NEWLY BOUND (2)", run.Output, StringComparison.Ordinal);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 120, line));
    }

    [Fact]
    public async Task One_party_can_be_asked_about()
    {
        using var json = JsonDocument.Parse((await Run.Casus("what-changed", "north-atlantic-treaty", "--party", "Finland", "--format", "json")).Output);
        Assert.Equal(("FIN", "2023-04-04"), (json.RootElement.GetProperty("party").GetString(), json.RootElement.GetProperty("on").GetString()));
    }

    [Fact]
    public async Task A_picture_can_be_had() =>
        Assert.Equal("svg", XElement.Parse((await Run.Casus("what-changed", "rus-prk-2024", "--format", "svg")).Output).Name.LocalName);

    [Theory]
    [InlineData("P710", "no-such-treaty")]
    [InlineData("P713", "un-charter")]
    [InlineData("P714", "csto", "--party", "France")]
    [InlineData("P715", "rus-prk-2024", "--as-of", "2024-12-03")]
    [InlineData("P715", "csto", "--party", "Georgia", "--as-of", "2025-01-01")]
    [InlineData("P320", "csto", "--party", "Nowhereland")]
    public async Task What_cannot_be_compared_is_refused(string problem, params string[] arguments)
    {
        var run = await Run.Casus(["what-changed", .. arguments]);
        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.Contains(problem, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
