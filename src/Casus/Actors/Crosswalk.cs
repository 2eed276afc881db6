using System.Globalization;
using Casus.Time;
using NodaTime;

namespace Casus.Actors;

/// <summary>From the codes of other systems to states and back, by day.</summary>
sealed class Crosswalk(IEnumerable<State> states)
{
    readonly ILookup<(CodeSystem System, string Code), (State State, DateRange Days)> byCode =
        states.SelectMany(state => CodesOf(state).Select(c => (Key: (c.System, c.Code), Value: (state, c.Days))))
            .ToLookup(pair => pair.Key, pair => pair.Value);

    public State? Find(CodeSystem system, string code, LocalDate day)
    {
        var found = byCode[(system, code)].Where(entry => entry.Days.Contains(day)).Take(2).ToArray();
        return found.Length == 1 ? found[0].State : null;
    }

    public static string? CodeOf(State state, CodeSystem system, LocalDate day) =>
        CodesOf(state).FirstOrDefault(c => c.System == system && c.Days.Contains(day)).Code;

    public static IEnumerable<(CodeSystem System, string Code, DateRange Days)> CodesOf(State state)
    {
        var codes = state.Codes;
        (CodeSystem System, string? Code)[] undated =
        [
            (CodeSystem.Alpha3, state.Code.ToString()),
            (CodeSystem.Alpha2, codes.Alpha2),
            (CodeSystem.Numeric, codes.Numeric),
            (CodeSystem.Cameo, codes.Cameo),
        ];
        return undated.Where(c => c.Code is not null).Select(c => (c.System, c.Code!, DateRange.Always))
            .Concat(codes.Cow.Select(c => (CodeSystem.CowNumber, Written(c.Number), c.Days)))
            .Concat(codes.Cow.Where(c => c.Abbreviation is not null).Select(c => (CodeSystem.CowAbbreviation, c.Abbreviation!, c.Days)))
            .Concat(codes.Gw.Select(c => (CodeSystem.GwNumber, Written(c.Number), c.Days)));
    }

    public static string NameOf(CodeSystem system) => system switch
    {
        CodeSystem.Alpha3 => "the code",
        CodeSystem.Alpha2 => "the ISO alpha-2 code",
        CodeSystem.Numeric => "the ISO numeric code",
        CodeSystem.CowNumber => "the COW number",
        CodeSystem.CowAbbreviation => "the COW abbreviation",
        CodeSystem.GwNumber => "the Gleditsch–Ward number",
        CodeSystem.Cameo => "the CAMEO code",
        _ => throw new ArgumentOutOfRangeException(nameof(system)),
    };

    static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
