using Casus.Language;
using Casus.Tests.Pipeline;
using Casus.Text;
using CsCheck;
using Xunit;

namespace Casus.Tests.Language.Names;

public class NamedEntityTests
{
    public static TheoryData<string, string[], string> Cases => SpecFile.Read("Language/names.spec.md");

    [Theory, MemberData(nameof(Cases))]
    public void Names_are_found_as_specified(string title, string[] lines, string expected)
    {
        var parsed = Parse(string.Join(' ', lines));
        var found = string.Join("; ", parsed.Names.Select(name => $"{EnumWords.Of(name.Kind)} {parsed.Document[name.Span]}"));
        Assert.True(expected == (found.Length == 0 ? "no name" : found), $"{title}: expected {expected}, found {found}");
    }

    [Fact]
    public void A_family_name_alone_refers_to_the_full_name_before()
    {
        var names = Parse("The violinist Dragan Petrovic played on Monday. Critics praised Petrovic.").Names;
        Assert.Equal(2, names.Count);
        Assert.Same(names[0], names[1].Earlier);
        Assert.Null(names[0].Mention);
    }

    [Fact]
    public void A_family_name_of_two_persons_refers_to_neither() =>
        Assert.All(Parse("Dragan Petrovic met Milena Petrovic on Monday. Later Petrovic spoke.").Names, name => Assert.Null(name.Earlier));

    [Fact]
    public void A_name_whose_bearer_is_known_has_the_mention_that_says_who() =>
        Assert.Equal("RUS", Parse("Russia withdrew its troops.").Names.Single().Mention?.Referents[0].Code.ToString());

    [Fact]
    public void Whatever_the_text_names_lie_in_it_in_order_and_apart() =>
        Gen.Select(Gen.Int[0, words.Length - 1].Select(number => words[number]), Gen.Bool, (word, isUpper) => isUpper ? word.ToUpperInvariant() : word).Array[0, 40].Sample(text =>
        {
            var parsed = Parse(string.Join(' ', text));
            Assert.All(parsed.Names, name => Assert.InRange(name.Span.End, name.Span.Start + 1, parsed.Document.Text.Length));
            Assert.All(parsed.Names.Zip(parsed.Names.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        }, iter: 200);

    static readonly string[] words = ["Kaja", "Tamm", "said", "in", "the", "Front", ",", ".", "“", "McDonald", "of", "Jordan", "Smith", "'s", "Ägypten", "😀", "S-400", "president", "Petrovic", "-", "Leopard", "2"];

    static ParsedText Parse(string text) => SharedKnowledge.Pipeline.Parse(new Document("spec", text, new(2025, 7, 1)));
}
