using System.Text.Json;
using Casus.History;
using Casus.Text;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;
using Xunit;

namespace Casus.Tests.History;

/// <summary>The schema that editors use says the same as the reader.</summary>
public class HistorySchemaTests
{
    static readonly JsonElement fields = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "schemas", "history.schema.json"))).RootElement;

    static readonly JsonElement expectation = fields.GetProperty("properties").GetProperty("finds").GetProperty("items").GetProperty("properties");

    static readonly JsonElement deed = fields.GetProperty("properties").GetProperty("did").GetProperty("items").GetProperty("properties");

    [Fact]
    public void Every_list_of_words_is_the_one_that_the_reader_knows()
    {
        Assert.Equal(EnumWords.All<Verdict>(), Words(fields.GetProperty("$defs").GetProperty("verdict")));
        Assert.Equal(EnumWords.All<Chaining>(), Words(expectation.GetProperty("chaining")));
        Assert.Equal(EnumWords.All<Behaviour>(), Words(deed.GetProperty("act")));
        Assert.Equal(EnumWords.All<Honoured>(), Words(deed.GetProperty("honoured")));
    }

    [Fact]
    public void The_format_is_documented_field_by_field()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "../../../../docs/history.md"));
        var all = fields.GetProperty("properties").EnumerateObject().Concat(expectation.EnumerateObject()).Concat(deed.EnumerateObject());
        Assert.All(all, field => Assert.Contains($"`{field.Name}`", page, StringComparison.Ordinal));
    }

    static IEnumerable<string?> Words(JsonElement field) => field.GetProperty("enum").EnumerateArray().Select(word => word.GetString());
}
