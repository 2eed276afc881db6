using System.IO.Compression;
using System.Text.Json;
using Casus.Evaluation;
using Casus.Ontology;
using Casus.Tests.Pipeline;
using Xunit;

namespace Casus.Tests.Evaluation;

public sealed class FactualityEvaluationTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("casus-gold-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Gold_data_that_are_missing_are_named()
    {
        Assert.Null(FactualityEvaluation.Measure(SharedKnowledge.Knowledge, folder, out var problem));
        Assert.Equal("P801", problem!.Id);
    }

    [Fact]
    public void What_happened_and_what_did_not_agree_with_people_who_say_so()
    {
        string[] rows = [Row("They met .", 1, 3), Row("They did not meet .", 3, -3), Row("They may meet .", 2, 0), Row("Iran attacked Israel .", 1, 3)];
        Write("train", rows);
        Write("dev", rows);
        var figures = FactualityEvaluation.Measure(SharedKnowledge.Knowledge, folder, out var problem)!;
        Assert.Null(problem);
        Assert.All(figures.Figures.Where(one => one.Predicates == "all"), one =>
        {
            Assert.Equal((4, new Share(3, 3)), (one.Count, one.SameSide));
            Assert.InRange(one.Correlation!.Value, 0.95, 1);
        });
        Assert.Equal(-3, figures.Means.Single(mean => mean.Value == Factuality.CertainlyNot).Mean);
        Assert.Empty(figures.Misses);
    }

    [Fact]
    public void Only_errors_of_the_part_that_is_worked_on_are_listed()
    {
        Write("train", Row("They met .", 1, -3), Row("They left .", 1, 3), Row("They ate .", 1, 3), Row("They sang .", 1, 3));
        Write("dev", Row("They met .", 1, -3), Row("They left .", 1, -3));
        Assert.Single(FactualityEvaluation.Measure(SharedKnowledge.Knowledge, folder, out _)!.Misses);
    }

    static string Row(string text, int word, double label) =>
        JsonSerializer.Serialize(new { text, targets = new[] { new { span1 = new[] { word, word + 1 }, label } }, idx = word });

    void Write(string part, params string[] rows)
    {
        Directory.CreateDirectory(Path.Combine(folder, "gold"));
        using var file = new StreamWriter(new GZipStream(File.Create(Path.Combine(folder, "gold", $"factuality-uds-ih2-{part}.jsonl.gz")), CompressionMode.Compress));
        foreach (var row in rows)
            file.WriteLine(row);
    }
}
