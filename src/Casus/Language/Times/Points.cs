namespace Casus.Language.Times;

/// <summary>One expression without bounds: the first rule that takes the words.</summary>
/// <remarks>Expressions inside others are read by the narrower methods, so that no text can make rules call each other without end.</remarks>
static class Points
{
    public static Reading? Read(Words words, int at, Ground ground) =>
        FiscalYears.Read(words, at)
        ?? ReadDay(words, at, ground)
        ?? Quantities.Read(words, at, ground)
        ?? Uncounted.Read(words, at, ground)
        ?? Parts.Read(words, at, ground)
        ?? ReadStretch(words, at, ground);

    public static Reading? ReadDay(Words words, int at, Ground ground) =>
        Weekdays.Read(words, at, ground)
        ?? CalendarDays.Read(words, at, ground)
        ?? NamedDays.Read(words, at, ground)
        ?? Holidays.Read(words, at, ground)
        ?? DaysByDate.Read(words, at, ground);

    /// <summary>Something that "early" or "the end of" can stand before.</summary>
    public static Reading? ReadWhole(Words words, int at, Ground ground) =>
        ReadDay(words, at, ground) ?? ReadStretch(words, at, ground);

    static Reading? ReadStretch(Words words, int at, Ground ground) =>
        Divisions.Read(words, at, ground) ?? Seasons.Read(words, at, ground) ?? Occasions.Read(words, at, ground) ?? Periods.Read(words, at, ground);
}
