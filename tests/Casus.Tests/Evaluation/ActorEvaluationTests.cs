using System.Text.Json;
using Casus.Evaluation;
using Casus.Tests.Pipeline;
using Xunit;

namespace Casus.Tests.Evaluation;

public sealed class ActorEvaluationTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("casus-gold-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Gold_data_that_are_missing_are_named()
    {
        var figures = ActorEvaluation.Measure(SharedKnowledge.Knowledge, folder, out var problems);
        Assert.Empty(figures.Pairs);
        Assert.Equal(["P801", "P801", "P801"], problems.Select(problem => problem.Id));
    }

    [Fact]
    public void A_line_that_is_no_row_is_named_with_its_number()
    {
        Write("gold/events-plover-gsr.jsonl", Row("Russia attacked Ukraine.", "RUS", "UKR"), "{\"id\": 1");
        ActorEvaluation.Measure(SharedKnowledge.Knowledge, folder, out var problems);
        Assert.Contains(problems, problem => problem.Id == "P802" && problem.Message.Contains("line 2", StringComparison.Ordinal));
    }

    [Fact]
    public void Source_and_target_are_right_in_their_roles_and_wrong_when_turned_round()
    {
        Write("gold/events-plover-gsr.jsonl", Row("Russia attacked Ukraine.", "RUS", "UKR"), Row("n", "", ""), Row("n", "", ""), Row("Russia attacked Ukraine.", "UKR", "RUS"));
        var figures = ActorEvaluation.Measure(SharedKnowledge.Knowledge, folder, out _);
        var inRole = figures.Pairs.Single(pair => pair is { How: "in its role", Part: Part.WorkedOn });
        Assert.Equal((new Share(1, 2), new Share(1, 2), new Share(1, 2)), (inRole.Source, inRole.Target, inRole.Pair));
        var mentioned = figures.Pairs.Single(pair => pair is { How: "mentioned at all", Part: Part.WorkedOn });
        Assert.Equal(new Share(2, 2), mentioned.Pair);
        Assert.Single(figures.Misses);
    }

    [Theory]
    [InlineData("France", "FRA", nameof(TargetKind.State), "FRA")]
    [InlineData("Georgia (country)", null, nameof(TargetKind.State), "GEO")]
    [InlineData("Palestinians", null, nameof(TargetKind.State), "PSE")]
    [InlineData("Chinese people", null, nameof(TargetKind.State), "CHN")]
    [InlineData("Government of the Philippines", null, nameof(TargetKind.PartOfState), "PHL")]
    [InlineData("Russian Armed Forces", null, nameof(TargetKind.PartOfState), "RUS")]
    [InlineData("Football in China", null, nameof(TargetKind.Other), "CHN")]
    [InlineData("Georgia (U.S. state)", null, nameof(TargetKind.Other), "USA")]
    [InlineData("Ballistic missile", null, nameof(TargetKind.Other), "")]
    [InlineData("Bavaria", null, nameof(TargetKind.Other), "DEU")]
    public void A_title_tells_which_state_a_link_means(string title, string? given, string kind, string states)
    {
        var target = new LinkTargets(SharedKnowledge.Knowledge.Actors.Names).Of(new(0, 1, "", title, given), new(2025, 3, 1));
        Assert.Equal((kind, states), (target.Kind.ToString(), string.Join(' ', target.Named)));
    }

    [Theory]
    [InlineData("IGOGOV", EventPairs.NoState)]
    [InlineData("JAPGOV", "JPN")]
    [InlineData("PSE***", "PSE")]
    public void The_codes_of_the_gold_become_states(string code, string state)
    {
        using var row = JsonDocument.Parse(Row("x", code, "USA"));
        Assert.Equal([state], EventPairs.Read(row.RootElement)!.Sources);
    }

    void Write(string path, params string[] lines)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllLines(full, lines);
    }

    static string Row(string text, string source, string target) =>
        $$"""{"id":"r","text":"{{text}}","events":[{"source_codes":["{{source}}"],"target_codes":["{{target}}"]}]}""";
}
