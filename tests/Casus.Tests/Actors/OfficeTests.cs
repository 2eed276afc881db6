using Casus.Actors;
using Casus.Time;
using NodaTime;
using Xunit;

namespace Casus.Tests.Actors;

public sealed class OfficeTests : IDisposable
{
    readonly ActorFolder folder = new();
    readonly ActorRegistry registry;

    public OfficeTests()
    {
        folder.Write("offices/EGY.yaml", """
            state: EGY
            citation: a handbook
            offices:
              - office: president
                role: head-of-state
                titles: [president]
                holders:
                  - { person: Hosni Mubarak, family: Mubarak, from: 1981-10-14, until: 2011-02-11 }
                  - { person: Mohamed Morsi, family: Morsi, from: 2012-06, until: 2013-07-03 }
                  - { person: Abdel Fattah el-Sisi, family: Sisi, aliases: [Abdel-Fattah al-Sisi, Sisi], from: 2014-06-08, known-until: 2025-12-31 }
              - office: defence minister
                role: defence-minister
                titles: [defence minister]
                holders:
                  - { person: Abdel Fattah el-Sisi, family: Sisi, from: 2012-08-12, until: 2014-03-26 }
            """);
        folder.Write("offices/PRK.yaml", """
            state: PRK
            citation: a handbook
            offices:
              - office: supreme leader
                role: leader
                titles: [leader]
                holders:
                  - { person: Kim Jong Il, family: Kim, aliases: [Kim Jong-il], from: 1994-07-08, until: 2011-12-17 }
                  - { person: Kim Jong Un, family: Kim, aliases: [Kim Jong-un], from: 2011-12-17 }
            """);
        var reading = folder.Read();
        Assert.Empty(reading.Problems);
        registry = new(reading.Data);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("EGY", OfficeRole.HeadOfState, "2011-02-10", "Hosni Mubarak")]
    [InlineData("EGY", OfficeRole.HeadOfState, "2011-02-11", "")]
    [InlineData("EGY", OfficeRole.HeadOfState, "2013-01-01", "Mohamed Morsi")]
    [InlineData("EGY", OfficeRole.HeadOfState, "2012-06-10", "Mohamed Morsi?")]
    [InlineData("EGY", OfficeRole.HeadOfState, "2025-12-31", "Abdel Fattah el-Sisi")]
    [InlineData("EGY", OfficeRole.HeadOfState, "2026-11-23", "Abdel Fattah el-Sisi?")]
    [InlineData("EGY", OfficeRole.DefenceMinister, "2013-07-03", "Abdel Fattah el-Sisi")]
    [InlineData("PRK", OfficeRole.Leader, "2011-12-17", "Kim Jong Un")]
    [InlineData("PRK", OfficeRole.HeadOfState, "2011-12-17", "")]
    public void An_office_has_its_holder_of_the_day(string state, OfficeRole role, string day, string expected)
    {
        var tenures = registry.HoldersOf(ActorCode.Parse(state), role, Day(day));
        Assert.Equal(expected, string.Join(", ", tenures.All.Select(t => t.Holder.Person + (t.IsCertain ? "" : "?"))));
        Assert.Equal(expected.EndsWith('?'), tenures.IsAmbiguous);
    }

    [Theory]
    [InlineData("Abdel Fattah el-Sisi", "2013-01-01", "defence minister")]
    [InlineData("Abdel Fattah el-Sisi", "2015-01-01", "president")]
    [InlineData("Abdel Fattah el-Sisi", "2014-05-01", "")]
    [InlineData("Nobody", "2015-01-01", "")]
    public void A_person_has_the_offices_of_the_day(string person, string day, string expected) =>
        Assert.Equal(expected, string.Join(", ", registry.OfficesOf(person, Day(day)).All.Select(t => t.Office.Name)));

    [Theory]
    [InlineData("Kim Jong Un said", "3 Kim Jong Un")]
    [InlineData("Kim Jong-un said", "2 Kim Jong Un")]
    [InlineData("Kim Jong - un said", "4 Kim Jong Un")]
    [InlineData("Kim Jong‑Un said", "2 Kim Jong Un")]
    [InlineData("KIM JONG UN SAYS", "3 Kim Jong Un")]
    [InlineData("KIM JONG-UN SAYS", "2 Kim Jong Un")]
    [InlineData("Kim said", "0 ")]
    [InlineData("leader Kim said", "2 Kim Jong Il | Kim Jong Un")]
    [InlineData("Leader Kim said", "2 Kim Jong Il | Kim Jong Un")]
    [InlineData("Sisi said", "1 Abdel Fattah el-Sisi")]
    [InlineData("Abdel-Fattah Al-Sisi said", "2 Abdel Fattah el-Sisi")]
    [InlineData("ABDEL FATTAH EL-SISI", "3 Abdel Fattah el-Sisi")]
    [InlineData("Defence Minister Sisi said", "3 Abdel Fattah el-Sisi")]
    [InlineData("President Morsi said", "2 Mohamed Morsi")]
    public void A_holder_is_found_in_text(string text, string expected)
    {
        var match = registry.Names.LongestMatch(text.Split(' '), 0);
        Assert.Equal(expected, $"{match.Length} {string.Join(" | ", match.Candidates.Select(c => c.Name))}");
    }

    [Fact]
    public void A_name_in_two_offices_is_one_meaning() => Assert.Single(registry.Names.LongestMatch(["Sisi"], 0).Candidates);

    static LocalDate Day(string text) => Days.TryParse(text)!.Value;
}
