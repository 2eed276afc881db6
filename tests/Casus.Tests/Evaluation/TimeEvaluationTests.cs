using System.IO.Compression;
using System.Text.Json;
using Casus.Evaluation;
using Casus.Tests.Pipeline;
using Casus.Time;
using Xunit;

namespace Casus.Tests.Evaluation;

public sealed class TimeEvaluationTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("casus-gold-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Gold_data_that_are_missing_are_named()
    {
        Assert.Null(TimeEvaluation.Measure(SharedKnowledge.Knowledge, folder, out var problem));
        Assert.Equal("P801", problem!.Id);
    }

    [Fact]
    public void An_expression_is_right_coarser_undecided_wrong_or_missed()
    {
        var kind = Assert.Single(Measure(
            Row("They met on 19 June 2024.", "19 June 2024", "2024-06-19"),
            Row("They met in June 2024.", "June 2024", "2024-06-19"),
            Row("They met on 05/06/2024.", "05/06/2024", "2024-06-05"),
            Row("They met on 20 June 2024.", "20 June 2024", "2024-06-19"),
            Row("They met on a fine day.", "fine day", "2024-06-19")).Kinds.GroupBy(kind => kind.Kind));
        Assert.Equal((5, 4, 5, 1, 1, 1, 1), (
            kind.Sum(one => one.Expressions), kind.Sum(one => one.Found), kind.Sum(one => one.Resolved), kind.Sum(one => one.Right),
            kind.Sum(one => one.Coarser), kind.Sum(one => one.Undecided), kind.Sum(one => one.Wrong)));
    }

    [Fact]
    public void Kinds_that_mean_no_day_are_counted_apart()
    {
        var figures = Measure(Row("It held for three weeks.", "three weeks", "1814400", "duration"), Row("They met in May 2024.", "May 2024", "May 2024", "set"));
        Assert.All(figures.Kinds, kind => Assert.False(kind.IsMeant));
        Assert.Equal((2, 1), (figures.Kinds.Sum(kind => kind.Expressions), figures.Kinds.Sum(kind => kind.Found)));
        Assert.Equal((0, 1), (figures.Precision.Sum(part => part.Dates.Right), figures.Precision.Sum(part => part.Dates.Of)));
    }

    [Fact]
    public void Only_the_errors_of_the_half_that_is_worked_on_are_listed()
    {
        var rows = Enumerable.Range(1, 28).Select(day => Row($"They met on {day} June 2024.", $"{day} June 2024", "2020-01-01")).ToArray();
        var figures = Measure(rows);
        var workedOn = figures.Kinds.Single(kind => kind.Part == Part.WorkedOn);
        Assert.InRange(workedOn.Wrong, 1, 27);
        Assert.Equal(workedOn.Wrong, figures.Misses.Count);
    }

    [Theory]
    [InlineData("2024-05-03", "2024-05-05", "2024-05-03", "2024-05-05", true)]
    [InlineData("2024-05-03", "2024-05-05", "2024-05-03", "2024-05-06", true)]
    [InlineData("2024-05-03", "2024-05-05", "2024-05-03", "2024-05-07", false)]
    [InlineData("2024-05-03", "2024-05-03", "2024-05-03", "2024-05-03", true)]
    [InlineData("2024-05-03", null, "2024-05-03", null, true)]
    [InlineData("2024-05-04", null, "2024-05-03", null, true)]
    [InlineData("2024-05-03", null, "2024-05-03", "2024-05-04", false)]
    [InlineData(null, "2024-05-05", null, "2024-05-06", true)]
    public void A_stretch_is_the_same_with_its_last_day_or_the_day_after(string? from, string? to, string? goldFrom, string? goldTo, bool same) =>
        Assert.Equal(same, new TimeMeaning(Days.TryParse(goldFrom), Days.TryParse(goldTo)).IsSame(UncertainDate.Between(Days.TryParse(from), Days.TryParse(to), DatePrecision.Day)));

    TimeEvaluationFigures Measure(params string[] rows)
    {
        Directory.CreateDirectory(Path.Combine(folder, "gold"));
        using (var lines = new StreamWriter(new GZipStream(File.Create(Path.Combine(folder, "gold", "dates-recognizers.jsonl.gz")), CompressionMode.Compress)))
        {
            foreach (var row in rows)
                lines.WriteLine(row);
        }

        var figures = TimeEvaluation.Measure(SharedKnowledge.Knowledge, folder, out var problem);
        Assert.Null(problem);
        return figures!;
    }

    static string Row(string text, string words, string value, string kind = "date") => JsonSerializer.Serialize(new
    {
        spec = "DateTimeModel",
        i = 1,
        input = text,
        reference = "2025-01-01T00:00:00",
        results = new[] { new { Text = words, Start = text.IndexOf(words, StringComparison.Ordinal), TypeName = $"datetimeV2.{kind}", Resolution = new { values = new[] { new { type = kind, value } } } } },
    });
}
