using System.Collections.Frozen;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>The English words that dates are made of.</summary>
static class TimeWords
{
    static readonly FrozenDictionary<string, int> months = Numbered(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec");

    static readonly FrozenDictionary<string, int> weekdays = Numbered(
        "monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thur thu", "friday fri", "saturday sat", "sunday sun");

    static readonly FrozenDictionary<string, PeriodUnits> units = new Dictionary<string, PeriodUnits>
    {
        ["day"] = PeriodUnits.Days,
        ["days"] = PeriodUnits.Days,
        ["week"] = PeriodUnits.Weeks,
        ["weeks"] = PeriodUnits.Weeks,
        ["month"] = PeriodUnits.Months,
        ["months"] = PeriodUnits.Months,
        ["year"] = PeriodUnits.Years,
        ["years"] = PeriodUnits.Years,
    }.ToFrozenDictionary();

    /// <summary>Units shorter than a day, which only counting back or on from some day makes into days.</summary>
    static readonly FrozenDictionary<string, PeriodUnits> clockUnits = new Dictionary<string, PeriodUnits>
    {
        ["hour"] = PeriodUnits.Hours,
        ["hours"] = PeriodUnits.Hours,
        ["minute"] = PeriodUnits.Minutes,
        ["minutes"] = PeriodUnits.Minutes,
    }.ToFrozenDictionary();

    /// <summary>Names of months that are names of people or other words too, so that they need company to be months.</summary>
    static readonly FrozenSet<string> ambiguous = FrozenSet.Create("march", "april", "may", "june", "august", "jan", "mar", "jun", "jul", "dec", "sep");

    public static FrozenSet<string> PartsOfDay { get; } = FrozenSet.Create("morning", "afternoon", "evening", "night", "midday", "noon");

    /// <summary>Written so they cannot be anything else: "monday", not "sun"; "june", not "may" and "march".</summary>
    static readonly FrozenSet<string> small = FrozenSet.Create(
        "january", "february", "april", "june", "july", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /// <returns>1 to 12, or 0.</returns>
    public static int Month(string word) => months.GetValueOrDefault(WithoutPoint(word));

    public static bool IsMonth(string word) => Month(word) > 0;

    public static IsoDayOfWeek Weekday(string word) => (IsoDayOfWeek)weekdays.GetValueOrDefault(WithoutPoint(word));

    public static bool IsNameInSmallLetters(string word) => small.Contains(word);

    /// <summary>All names of months and weekdays, in full and short.</summary>
    public static IEnumerable<string> Names => [.. months.Keys, .. weekdays.Keys];

    /// <summary>The first year of "1970s" and, as of the last century, "70s".</summary>
    public static int Decade(string spelt) => Written(spelt.StartsWith('\'') || spelt.StartsWith('’') ? spelt[1..] : spelt);

    static int Written(string word) => word is [.., '0', 's'] && word.Length is 3 or 5 ? Year(word.Length == 3 ? $"19{word[..2]}" : word[..4]) : 0;

    public static PeriodUnits Unit(string word) => units.GetValueOrDefault(word);

    /// <summary>As <see cref="Unit"/>, and hours and minutes too.</summary>
    public static PeriodUnits CountedUnit(string word) => units.TryGetValue(word, out var unit) ? unit : clockUnits.GetValueOrDefault(word);

    public static bool IsAmbiguousMonth(string word) => ambiguous.Contains(WithoutPoint(word));

    static string WithoutPoint(string word) => word.EndsWith('.') ? word.TrimEnd('.') : word;

    /// <returns>The year, or 0. Four digits, as news writes the years that it speaks of.</returns>
    public static int Year(string word) =>
        word.Length == 4 && word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && int.Parse(word, null) is var year && year is >= Calendar.EarliestYear and <= Calendar.LatestYear ? year : 0;

    static FrozenDictionary<string, int> Numbered(params string[] spellings) => spellings
        .SelectMany((words, index) => words.Split(' ').Select(word => (word, index)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.index + 1);
}
