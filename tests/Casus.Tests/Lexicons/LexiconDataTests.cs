using Casus.Lexicons;
using Xunit;

namespace Casus.Tests.Lexicons;

public class LexiconDataTests(ShippedLexicon shipped) : IClassFixture<ShippedLexicon>
{
    readonly LexiconReading reading = shipped.Reading;

    [Fact]
    public void The_ontology_has_no_problem() =>
        Assert.True(shipped.Ontology.Problems.Count == 0, string.Join("\n", shipped.Ontology.Problems));

    [Fact]
    public void The_lexicon_has_no_problem() =>
        Assert.True(reading.Problems.Count == 0, string.Join("\n", reading.Problems));
}
