using Casus.Tests.Actors;
using Casus.Treaties;
using Xunit;

namespace Casus.Tests.Treaties;

public class TreatyDataTests
{
    static readonly TreatyBook book = Books.Shipped;

    [Fact]
    public void The_files_of_treaties_have_no_problem() => Assert.Empty(Books.Problems);

    [Fact]
    public void Every_file_is_in_the_book() =>
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data", "treaties"), "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            book.Treaties.Select(treaty => treaty.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_treaty_is_cited_and_has_an_article_that_says_something() => Assert.All(book.Treaties, treaty =>
    {
        Assert.NotEqual("", treaty.Citation);
        Assert.NotEmpty(treaty.Articles);
        Assert.All(treaty.Articles, article => Assert.NotEqual("", article.Paraphrase));
    });

    // Quoted words in a paraphrase stay few: the text is the treaty's, the paraphrase is ours.
    [Fact]
    public void A_paraphrase_quotes_ten_words_at_most() =>
        Assert.All(book.Treaties.SelectMany(treaty => treaty.Articles), article =>
            Assert.All(article.Paraphrase.Split('"').Where((_, part) => part % 2 == 1), quoted => Assert.True(quoted.Split(' ').Length <= 10, quoted)));

    [Fact]
    public void Every_party_of_today_has_a_capital_on_the_map() =>
        Assert.All(book.Treaties.SelectMany(treaty => treaty.PartiesOn(treaty.AsOf)), state => Assert.NotNull(book.Atlas.Places.CapitalOf(state)));

    [Fact]
    public void Every_code_of_a_treaty_is_a_state_of_the_actor_files() =>
        Assert.All(book.Treaties.SelectMany(treaty => treaty.Parties), party => Assert.NotNull(ActorFiles.Registry.Find(party.State)));

    [Theory]
    [InlineData("north-atlantic-treaty", "1949-08-24", 12)]
    [InlineData("north-atlantic-treaty", "1982-04-02", 15)]
    [InlineData("north-atlantic-treaty", "1982-05-30", 16)]
    [InlineData("north-atlantic-treaty", "2004-03-28", 19)]
    [InlineData("north-atlantic-treaty", "2004-03-29", 26)]
    [InlineData("north-atlantic-treaty", "2022-01-01", 30)]
    [InlineData("north-atlantic-treaty", "2023-04-04", 31)]
    [InlineData("north-atlantic-treaty", "2024-03-06", 31)]
    [InlineData("north-atlantic-treaty", "2024-03-07", 32)]
    [InlineData("eu-teu", "2009-12-01", 27)]
    [InlineData("eu-teu", "2013-07-01", 28)]
    [InlineData("eu-teu", "2020-01-31", 28)]
    [InlineData("eu-teu", "2020-02-01", 27)]
    [InlineData("csto", "1998-01-01", 9)]
    [InlineData("csto", "1999-04-20", 6)]
    [InlineData("csto", "2010-01-01", 7)]
    [InlineData("csto", "2025-01-01", 6)]
    [InlineData("rio-1947", "2018-12-31", 17)]
    [InlineData("rio-1947", "1982-04-02", 21)]
    [InlineData("weu-1954", "1990-03-26", 7)]
    [InlineData("weu-1954", "1995-03-06", 10)]
    [InlineData("weu-1954", "2011-07-01", 0)]
    [InlineData("ecowas-1999", "2025-01-28", 15)]
    [InlineData("ecowas-1999", "2025-01-29", 12)]
    [InlineData("rus-ukr-1997", "2019-03-31", 2)]
    [InlineData("rus-ukr-1997", "2019-04-01", 0)]
    [InlineData("rus-prk-2000", "2024-12-03", 2)]
    [InlineData("rus-prk-2000", "2024-12-04", 0)]
    [InlineData("rus-prk-2024", "2024-12-03", 0)]
    [InlineData("rus-prk-2024", "2024-12-04", 2)]
    public void A_treaty_has_the_parties_of_the_day(string id, string day, int count) =>
        Assert.Equal(count, book.Find(id)!.PartiesOn(Casus.Time.Days.TryParse(day)!.Value).Count());
}
