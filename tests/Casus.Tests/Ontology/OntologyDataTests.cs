using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Casus.Ontology;
using Casus.Tests.Lexicons;
using Xunit;

namespace Casus.Tests.Ontology;

public partial class OntologyDataTests(ShippedLexicon shipped) : IClassFixture<ShippedLexicon>
{
    readonly CameoTable cameo = shipped.Ontology.Cameo;
    readonly PloverTable plover = shipped.Ontology.Plover;

    [Fact]
    public void The_ontology_has_no_problem() =>
        Assert.True(shipped.Ontology.Problems.Count == 0, string.Join("\n", shipped.Ontology.Problems));

    [Theory]
    [InlineData("057", 8.0, EventType.Agree)]
    [InlineData("190", -10.0, EventType.Assault)]
    [InlineData("042", 1.9, EventType.Consult)]
    [InlineData("0332", 5.2, EventType.Agree)]
    [InlineData("084", 7.0, EventType.Retreat)]
    [InlineData("082", 5.0, EventType.Concede)]
    [InlineData("163", -8.0, EventType.Sanction)]
    [InlineData("1712", -9.2, EventType.Assault)]
    [InlineData("010", 0.0, null)]
    public void A_code_has_its_Goldstein_value_and_PLOVER_type(string text, double goldstein, EventType? type)
    {
        var code = CameoCode.Parse(text);
        Assert.Equal(goldstein, cameo.Goldstein(code));
        Assert.Equal(type, cameo.PloverType(code));
    }

    [Fact]
    public void A_code_that_CAMEO_does_not_have_has_neither()
    {
        var code = CameoCode.Parse("0999");
        Assert.Null(cameo.Find(code));
        Assert.Null(cameo.Goldstein(code));
        Assert.Null(cameo.PloverType(code));
    }

    [Fact]
    public void The_Goldstein_values_are_those_of_the_published_table()
    {
        var published = Repo("../shared/data/codebooks/cameo-goldstein.csv");
        Assert.SkipUnless(File.Exists(published), "The table of CAMEO codes is not at ../shared/data/codebooks.");
        Assert.All(File.ReadLines(published).Select(line => Row().Match(line)).Where(row => row.Success), row => Assert.Equal(
            double.Parse(row.Groups["value"].Value, CultureInfo.InvariantCulture), cameo.Goldstein(CameoCode.Parse(row.Groups["code"].Value))));
    }

    [Fact]
    public void All_twenty_roots_are_there() =>
        Assert.Equal(Enumerable.Range(1, 20).Select(root => $"{root:D2}"), cameo.Entries.Select(entry => entry.Code.Root).Distinct());

    [Fact]
    public void Every_longer_code_stands_under_a_shorter_one()
    {
        var codes = cameo.Entries.Select(entry => entry.Code.ToString()).ToHashSet();
        Assert.DoesNotContain(codes, code => code.Length > 2 && !codes.Contains(code[..^1]));
    }

    [Fact]
    public void Every_type_is_reached_by_some_code() =>
        Assert.Equal(EventTypes.All.ToHashSet(), cameo.Entries.Select(entry => entry.Plover).OfType<EventType>().ToHashSet());

    [Fact]
    public void PLOVER_has_sixteen_types_of_the_quads_that_the_code_knows() =>
        Assert.Equal(EventTypes.All.Select(type => (type, EventTypes.QuadClass(type))), plover.Types.Select(type => (type.Type, type.Quad)));

    [Fact]
    public void Modes_and_contexts_and_sectors_are_known_by_name()
    {
        Assert.True(plover.IsMode(EventType.Consult, "visit"));
        Assert.False(plover.IsMode(EventType.Agree, "visit"));
        Assert.True(plover.IsContext("natural_resource"));
        Assert.False(plover.IsContext("weather"));
        Assert.True(plover.IsSector("GOV"));
        Assert.False(plover.IsSector("XYZ"));
        Assert.Equal(37, plover.Contexts.Count());
    }

    static string Repo(string path, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", path);

    [GeneratedRegex("""^"(?<code>\d+)",".*",(?<value>-?[\d.]+),\d+,\d+$""")]
    private static partial Regex Row();
}
