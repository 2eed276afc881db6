using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>What news calls by its day and leaves the year away: "9/11", "the October 7 attack", "the Jan. 6 riot".</summary>
static class DaysByDate
{
    const string Because = "a day known by its date";

    public static Reading? Read(Words words, int at, Ground ground) =>
        ground.Known.Named(words[at]) is { } day && IsPast(day, ground) ? new(at, UncertainDate.Day(day), Because, IsAside: true) : null;

    /// <summary>Gives the day its year, where what follows says that it is the known one.</summary>
    public static Reading WithYear(Words words, Reading reading, Ground ground) =>
        reading is { NeedsYear: true, When.From: { } day } && ground.Known.Dated(day.Month, day.Day, words[reading.Last + 1]) is { } known && known < day && IsPast(known, ground)
            ? new(reading.Last, UncertainDate.Day(known), Because, IsAside: true)
            : reading;

    static bool IsPast(LocalDate day, Ground ground) => ground.Published is not { } published || published >= day;
}
