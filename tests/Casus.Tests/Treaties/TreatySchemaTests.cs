using System.Text.Json;
using Casus.Text;
using Casus.Treaties;
using Casus.Treaties.Situations;
using Xunit;

namespace Casus.Tests.Treaties;

/// <summary>The schema that editors use says the same as the reader.</summary>
public class TreatySchemaTests
{
    static readonly JsonElement schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "schemas", "treaty.schema.json"))).RootElement;

    [Fact]
    public void Every_list_of_words_is_the_one_that_the_reader_knows()
    {
        var obligation = schema.GetProperty("$defs").GetProperty("obligation").GetProperty("properties");
        Assert.Equal(EnumWords.All<Modality>(), Words(obligation.GetProperty("modality")));
        Assert.Equal(EnumWords.All<ObligationKind>(), Words(obligation.GetProperty("kind")));
        Assert.Equal(EnumWords.All<Trigger>(), Words(obligation.GetProperty("trigger")));
        Assert.Equal(EnumWords.All<ActKind>(), Words(obligation.GetProperty("acts").GetProperty("items")));
        Assert.Equal(EnumWords.All<AttackedObject>(), Words(obligation.GetProperty("objects").GetProperty("items")));
        Assert.Equal(EnumWords.All<AmongParties>(), Words(obligation.GetProperty("among_parties")));
        Assert.Equal(EnumWords.All<ConditionKind>(), Words(obligation.GetProperty("conditions").GetProperty("items").GetProperty("properties").GetProperty("kind")));
        Assert.Equal(EnumWords.All<ExemptionEffect>(), Words(schema.GetProperty("$defs").GetProperty("exception").GetProperty("properties").GetProperty("effect")));
        Assert.Equal(EnumWords.All<Secrecy>(), Words(schema.GetProperty("properties").GetProperty("secrecy")));
    }

    [Fact]
    public void The_format_is_documented_field_by_field()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "../../../../docs/treaty-format.md"));
        var fields = schema.GetProperty("properties").EnumerateObject().Concat(schema.GetProperty("$defs").GetProperty("obligation").GetProperty("properties").EnumerateObject());
        Assert.All(fields, field => Assert.Contains($"`{field.Name}`", page, StringComparison.Ordinal));
    }

    static IEnumerable<string?> Words(JsonElement field) => field.GetProperty("enum").EnumerateArray().Select(word => word.GetString());
}
