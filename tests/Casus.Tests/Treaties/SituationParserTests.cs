using Casus.Problems;
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
    [InlineData("RUS attacks EST on 2025-02-30", "P620")]
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
