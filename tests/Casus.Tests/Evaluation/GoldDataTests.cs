using System.Text.Json;
using Casus.Actors;
using Casus.Evaluation.Gold;
using Casus.Ontology;
using Xunit;

namespace Casus.Tests.Evaluation;

/// <summary>The gold set is what docs/coding-guidelines.md says.</summary>
public class GoldDataTests
{
    static readonly string[] sides = ["actors", "recipients", "speakers", "parties", "debtors", "creditors", "from", "to"];
    static readonly string folder = Path.Combine(AppContext.BaseDirectory, "data", "gold");

    public static TheoryData<string> Files() => [.. Directory.GetFiles(folder, "*.jsonl").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Documents_are_in_the_part_that_their_hash_says(string file)
    {
        var isHeldOut = file.Contains("held-out", StringComparison.Ordinal);
        Assert.All(Rows(file), row => Assert.Equal(isHeldOut, GoldSplit.IsHeldOut(Id(row))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_span_lies_in_its_unit(string file) => Assert.All(Rows(file), row =>
    {
        var (start, end) = Span(row);
        Assert.All(Records(row).SelectMany(Spans), span => Assert.True(start <= span.Start && span.Start < span.End && span.End <= end, Id(row)));
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void Units_of_a_document_do_not_overlap(string file)
    {
        foreach (var document in Rows(file).GroupBy(Id))
        {
            var spans = document.Select(Span).Order().ToArray();
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, document.Key));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Types_and_actors_are_of_the_ontology(string file) => Assert.All(Rows(file).SelectMany(Records), record =>
    {
        if (record.GetProperty("record").GetString() == "event")
            Assert.NotNull(EventTypes.Find(record.GetProperty("type").GetString()!));
        Assert.All(Codes(record), code => Assert.True(code is "---" or "?" || ActorCode.TryParse(code, null, out _), code));
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hard_negative_has_no_event(string file) => Assert.All(
        Rows(file).Where(row => row.TryGetProperty("hard", out var hard) && hard.GetBoolean()),
        row => Assert.DoesNotContain(Records(row), record => record.GetProperty("record").GetString() == "event"));

    [Fact]
    public void Texts_that_are_not_ours_are_not_in_the_files() => Assert.All(
        Files().Select(row => row.Data).Where(file => !file.StartsWith("own", StringComparison.Ordinal)),
        file => Assert.All(Rows(file), row => Assert.False(row.TryGetProperty("text", out _))));

    static IEnumerable<JsonElement> Rows(string file) =>
        File.ReadLines(Path.Combine(folder, file)).Select(line => JsonDocument.Parse(line).RootElement);

    static IEnumerable<JsonElement> Records(JsonElement row) => row.GetProperty("records").EnumerateArray();

    static IEnumerable<(int Start, int End)> Spans(JsonElement record) =>
        record.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("start", out _)).Select(property => Span(property.Value));

    static IEnumerable<string> Codes(JsonElement record) =>
        sides.Where(key => record.TryGetProperty(key, out _)).SelectMany(key => record.GetProperty(key).EnumerateArray()).Select(code => code.GetString()!);

    static (int Start, int End) Span(JsonElement json) => (json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());

    static string Id(JsonElement row) => row.GetProperty("document").GetString()!;
}
