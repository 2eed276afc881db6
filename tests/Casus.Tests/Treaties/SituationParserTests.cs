using Casus.Problems;
using Casus.Text;
using Casus.Treaties.Situations;
using NodaTime;
using Xunit;

namespace Casus.Tests.Treaties;

public class SituationParserTests
{
    static readonly LocalDate day = new(2025, 6, 1);

    [Theory]
    [InlineData("USA attacks PRK", "USA PRK")]
    [InlineData("Russia invades Estonia", "RUS EST")]
    [InlineData("CHN strikes JPN", "CHN JPN")]
    [InlineData("ISR bombed IRN.", "ISR IRN")]
    [InlineData("  RUS launched? attacks EST", null)]
    [InlineData("USA attack on PRK", "USA PRK")]
    [InlineData("RUS marches into EST", "RUS EST")]
    [InlineData("IND shells PAK", "IND PAK")]
    public void An_attack_is_read_whatever_its_verb(string text, string? sides)
    {
        var act = Parse(text)?.Acts.Single();
        Assert.Equal(sides, act is null ? null : $"{act.Attacker} {act.Target}");
    }

    [Theory]
    [InlineData("RUS invades EST", "invasion: RUS invades EST")]
    [InlineData("RUS threatens EST", "threat: RUS threatens EST")]
    [InlineData("CHN blockades TWN", "blockade: CHN blockades TWN")]
    [InlineData("RUS mobilizes against AUH", "mobilisation: RUS mobilises against AUH")]
    [InlineData("CHN attacks the ships of PHL at Scarborough Shoal", "attack on ships: CHN attacks ships of PHL")]
    [InlineData("CHN sinks a ship of PHL", "attack on ships: CHN attacks ships of PHL")]
    [InlineData("RUS shoots down an aircraft of JPN", "attack on aircraft: RUS attacks aircraft of JPN")]
    [InlineData("IRN strikes bases of USA", "attack on forces: IRN attacks forces of USA")]
    [InlineData("IRN backs rebels in SAU", "support of rebels: IRN backs rebels in SAU")]
    [InlineData("RWA arms the rebels of COD", "support of rebels: RWA backs rebels in COD")]
    [InlineData("DEU supports AUH against RUS", "support: DEU supports AUH against RUS")]
    [InlineData("FRA joins RUS against JPN", "armed attack: FRA attacks JPN")]
    [InlineData("civil war in MLI", "internal conflict: internal conflict in MLI")]
    [InlineData("a coup in NER", "internal conflict: internal conflict in NER")]
    public void Every_kind_of_act_is_read(string text, string told)
    {
        var act = Assert.Single(Parse(text)!.Acts);
        Assert.Equal(told, $"{EnumWords.Of(act.Kind)}: {act.Deed}");
    }

    [Fact]
    public void A_civil_war_has_no_attacker() => Assert.Null(Assert.Single(Parse("civil war in MLI")!.Acts).Attacker);

    [Fact]
    public void Of_nonsense_it_says_what_was_read_and_what_not()
    {
        var problems = new List<Problem>();
        Books.Parser.Parse("Russia dances with Estonia on 2025-06-01", day, null, [], problems);
        Assert.Contains("read of it: Russia (RUS), Estonia (EST), 2025-06-01; not 'dances with on'", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_may_name_its_place_and_its_day()
    {
        var act = Assert.Single(Parse("RUS attacks EST at Tallinn on 2022-01-01")!.Acts);
        Assert.Equal(("Tallinn", new LocalDate(2022, 1, 1)), (act.Place!.Name, act.On));
    }

    [Fact]
    public void What_an_act_does_not_name_is_taken_from_the_question()
    {
        var situation = Books.Parser.Parse("RUS attacks EST; EST attacks RUS at Kursk", day, "Narva", ["not request"], [])!;
        Assert.Equal(["Narva", "Kursk"], situation.Acts.Select(act => act.Place!.Name));
        Assert.Equal([new Supposition(Casus.Treaties.ConditionKind.Request, false)], situation.Suppose);
    }

    [Theory]
    [InlineData("nothing happens", "P620")]
    [InlineData("", "P620")]
    [InlineData("Ruritania attacks EST", "P621")]
    [InlineData("the UN attacks EST", "P622")]
    [InlineData("EST attacks EST", "P623")]
    [InlineData("RUS attacks EST at Talinn", "P357")]
    [InlineData("RUS attacks EST on 2025-02-30", "P625")]
    [InlineData("Russia dances with Estonia", "P620")]
    [InlineData("JPN joins EST against EST", "P623")]
    public void What_cannot_be_read_is_a_problem(string text, string id)
    {
        var problems = new List<Problem>();
        Assert.Null(Books.Parser.Parse(text, day, null, [], problems));
        Assert.Equal([id], problems.Select(problem => problem.Id).Distinct());
    }

    [Fact]
    public void Only_conditions_can_be_supposed()
    {
        var problems = new List<Problem>();
        Assert.Null(Books.Parser.Parse("RUS attacks EST", day, null, ["good weather"], problems));
        Assert.Equal("P624", Assert.Single(problems).Id);
    }

    static Situation? Parse(string text) => Books.Parser.Parse(text, day, null, [], []);
}
