using Casus.Language;
using Casus.Pipeline;
using Casus.Time;

namespace Casus.Evaluation;

/// <summary>How the expressions of one kind were read.</summary>
/// <param name="Kind">As the gold data call it: "date", "daterange", "datetime", "duration", …</param>
/// <param name="IsMeant">Casus means to read them. Of the other kinds (times of day, durations, repetitions, zones) none has a day of its own.</param>
/// <param name="Expressions">All of them.</param>
/// <param name="Found">Casus takes some of their words for a date.</param>
/// <param name="Resolved">Those whose days the gold data tell.</param>
/// <param name="Right">Of the resolved: the days are the same.</param>
/// <param name="Coarser">Of the resolved: the days lie within those that Casus gives.</param>
/// <param name="Undecided">Of the resolved: found, and left without a date.</param>
public sealed record TimeFigures(string Kind, Part Part, bool IsMeant, int Expressions, int Found, int Resolved, int Right, int Coarser, int Undecided)
{
    /// <summary>Of the resolved: other days, and worse than silence.</summary>
    public int Wrong { get; init; }
}

/// <summary>What Casus calls a date in texts of which all dates are known.</summary>
/// <param name="Dates">Right: those that share words with an expression of a kind that Casus means to read.</param>
public sealed record TimePrecision(Part Part, Share Dates);

static class TimeScore
{
    static readonly string[] meant = ["date", "daterange", "datetime", "datetimerange"];

    public static IEnumerable<TimeFigures> Of(IReadOnlyList<Judged> judged) =>
        from one in judged
        group one by (one.Gold.Kind, one.Part) into cases
        orderby Array.IndexOf(meant, cases.Key.Kind) is var place && place < 0 ? meant.Length : place, cases.Key.Kind, cases.Key.Part
        select Count(cases.Key.Kind, cases.Key.Part, [.. cases]);

    public static IReadOnlyList<Judged> Judge(IReadOnlyList<TimeCase> rows, ReadingPipeline pipeline, List<TimePrecision> precision)
    {
        var judged = new List<Judged>();
        var (touching, made) = (new int[2], new int[2]);
        foreach (var row in rows)
        {
            var (part, times) = (Parts.OfText(row.Document.Text), pipeline.Parse(row.Document).Times);
            judged.AddRange(row.Golds.Select(gold => Judge(row, part, gold, times)));
            if (!row.IsWhole)
                continue;
            made[(int)part] += times.Count;
            touching[(int)part] += times.Count(time => row.Golds.Any(gold => IsMeant(gold) && Touch(time, gold)));
        }

        precision.AddRange(Enum.GetValues<Part>().Select(part => new TimePrecision(part, new(touching[(int)part], made[(int)part]))));
        return judged;
    }

    static Judged Judge(TimeCase row, Part part, TimeGold gold, IReadOnlyList<TimeMention> times)
    {
        var found = times.Where(time => Touch(time, gold)).ToArray();
        return new(row, part, gold, found, Verdict(gold, found));
    }

    static TimeVerdict Verdict(TimeGold gold, TimeMention[] found)
    {
        if (found.Length == 0)
            return TimeVerdict.Missed;
        if (gold.Meanings.Count == 0)
            return TimeVerdict.Found;
        if (Array.Exists(found, time => gold.Meanings.Any(meaning => meaning.IsSame(time.When))))
            return TimeVerdict.Right;
        if (Array.TrueForAll(found, time => time.When.Precision == DatePrecision.Unknown))
            return TimeVerdict.Undecided;
        return Array.Exists(found, time => gold.Meanings.Any(meaning => meaning.IsInside(time.When))) ? TimeVerdict.Coarser : TimeVerdict.Wrong;
    }

    static TimeFigures Count(string kind, Part part, Judged[] cases)
    {
        return new(
            kind, part, meant.Contains(kind), cases.Length, cases.Length - Of(TimeVerdict.Missed),
            cases.Count(one => one.Gold.Meanings.Count > 0), Of(TimeVerdict.Right), Of(TimeVerdict.Coarser), Of(TimeVerdict.Undecided))
        {
            Wrong = Of(TimeVerdict.Wrong),
        };

        int Of(TimeVerdict verdict) => cases.Count(one => one.Verdict == verdict);
    }

    public static bool IsMeant(TimeGold gold) => meant.Contains(gold.Kind);

    static bool Touch(TimeMention time, TimeGold gold) => time.Span.Start < gold.End && gold.Start < time.Span.End;
}

enum TimeVerdict { Missed, Found, Right, Coarser, Undecided, Wrong }

sealed record Judged(TimeCase Row, Part Part, TimeGold Gold, IReadOnlyList<TimeMention> Found, TimeVerdict Verdict)
{
    /// <summary>Of a kind that Casus means to read: it was not read right. Of another: it was taken for a date.</summary>
    public bool IsMiss => TimeScore.IsMeant(Gold)
        ? Verdict is not (TimeVerdict.Right or TimeVerdict.Found)
        : Verdict != TimeVerdict.Missed;
}
