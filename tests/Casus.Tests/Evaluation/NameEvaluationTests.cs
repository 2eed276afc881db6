using System.Text.Json;
using Casus.Evaluation;
using Casus.Language;
using Casus.Tests.Pipeline;
using Xunit;

namespace Casus.Tests.Evaluation;

public sealed class NameEvaluationTests : IDisposable
{
    /// <summary>The whole file takes too long where nothing is optimized.</summary>
    const int SampleSize = 300;

    readonly string folder = Directory.CreateTempSubdirectory("casus-gold-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Gold_data_that_are_missing_are_named()
    {
        Assert.Empty(NameEvaluation.Measure(SharedKnowledge.Knowledge, folder, out var problems).Sets);
        Assert.Equal(6, problems.Count);
        Assert.All(problems, problem => Assert.Equal("P801", problem.Id));
    }

    [Fact]
    public void A_name_is_right_where_its_words_and_its_kind_are()
    {
        Write("uner-ewt.test.jsonl", ["Russia", "attacked", "Ukraine", "."], (0, 1, "LOC"), (2, 3, "PER"));
        var figures = NameEvaluation.Measure(SharedKnowledge.Knowledge, folder, out _).Sets;
        Assert.Equal(new LinkCounts(1, 2, 1), figures.Single(figure => figure.Kind == EntityKind.Place).Counts);
        Assert.Equal(new LinkCounts(0, 0, 1), figures.Single(figure => figure.Kind == EntityKind.Person).Counts);
        Assert.Equal(new LinkCounts(1, 2, 2), figures.Single(figure => figure.Kind is null).Counts);
    }

    [Fact]
    public void Only_errors_in_development_files_are_listed()
    {
        Write("uner-ewt.test.jsonl", ["Russia", "attacked", "."], (0, 1, "PER"));
        Write("uner-ewt.dev.jsonl", ["Ukraine", "attacked", "."], (0, 1, "PER"));
        var miss = Assert.Single(NameEvaluation.Measure(SharedKnowledge.Knowledge, folder, out _).Misses);
        Assert.Equal(("Person Ukraine", "Place Ukraine"), (miss.Wanted, miss.Found));
    }

    [Fact]
    public void The_name_in_a_phrase_of_GUM_stands_around_its_proper_noun()
    {
        const string document = """
            {"sentences":[{"sent_id":"s","start":0,"end":8}],
             "tokens":["President","Ada","Lovelace","visited","the","Museum","of","Arts"],"upos":["PROPN","PROPN","PROPN","VERB","DET","PROPN","ADP","PROPN"],
             "head":[4,1,2,0,6,4,8,6],
             "entities":[{"start":0,"end":3,"type":"person"},{"start":4,"end":8,"type":"place"},{"start":3,"end":4,"type":"event"}]}
            """;
        using var json = JsonDocument.Parse(document);
        Assert.Equal([new GoldName(1, 2, EntityKind.Person), new GoldName(5, 7, EntityKind.Place)], Assert.Single(GumNames.Read(json.RootElement)).Names);
    }

    [Fact]
    public void Of_reports_only_what_is_written_as_a_name_is_wanted()
    {
        const string report = """
            {"doc_id":"d","text":"The United Nations sent the soldiers to Mosul.",
             "entities":[{"start":0,"end":18,"type":"Organisation","confidence":1},{"start":24,"end":36,"type":"Organisation","confidence":1},{"start":40,"end":45,"type":"Location","confidence":0}]}
            """;
        using var json = JsonDocument.Parse(report);
        var read = ReportNames.Read(json.RootElement);
        Assert.Equal("United Nations", read.Document[Assert.Single(read.Names).Span]);
        Assert.Equal(["soldiers", "Mosul"], read.Others.Select(span => read.Document[span]));
    }

    /// <summary>Measured in docs/accuracy.md.</summary>
    [Fact]
    public void Names_of_web_text_that_was_not_trained_on_are_found()
    {
        var lines = File.ReadLines(SharedFolder.File("data/train/uner-ewt/uner-ewt.test.jsonl")).Take(SampleSize);
        File.WriteAllLines(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "train", "uner-ewt")).FullName, "uner-ewt.test.jsonl"), lines);
        var all = NameEvaluation.Measure(SharedKnowledge.Knowledge, folder, out _).Sets.Single(figure => figure.Kind is null);
        Assert.InRange(all.Counts.F1, all.Known.F1 + 0.1, 1);
        Assert.InRange(all.Counts.Precision, 0.7, 1);
    }

    void Write(string file, string[] tokens, params (int Start, int End, string Type)[] entities)
    {
        var uner = Directory.CreateDirectory(Path.Combine(folder, "train", "uner-ewt")).FullName;
        File.WriteAllText(Path.Combine(uner, file), JsonSerializer.Serialize(new { id = file, tokens, entities = entities.Select(entity => new { start = entity.Start, end = entity.End, type = entity.Type }) }));
    }
}
