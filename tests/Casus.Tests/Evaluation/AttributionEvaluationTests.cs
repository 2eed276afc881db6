using System.IO.Compression;
using Casus.Evaluation;
using Casus.Tests.Pipeline;
using Xunit;

namespace Casus.Tests.Evaluation;

public sealed class AttributionEvaluationTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("casus-gold-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Gold_data_that_are_missing_are_named()
    {
        Assert.Empty(AttributionEvaluation.Measure(SharedKnowledge.Knowledge, folder, out var problems).Figures);
        Assert.Equal(["P801", "P801"], problems.Select(problem => problem.Id));
    }

    [Fact]
    public void Source_cue_and_content_are_compared_as_spans_as_words_and_as_found()
    {
        // "Vladimir Putin said that the bridge was open. Iran denied that ships had left.": the gold has "that" in what is said, and not the second sentence.
        const string text = "Vladimir Putin said that the bridge was open. Iran denied that ships had left.";
        Write("dev", $$"""{"doc_id":"a","date":"2024-06-20","text":"{{text}}","attributions":[{"source":[{"spans":[[0,14]]}],"cue":[{"spans":[[15,19]]}],"content":[{"spans":[[20,44]]}]}]}""");

        var figures = AttributionEvaluation.Measure(SharedKnowledge.Knowledge, folder, out _).Figures.ToDictionary(figure => figure.Measure, figure => figure.Counts);

        Assert.Equal(new(1, 2, 1), figures["exact source"]);
        Assert.Equal(new(1, 2, 1), figures["exact cue"]);
        Assert.Equal(new(0, 2, 1), figures["exact content"]);
        Assert.Equal(new(2, 3, 2), figures["tokens of source"]);
        Assert.Equal(new(4, 7, 5), figures["tokens of content"]);
        Assert.Equal(new(1, 2, 1), figures["found by cue"]);
        Assert.Equal(new(0, 2, 1), figures["whole"]);
    }

    [Fact]
    public void Only_the_errors_of_the_training_file_are_listed()
    {
        foreach (var file in new[] { "dev", "train" })
            Write(file, """{"doc_id":"a","text":"He smiled at the bridge.","attributions":[{"source":[{"spans":[[0,2]]}],"cue":[{"spans":[[3,9]]}],"content":[{"spans":[[10,23]]}]}]}""");

        var miss = Assert.Single(AttributionEvaluation.Measure(SharedKnowledge.Knowledge, folder, out _).Misses);
        Assert.Equal("He | smiled | at the bridge", miss.Text);
    }

    void Write(string file, string row)
    {
        Directory.CreateDirectory(Path.Combine(folder, "gold"));
        using var packed = new GZipStream(File.Create(Path.Combine(folder, "gold", $"attribution-polnear-{file}.jsonl.gz")), CompressionLevel.Fastest);
        using var writer = new StreamWriter(packed);
        writer.WriteLine(row);
    }
}
