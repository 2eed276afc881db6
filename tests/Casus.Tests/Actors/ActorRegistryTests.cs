using Casus.Actors;
using Casus.Time;
using NodaTime;
using Xunit;

namespace Casus.Tests.Actors;

public class ActorRegistryTests
{
    static readonly ActorRegistry registry = ActorFiles.Registry;

    [Theory]
    [InlineData(CodeSystem.CowNumber, "365", "1914-08-01", "RUS")]
    [InlineData(CodeSystem.CowNumber, "365", "1962-10-24", "SUN")]
    [InlineData(CodeSystem.CowNumber, "365", "2024-06-19", "RUS")]
    [InlineData(CodeSystem.CowNumber, "345", "1914-07-28", "SRB")]
    [InlineData(CodeSystem.CowNumber, "345", "1941-04-06", "YUG")]
    [InlineData(CodeSystem.CowNumber, "345", "2005-01-01", "SCG")]
    [InlineData(CodeSystem.CowNumber, "345", "2010-01-01", "SRB")]
    [InlineData(CodeSystem.CowNumber, "255", "1866-06-14", "PRU")]
    [InlineData(CodeSystem.CowNumber, "255", "1939-09-01", "DEU")]
    [InlineData(CodeSystem.CowNumber, "260", "1975-01-01", "DEU")]
    [InlineData(CodeSystem.CowNumber, "640", "1914-10-29", "OTT")]
    [InlineData(CodeSystem.CowNumber, "640", "1952-02-18", "TUR")]
    [InlineData(CodeSystem.CowNumber, "345", "1942-01-01", null)]
    [InlineData(CodeSystem.CowAbbreviation, "UKG", "1914-08-04", "GBR")]
    [InlineData(CodeSystem.CowAbbreviation, "AUS", "1955-07-27", "AUT")]
    [InlineData(CodeSystem.CowAbbreviation, "ROK", "1953-10-01", "KOR")]
    [InlineData(CodeSystem.GwNumber, "340", "1912-10-08", "SRB")]
    [InlineData(CodeSystem.GwNumber, "678", "2015-01-01", "YEM")]
    [InlineData(CodeSystem.Alpha2, "XK", "2024-01-01", "XKX")]
    [InlineData(CodeSystem.Numeric, "408", "2024-01-01", "PRK")]
    [InlineData(CodeSystem.Cameo, "ROM", "2015-01-01", "ROU")]
    [InlineData(CodeSystem.Alpha3, "DDR", "1980-01-01", "DDR")]
    [InlineData(CodeSystem.Alpha3, "QQQ", "1980-01-01", null)]
    public void A_code_of_another_system_leads_to_the_state_of_that_day(CodeSystem system, string code, string day, string? expected) =>
        Assert.Equal(expected, registry.FindByCode(system, code, Day(day))?.Code.ToString());

    [Theory]
    [InlineData("RUS", CodeSystem.CowNumber, "1900-01-01", "365")]
    [InlineData("RUS", CodeSystem.CowNumber, "1950-01-01", null)]
    [InlineData("DEU", CodeSystem.CowNumber, "1938-01-01", "255")]
    [InlineData("DEU", CodeSystem.CowNumber, "1970-01-01", "260")]
    [InlineData("DEU", CodeSystem.CowNumber, "2000-01-01", "255")]
    [InlineData("FRA.MIL", CodeSystem.CowAbbreviation, "2000-01-01", "FRN")]
    [InlineData("NOR", CodeSystem.Numeric, "2000-01-01", "578")]
    public void A_state_has_its_code_of_that_day(string state, CodeSystem system, string day, string? expected) =>
        Assert.Equal(expected, registry.CodeOf(ActorCode.Parse(state), system, Day(day)));

    [Fact]
    public void Every_dated_code_leads_back_to_its_state() =>
        Assert.All(registry.States, state =>
            Assert.All(Crosswalk.CodesOf(state).Where(c => c.Days.From is not null), c =>
                Assert.Equal(state.Code, registry.FindByCode(c.System, c.Code, c.Days.From!.Value)?.Code)));

    [Theory]
    [InlineData("2020-01-01", "KOR", true)]
    [InlineData("2020-01-01", "SUN", false)]
    [InlineData("1980-01-01", "SUN", true)]
    [InlineData("1980-01-01", "UKR", false)]
    [InlineData("1914-07-28", "AUH", true)]
    [InlineData("2020-01-01", "XTR", false)]
    public void The_system_has_its_members_of_the_day(string day, string state, bool expected) =>
        Assert.Equal(expected, registry.StatesOn(Day(day)).Any(member => member.Code.ToString() == state));

    /// <remarks>193 members of the United Nations, Kosovo and Taiwan.</remarks>
    [Fact]
    public void The_present_system_has_195_members() => Assert.Equal(195, registry.StatesOn(new(2016, 12, 31)).Count());

    [Theory]
    [InlineData("IGO.NAT", "SWE", "2024-03-06", false)]
    [InlineData("IGO.NAT", "SWE", "2024-03-07", true)]
    [InlineData("IGO.EEC", "GBR", "2020-01-31", true)]
    [InlineData("IGO.EEC", "GBR", "2020-02-01", false)]
    [InlineData("IGO.WAS", "NER", "2025-01-29", false)]
    [InlineData("IGO.SAD", "SYC", "2006-01-01", false)]
    public void An_organisation_has_its_members_of_the_day(string organisation, string state, string day, bool expected) =>
        Assert.Equal(expected, registry.OrganisationsOf(ActorCode.Parse(state), Day(day)).Any(o => o.Code.ToString() == organisation));

    static LocalDate Day(string text) => Days.TryParse(text)!.Value;
}
