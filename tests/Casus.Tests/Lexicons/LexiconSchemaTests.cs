using System.Runtime.CompilerServices;
using System.Text.Json;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;
using Xunit;

namespace Casus.Tests.Lexicons;

public sealed class LexiconSchemaTests : IDisposable
{
    readonly JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "schemas", "lexicon.schema.json")));

    public void Dispose() => schema.Dispose();

    [Fact]
    public void The_schema_knows_the_keys_that_the_reader_knows() =>
        Assert.Equal(RuleKeys(), Properties().Order(StringComparer.Ordinal));

    [Fact]
    public void The_schema_knows_every_type() =>
        Assert.Equal(
            EventTypes.All.Select(EventTypes.Name),
            schema.RootElement.GetProperty("properties").GetProperty("type").GetProperty("enum").EnumerateArray().Select(name => name.GetString()));

    [Fact]
    public void The_format_page_explains_every_key()
    {
        var page = File.ReadAllText(Repo("docs/lexicon-format.md"));
        Assert.All(RuleKeys(), key => Assert.Contains($"`{key}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_format_page_explains_every_effect_and_part()
    {
        var page = File.ReadAllText(Repo("docs/lexicon-format.md"));
        Assert.All(EnumWords.All<FactualityEffect>().Concat(EnumWords.All<GovernedPart>()).Concat(EnumWords.All<Stance>()),
            name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    /// <summary>Those that the reader offers in the place of one that it does not know.</summary>
    static string[] RuleKeys()
    {
        using var folder = new LexiconFolder();
        folder.Write("en/events/agree.yaml", "{ language: en, type: AGREE, citation: c, rules: [{ id: a, verb: sign, verbs: [sign], cameo: '057', examples: [x] }] }");
        var remedy = Assert.Single(folder.Read().Problems, problem => problem.Id == "P403").Remedy;
        return remedy["Write one of: ".Length..^1].Split(", ");
    }

    IEnumerable<string> Properties() =>
        schema.RootElement.GetProperty("$defs").GetProperty("rule").GetProperty("properties").EnumerateObject().Select(property => property.Name);

    static string Repo(string path, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", path);
}
