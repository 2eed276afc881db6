using System.ComponentModel;
using System.Globalization;
using Casus.Actors;
using Casus.Text;
using Casus.Treaties;
using NodaTime;

namespace Casus.Server.Shapes;

/// <summary>What is known of a state, and what binds it on a day.</summary>
public sealed record StateShape(
    ActorCode Code,
    string Name,
    [property: Description("As it calls itself in treaties, where that differs.")] string? Formal,
    CodesShape Codes,
    [property: Description("When it was a member of the state system.")] IReadOnlyList<DaysShape> Member,
    [property: Description("The day that all below is said of.")] LocalDate On,
    IReadOnlyList<string> Capitals,
    IReadOnlyList<TenureShape> Offices,
    IReadOnlyList<ActorCode> Organisations,
    IReadOnlyList<TreatyListing> Treaties,
    [property: Description("The state that holds it to be its own, where few recognise it.")] ActorCode? ClaimedBy,
    [property: Description("The state to which it belongs, of a territory.")] ActorCode? PartOf,
    string Citation)
{
    internal static StateShape Of(State state, ActorRegistry actors, TreatyBook book, LocalDate on) => new(
        state.Code, state.Name, state.Formal, CodesShape.Of(state.Codes, on), [.. state.Member.Select(DaysShape.Of)], on,
        [.. state.Capitals.Where(capital => capital.Days.Contains(on)).Select(capital => capital.Name)],
        [.. Enum.GetValues<OfficeRole>().SelectMany(role => actors.HoldersOf(state.Code, role, on).All).Select(TenureShape.Of)],
        [.. actors.OrganisationsOf(state.Code, on).Select(organisation => organisation.Code)],
        [.. book.Treaties.Where(treaty => treaty.Binds(state.Code, on)).Select(treaty => TreatyListing.Of(treaty, on))],
        state.ClaimedBy, state.PartOf, state.Citation);
}

/// <summary>The codes of a state in the systems that data sets of the field are keyed by.</summary>
/// <param name="Cow">Correlates of War, State System Membership.</param>
/// <param name="Gw">Gleditsch and Ward 1999.</param>
public sealed record CodesShape(string? Iso2, string? IsoNumeric, string? Cow, string? Gw, string? Cameo)
{
    internal static CodesShape Of(StateCodes codes, LocalDate on) =>
        new(codes.Alpha2, codes.Numeric, Number(codes.Cow, on), Number(codes.Gw, on), codes.Cameo);

    static string? Number(IReadOnlyList<SystemNumber> numbers, LocalDate on) =>
        numbers.FirstOrDefault(number => number.Days.Contains(on))?.Number.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Certain">False where the dates of the term are too inexact to tell.</param>
public sealed record TenureShape(string Role, string Office, string Person, bool Certain)
{
    internal static TenureShape Of(Tenure tenure) =>
        new(EnumWords.Of(tenure.Office.Role), tenure.Office.Name, tenure.Holder.Person, tenure.IsCertain);
}
