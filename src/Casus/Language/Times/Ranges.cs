using Casus.Lexicons;
using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Stretches with both ends named: "from 3 to 5 May", "between March and May 2023", "2014-2016", "Monday through Friday".</summary>
static class Ranges
{
    public static Reading? Read(Words words, int at, Ground ground)
    {
        var lead = words[at] is "from" or "between" ? words[at] : "";
        var firstAt = words.Skip(lead.Length > 0 ? at + 1 : at, "the");
        if (lead == "between" && BareDay(words, firstAt, ground) is { } days)
            return days;
        if (lead == "from" && CalendarDays.Read(words, firstAt, ground) is { IsDay: false, When.To: not null } stretch)
            return stretch;
        if (First(words, firstAt, ground) is not { When: not null } first || !IsJoin(words[first.Last + 1], lead))
            return null;

        var secondAt = words.Skip(first.Last + 2, "the", "early");
        var second = Second(words, secondAt, first, ground);
        return second?.When is null ? null : Joined(IsReadBySecond(first, second) ? Reread(words, firstAt, first, second) : first, second);
    }

    static bool IsJoin(string word, string lead) =>
        word is "-" or "–" or "—" or "through" || word is "to" or "until" or "till" && lead != "between" || word == "and" && lead == "between";

    /// <summary>"between 3 and 5 May".</summary>
    static Reading? BareDay(Words words, int at, Ground ground)
    {
        if (Numerals.Day(words, at) is not var (day, end) || words[end + 1] is not "and")
            return null;
        if (CalendarDays.Read(words, words.Skip(end + 2, "the"), ground) is not { IsDay: true, When.To: { } to } second || day >= to.Day)
            return null;

        return second with { When = Calendar.Stretch(new(to.Year, to.Month, day), to) };
    }

    static Reading? First(Words words, int at, Ground ground) =>
        words[at] is "now" && words[at - 1] is "from" or "between" ? ground.FromPublished(at, UncertainDate.Day, "from the day of publication,") : YearAt(words, at) ?? Points.Read(words, at, ground);

    static Reading? Second(Words words, int at, Reading first, Ground ground)
    {
        if ((YearAt(words, at) ?? Points.Read(words, at, ground)) is { When: not null } point)
            return point;
        if (words[at] is "now" or "present" or "date" && ground.Published is not null)
            return ground.FromPublished(at, UncertainDate.Day, "until the day of publication,");

        return first is { IsDay: true, When.From: { } from } && Numerals.Day(words, at) is var (day, end) && day > from.Day && Calendar.Exists(from.Year, from.Month, day)
            ? new(end, UncertainDate.Day(new(from.Year, from.Month, day)), first.Because, first.NeedsYear)
            : null;
    }

    static Reading? YearAt(Words words, int at) =>
        Years.LikelyAt(words, at) is var year and > 0 && words[at + 1] is not "fiscal" ? new(at, UncertainDate.Year(year), "written out") : null;

    static bool IsReadBySecond(Reading first, Reading second) => first.NeedsYear && (!second.NeedsYear || first.When?.From > second.When?.To);

    /// <summary>"from March to May 2023": the year that the second end names is that of the first as well.</summary>
    static Reading Reread(Words words, int at, Reading first, Reading second) =>
        Points.Read(words, at, new(second.When!.From, null, KnownDays.None)) is { When: { From: { } from } when } reread && reread.Last == first.Last ? NotAfter(reread, when, from, second) : first;

    /// <summary>"from May to Oct 2020" begins in the May before, even where the sentence speaks of what is to come.</summary>
    static Reading NotAfter(Reading reread, UncertainDate when, LocalDate from, Reading second) =>
        from <= second.When!.To || !reread.NeedsYear ? reread
        : reread with { When = when.Precision == DatePrecision.Month ? UncertainDate.Month(from.Year - 1, from.Month) : UncertainDate.Between(from.PlusYears(-1), when.To?.PlusYears(-1), when.Precision) };

    static Reading? Joined(Reading first, Reading second)
    {
        if (first.When is not { From: { } from } || second.When is not { To: { } to })
            return new(second.Last, UncertainDate.Unknown, second.When is { To: null } ? second.Because : first.Because);
        if (from > to)
            return null;

        var precision = first.When.Precision < second.When.Precision ? first.When.Precision : second.When.Precision;
        return new(second.Last, UncertainDate.Between(from, to, precision), $"from {first.When} to {second.When}, {second.Because}");
    }
}
