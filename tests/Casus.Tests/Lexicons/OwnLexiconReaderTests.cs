using Casus.Lexicons;
using Xunit;

namespace Casus.Tests.Lexicons;

public sealed class OwnLexiconReaderTests : IDisposable
{
    const string Rule = """rules: [{ id: own, verbs: [sign], cameo: "057", examples: [They sign.] }]""";

    readonly LexiconFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Of_rules_that_ask_for_as_much_a_persons_own_comes_first()
    {
        folder.Write("en/events/agree.yaml", """{ language: en, type: AGREE, citation: c, rules: [{ id: plain, verbs: [sign], cameo: "057", examples: [They sign.] }, { id: strict, verbs: [sign], object: [deal], cameo: "057", examples: [They sign.] }] }""");

        var own = Read(Own("my-rules.yaml", Rule));

        Assert.Empty(own.Problems);
        Assert.Equal(
            ["events/agree.yaml#strict", "my-rules.yaml#own", "events/agree.yaml#plain"],
            folder.Read().Lexicon.Events.With(own.Events).Verb("sign").Select(entry => entry.Rule.Name));
    }

    [Fact]
    public void A_file_may_have_classes_and_frames_of_its_own_beside_the_classes_that_ship()
    {
        var own = Read(Own("my-rules.yaml", """
            classes: [{ class: ballad, note: what is sung, words: [ballad] }]
            frames: [{ id: song, verbs: [sign], object: [$ballad], examples: [They sign a ballad.] }]
            rules: [{ id: own, verbs: [sign], object: [$pact, $ballad], cameo: "057", examples: [They sign.] }]
            """));
        var entry = Assert.Single(own.Events.Verb("sign"));

        Assert.Empty(own.Problems);
        Assert.True(entry.Fits(PredicateWords.None with { Objects = ["treaty"] }));
        Assert.False(entry.Fits(PredicateWords.None with { Objects = ["ballad"] }));
        Assert.Equal("my-rules.yaml#song", Assert.Single(own.Events.Blockers).Name);
    }

    [Theory]
    [InlineData("P403", 4, "rule: []\n" + Rule)]
    [InlineData("P406", 4, """rules: [{ id: own, verbs: [sign], object: [$song], cameo: "057", examples: [x] }]""")]
    [InlineData("P407", 4, """rules: [{ id: own, verbs: [sign], cameo: "999", examples: [x] }]""")]
    [InlineData("P408", 4, """rules: [{ id: own, verbs: [sign], cameo: "190", examples: [x] }]""")]
    [InlineData("P409", 4, "classes: [{ class: pact, note: n, words: [pact] }]\n" + Rule)]
    [InlineData("P409", 4, "classes: [{ class: proper, note: n, words: [pact] }]\n" + Rule)]
    [InlineData("P409", 5, "frames: [{ id: own, verbs: [sign], examples: [x] }]\n" + Rule)]
    [InlineData("P401", 6, "rules: [\n")]
    public void What_is_wrong_is_told_with_file_line_and_remedy(string id, int line, string text)
    {
        var problem = Assert.Single(Read(Own("my-rules.yaml", text)).Problems);

        Assert.Equal(id, problem.Id);
        Assert.Contains($"my-rules.yaml:{line}", problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
    }

    [Theory]
    [InlineData("P404", "language: en\ncitation: c\n" + Rule)]
    [InlineData("P410", "language: en\ntype: AGREE\n" + Rule)]
    [InlineData("P416", "language: en\ntype: SING\ncitation: c\n" + Rule)]
    [InlineData("P416", "language: xx\ntype: AGREE\ncitation: c\n" + Rule)]
    public void What_the_head_of_the_file_lacks_is_told(string id, string text)
    {
        folder.Write("my-rules.yaml", text);

        Assert.Equal(id, Assert.Single(Read(folder.Path("my-rules.yaml")).Problems).Id);
    }

    [Fact]
    public void Two_lexicons_have_two_names() =>
        Assert.Equal(["P421", "P421"], Read(Own("a/mine.yaml", Rule), Own("b/mine.yaml", Rule), Own("speech.yaml", Rule)).Problems.Select(problem => problem.Id));

    [Fact]
    public void A_file_that_is_not_there_is_a_problem() => Assert.Equal("P402", Assert.Single(Read(folder.Path("none.yaml")).Problems).Id);

    string Own(string file, string text)
    {
        folder.Write(file, $"language: en\ntype: AGREE\ncitation: c\n{text}\n");
        return folder.Path(file);
    }

    OwnReading Read(params string[] files)
    {
        var (ontology, lexicon) = (folder.ReadOntology(), folder.Read().Lexicon);
        return OwnLexiconReader.Read(files, "en", lexicon.Classes, ontology.Cameo, ontology.Plover);
    }
}
