using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Parts of a month, year or decade: "early June", "mid-2024", "the end of last year", "earlier this month".</summary>
static class Parts
{
    public static Reading? Read(Words words, int at, Ground ground) => SoFar(words, at, ground) ?? YearEnd(words, at, ground) ?? Rest(words, at, ground) ?? OfWhole(words, at, ground);

    /// <summary>"the rest of the year" begins with the day of publication.</summary>
    static Reading? Rest(Words words, int at, Ground ground)
    {
        if (words[at] is not ("rest" or "remainder") || words[at + 1] is not "of")
            return null;

        var inner = words.Skip(at + 2, "the");
        return (Periods.Present(words, inner, ground) ?? Periods.Read(words, inner, ground)) is { When: { From: { } from, To: { } to } } reading && ground.Published is { } published && from <= published && published <= to
            ? reading with { When = Calendar.Stretch(published, to), Because = $"from publication on, {reading.Because}" }
            : null;
    }

    /// <summary>"year's end", "year-end".</summary>
    static Reading? YearEnd(Words words, int at, Ground ground)
    {
        if (words[at] is not ("year" or "month") || words[at + 1] is not ("'s" or "’s" or "-") || words[at + 2] is not "end")
            return null;

        var unit = TimeWords.Unit(words[at]);
        return ground.FromPublished(at + 2, day => Calendar.Moved(day, 0, unit) is var whole ? Calendar.Third(whole, 2) ?? whole : UncertainDate.Unknown, $"end of the {words[at]} of");
    }

    static Reading? OfWhole(Words words, int at, Ground ground)
    {
        var (third, next) = (words[at], words[at + 1]) switch
        {
            ("early", _) => (0, words.Skip(at + 1, "-")),
            ("mid", _) => (1, words.Skip(at + 1, "-")),
            ("late", _) => (2, words.Skip(at + 1, "-")),
            ("start" or "beginning", "of") => (0, at + 2),
            ("middle", "of") => (1, at + 2),
            ("end", "of") => (2, at + 2),
            _ => (-1, at),
        };
        if (third < 0)
            return Joined(words, at, ground);

        var inner = words.Skip(words.Skip(next, "in"), "the");
        if ((Periods.Present(words, inner, ground) ?? Points.ReadWhole(words, inner, ground)) is not { When: { } whole } reading)
            return null;

        // "late Tuesday" is still Tuesday, "early last week" still that week.
        return Calendar.Third(whole, third) is { } part ? reading with { When = part, Because = $"{words[at]} part of {whole}" } : reading;
    }

    /// <summary>"mid-June" in one token.</summary>
    static Reading? Joined(Words words, int at, Ground ground)
    {
        if (!words[at].StartsWith("mid-", StringComparison.Ordinal))
            return null;

        var rest = words[at][4..];
        var whole = TimeWords.Year(rest) is var year and > 0 ? new(at, UncertainDate.Year(year), "")
            : TimeWords.Month(rest) is not (var month and > 0) ? null
            : TimeWords.Year(words[at + 1]) is var dated and > 0 ? new Reading(at + 1, UncertainDate.Month(dated, month), "")
            : ground.Month(at, month, Tenses.Around(words, at));
        return whole is { When: { } known } && Calendar.Third(known, 1) is { } part ? whole with { When = part, Because = $"middle part of {known}" } : whole;
    }

    /// <summary>"in the year" is this year, after "earlier" and "later".</summary>
    static Reading? Current(Words words, int at, Ground ground) =>
        words[at] is "in" && words[at + 1] is "the" && TimeWords.Unit(words[at + 2]) is var unit and not (PeriodUnits.None or PeriodUnits.Days)
            ? ground.FromPublished(at + 2, day => Calendar.Moved(day, 0, unit), $"this {words[at + 2]} seen from")
            : null;

    /// <summary>"earlier this year" ends with the day of publication, "later this year" begins with it.</summary>
    static Reading? SoFar(Words words, int at, Ground ground)
    {
        if (words[at] is not ("earlier" or "later") || (Current(words, at + 1, ground) ?? Periods.Read(words, words.Skip(at + 1, "in"), ground)) is not { When: { } whole } reading)
            return null;
        if (ground.Published is not { } published || whole.From > published || whole.To < published)
            return reading;

        return words[at] is "earlier"
            ? reading with { When = Calendar.Stretch(whole.From!.Value, published) }
            : reading with { When = Calendar.Stretch(published, whole.To!.Value) };
    }
}
