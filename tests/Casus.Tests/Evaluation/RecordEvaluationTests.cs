using Casus.Evaluation;
using Casus.Evaluation.Gold;
using Casus.Tests.Pipeline;
using Xunit;

namespace Casus.Tests.Evaluation;

public sealed class RecordEvaluationTests : IDisposable
{
    const string Attack = "Russia attacked Ukraine on Tuesday.";
    const string Right = """{"record":"event","type":"ASSAULT","actors":["RUS.MIL"],"recipients":["UKR"],"factuality":"CT+","speakers":[],"occurred":"2024-06-18","words":{"start":7,"end":15}}""";

    readonly string folder = Directory.CreateTempSubdirectory("casus-gold-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_event_is_right_with_type_and_both_countries()
    {
        Own("own.train", Unit("d1", Attack, Right), Unit("d2", Attack, Right.Replace("UKR", "MDA", StringComparison.Ordinal)));
        var figures = Measure();
        Assert.Equal(new LinkCounts(1, 2, 2), Counts(figures, "event", Part.WorkedOn));
        Assert.Equal(["missed event", "false event"], figures.Misses.Select(miss => miss.Measure));
    }

    [Fact]
    public void Factuality_and_date_are_judged_on_what_agrees()
    {
        Own("own.train", Unit("d1", Attack, Right), Unit("d2", Attack, Right.Replace("CT+", "PS+", StringComparison.Ordinal).Replace("06-18", "06-17", StringComparison.Ordinal)));
        var figures = Measure();
        Assert.Equal(new Share(1, 2), Detail(figures, "factuality of events"));
        Assert.Equal(new Share(1, 2), Detail(figures, "dates of events"));
    }

    [Fact]
    public void What_is_told_again_is_not_missed()
    {
        Own("own.train", Unit("d1", "The sun shone.", Right.Replace("\"type\"", "\"again\":true,\"type\"", StringComparison.Ordinal)));
        Assert.Equal(new LinkCounts(0, 0, 0), Counts(Measure(), "event", Part.WorkedOn));
    }

    [Fact]
    public void An_event_where_there_is_none_counts_against_hard_negatives()
    {
        Own("own.held-out", Unit("d1", Attack, ""), Unit("d2", "The painter struck a chord.", ""));
        var figures = Measure();
        Assert.Equal(new Share(1, 2), figures.Hard.Single(hard => hard.Part == Part.OnlyMeasured).Share);
    }

    [Fact]
    public void Errors_of_the_held_out_part_are_counted_and_not_shown()
    {
        Own("own.held-out", Unit("d1", Attack, ""));
        var figures = Measure();
        Assert.Equal(new LinkCounts(0, 1, 0), Counts(figures, "event", Part.OnlyMeasured));
        Assert.Empty(figures.Misses);
    }

    [Fact]
    public void Meetings_are_right_either_way_round()
    {
        const string Meeting = """{"record":"event","type":"CONSULT","actors":["USA"],"recipients":["CHN"],"factuality":"CT+","speakers":[],"occurred":null,"words":{"start":6,"end":9}}""";
        Own("own.train", Unit("d1", "China met the United States in Geneva.", Meeting));
        Assert.Equal(1, Counts(Measure(), "event", Part.WorkedOn).Right);
    }

    [Fact]
    public void Missing_files_are_named()
    {
        RecordEvaluation.Measure(SharedKnowledge.Knowledge, folder, folder, out var problems);
        Assert.Equal(["P801"], problems.Select(problem => problem.Id).Distinct());
    }

    [Fact]
    public void A_broken_line_is_named_with_its_number()
    {
        File.WriteAllText(Path.Combine(folder, "own.train.jsonl"), """{"document":"d1","start":0,"end":1,"records":[{"record":"rumour","words":{"start":0,"end":1}}]}""");
        RecordEvaluation.Measure(SharedKnowledge.Knowledge, folder, folder, out var problems);
        Assert.Contains(problems, problem => problem.Id == "P802" && problem.Message.Contains("line 1", StringComparison.Ordinal));
    }

    RecordFigures Measure() => RecordEvaluation.Measure(SharedKnowledge.Knowledge, folder, folder, out _);

    void Own(string file, params string[] units) => File.WriteAllLines(Path.Combine(folder, file + ".jsonl"), units);

    static string Unit(string id, string text, string records) =>
        $$"""{"document":"{{id}}","date":"2024-06-19","text":"{{text}}","start":0,"end":{{text.Length}},"hard":{{(records == "" ? "true" : "false")}},"records":[{{records}}]}""";

    static LinkCounts Counts(RecordFigures figures, string kind, Part part) => figures.Kinds.Single(row => row.Of == kind && row.Part == part).Counts;

    static Share Detail(RecordFigures figures, string of) => figures.Details.First(row => row.Of == of && row.Part == Part.WorkedOn).Share;
}
