using Casus.Pipeline;
using Casus.Text;
using Xunit;

namespace Casus.Tests.Pipeline;

public class PlaceFinderTests
{
    static readonly PlaceFinder finder = new(SharedKnowledge.Knowledge.Atlas, SharedKnowledge.Knowledge.Actors.Names);

    [Theory]
    [InlineData("Clashes broke out in Tripoli.", "Tripoli", "LBY")]
    [InlineData("The Lebanese army sent troops to Tripoli.", "Tripoli", "LBN")]
    [InlineData("Lebanon is tense. Clashes broke out in Tripoli.", "Tripoli", "LBN")]
    [InlineData("Lebanon and Libya are tense. Clashes broke out in Tripoli.", "Tripoli", "LBY")]
    [InlineData("Libya is tense. Lebanese soldiers died in Tripoli.", "Tripoli", "LBN")]
    [InlineData("The fighting in Goma goes on.", "Goma", "COD")]
    public void Of_places_with_one_name_the_one_is_meant_whose_country_is_spoken_of(string text, string name, string country) =>
        Assert.Equal((name, country), Find(text, name) is { } place ? (place.Name, place.Country) : default);

    [Fact]
    public void A_name_that_no_namesake_has_by_default_is_nowhere_until_the_text_names_a_country()
    {
        Assert.Null(Find("The storm reached Brest.", "Brest"));
        Assert.Equal("BLR", Find("Belarus arrested soldiers in Brest.", "Brest")?.Country);
        Assert.Equal("FRA", Find("France arrested soldiers in Brest.", "Brest")?.Country);
    }

    [Theory]
    [InlineData("Six soldiers died near Sakoira, Niger.", "Sakoira", "NER")]
    [InlineData("Six soldiers died near the village of Sakoira, Niger.", "village", "NER")]
    [InlineData("He was hurt at a school in Estacia, Rio Grande do Sul, Brazil.", "Estacia", "BRA")]
    [InlineData("He was hurt in Sakoira, and Niger mourned.", "Sakoira", null)]
    public void A_town_that_the_atlas_does_not_have_lies_where_the_names_behind_it_say(string text, string head, string? country) =>
        Assert.Equal(country, Find(text, head)?.Country);

    [Theory]
    [InlineData("Shells fell on Deir al-Balah overnight.", "Balah", "Deir al-Balah")]
    [InlineData("The army entered Ras al-Ayn.", "Ayn", "Ras al-Ayn")]
    [InlineData("They met in Port Sudan on Monday.", "Sudan", "Port Sudan")]
    [InlineData("Rebels took the city of Bukavu.", "city", "Bukavu")]
    [InlineData("Rebels took Bukavu city.", "city", "Bukavu")]
    [InlineData("Floods hit the Khyber Pakhtunkhwa province.", "province", "Khyber Pakhtunkhwa")]
    [InlineData("Gunmen attacked a village in Borno State.", "State", "Borno")]
    [InlineData("A drone crashed in Kharkiv Oblast.", "Oblast", "Kharkiv Oblast")]
    public void A_place_is_found_by_its_whole_name_however_the_tree_joins_its_parts(string text, string head, string expected) =>
        Assert.Equal(expected, Find(text, head)?.Name);

    [Theory]
    [InlineData("They had a nice evening.", "nice")]
    [InlineData("They left in a van.", "van")]
    [InlineData("They met in a city of Bavarian brewers.", "city")]
    public void A_common_word_is_no_place(string text, string head) => Assert.Null(Find(text, head));

    static Casus.Records.Place? Find(string text, string head)
    {
        var parsed = SharedKnowledge.Pipeline.Parse(new Document("test", text));
        return parsed.Sentences.SelectMany(sentence => Enumerable.Range(0, sentence.Tokens.Count)
                .Where(token => sentence.Tokens[token].Form == head).Select(token => finder.Find(parsed, sentence, token)))
            .Single();
    }
}
