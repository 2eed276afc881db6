using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Attacks that news calls by their day and leaves the year away: "9/11", "the October 7 attack", "the Jan. 6 riot".</summary>
/// <remarks>National Commission on Terrorist Attacks Upon the United States, Report (2004); UN Security Council meeting of 8 October 2023 on the attack of the day
/// before; U.S. House Select Committee to Investigate the January 6th Attack, Final Report (2022).</remarks>
static class KnownDays
{
    static readonly LocalDate september11 = new(2001, 9, 11);
    static readonly LocalDate october7 = new(2023, 10, 7);
    static readonly LocalDate january6 = new(2021, 1, 6);

    public static Reading? Read(Words words, int at, Ground ground) =>
        words[at] is "9/11" && IsPast(september11, ground) ? new(at, UncertainDate.Day(september11), "a day known by its date", IsAside: true) : null;

    /// <summary>Gives the day its year, where what follows says that it is the known one.</summary>
    public static Reading WithYear(Words words, Reading reading, Ground ground)
    {
        if (!reading.NeedsYear || reading.When is not { From: { } day } || words[reading.Last + 1] is not ("attack" or "attacks" or "assault" or "massacre" or "riot" or "insurrection"))
            return reading;

        var known = (day.Month, day.Day) switch { (10, 7) => october7, (1, 6) => january6, _ => day };
        return known < day && IsPast(known, ground) ? new(reading.Last, UncertainDate.Day(known), "a day known by its date", IsAside: true) : reading;
    }

    static bool IsPast(LocalDate day, Ground ground) => ground.Published is not { } published || published >= day;
}
