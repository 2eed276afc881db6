using System.Runtime.CompilerServices;
using System.Text.Json;
using Casus.Lexicons;
using Casus.Ontology;
using Xunit;

namespace Casus.Tests.Lexicons;

public sealed class LexiconSchemaTests : IDisposable
{
    readonly JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "schemas", "lexicon.schema.json")));

    public void Dispose() => schema.Dispose();

    [Fact]
    public void The_schema_knows_the_keys_that_the_reader_knows() =>
        Assert.Equal(RuleReader.Keys.Order(), Properties().Order());

    [Fact]
    public void The_schema_knows_every_type() =>
        Assert.Equal(
            EventTypes.All.Select(EventTypes.Name),
            schema.RootElement.GetProperty("properties").GetProperty("type").GetProperty("enum").EnumerateArray().Select(name => name.GetString()));

    [Fact]
    public void The_format_page_explains_every_key()
    {
        var page = File.ReadAllText(Repo("docs/lexicon-format.md"));
        Assert.All(RuleReader.Keys, key => Assert.Contains($"`{key}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_format_page_explains_every_effect_and_part()
    {
        var page = File.ReadAllText(Repo("docs/lexicon-format.md"));
        Assert.All(YamlNames.Of<FactualityEffect>().Concat(YamlNames.Of<GovernedPart>()).Concat(YamlNames.Of<Stance>()),
            name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    IEnumerable<string> Properties() =>
        schema.RootElement.GetProperty("$defs").GetProperty("rule").GetProperty("properties").EnumerateObject().Select(property => property.Name);

    static string Repo(string path, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", path);
}
