using Casus.Language;
using Casus.Language.Mentions;
using Casus.Tests.Pipeline;
using Casus.Text;
using Xunit;

namespace Casus.Tests.Language;

public class MentionFinderTests
{
    public static TheoryData<string, string[], string> Cases => SpecFile.Read("Language/mentions.spec.md");

    [Theory, MemberData(nameof(Cases))]
    public void Mentions_are_read_as_specified(string title, string[] lines, string expected)
    {
        var words = expected[..expected.IndexOf(':', StringComparison.Ordinal)];
        var parsed = Parse(string.Join(' ', lines));
        var mention = parsed.Mentions.LastOrDefault(mention => parsed.Document[mention.Span] == words);
        Assert.True(expected == $"{words}: {Meant(mention)}", $"{title}: expected {expected}, found {words}: {Meant(mention)} ({mention?.Referents[0].Because})");
    }

    [Fact]
    public void What_only_the_surroundings_tell_has_the_lowest_confidence()
    {
        var parsed = Parse("Police in Cairo opened fire on protesters.");
        var protesters = parsed.Mentions.Single(mention => parsed.Document[mention.Span] == "protesters").Referents[0];
        Assert.Equal((LinkConfidence.Low, "protester of EGY (the only place that the sentence names)"), (protesters.Confidence, protesters.Because));
    }

    [Fact]
    public void What_refers_back_names_its_antecedent()
    {
        var parsed = Parse("Israel said it would leave.");
        var pronoun = parsed.Mentions.Single(mention => mention.Kind == MentionKind.Anaphor);
        Assert.Equal("Israel", parsed.Document[Assert.Single(pronoun.Antecedents).Span]);
    }

    [Fact]
    public void A_state_inside_the_name_of_a_person_is_not_mentioned()
    {
        var sentences = Parse("Officials interviewed Jordan Whitfield.").Sentences;
        var hits = new NameFinder(SharedKnowledge.Knowledge.Actors.Names).Find([.. sentences[0].Tokens.Select(token => token.Form)]);
        var finder = new MentionFinder(SharedKnowledge.Knowledge.Actors, SharedKnowledge.Knowledge.Lexicon);
        Assert.Single(finder.Find(sentences, [hits], [[]], null, []));
        Assert.Empty(finder.Find(sentences, [hits], [[new(2, 3, EntityKind.Person, 1)]], null, []));
    }

    static ParsedText Parse(string text) => SharedKnowledge.Pipeline.Parse(new Document("spec", text, new(2025, 7, 1)));

    static string Meant(Mention? mention) => mention is null
        ? "nobody"
        : (mention.Kind == MentionKind.Place ? "place " : "") + string.Join(' ', mention.Referents.Select(referent => mention.Kind == MentionKind.Place || referent.Name is null ? $"{referent.Code}" : $"{referent.Code} {referent.Name}"));
}
