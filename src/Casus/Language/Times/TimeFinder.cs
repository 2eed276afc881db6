using Casus.Lexicons;
using Casus.Text;
using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Finds the words that say when, and the days they mean.</summary>
/// <remarks>
/// A small grammar over the words of news English. What is relative is counted from the day of publication ("yesterday",
/// "last week", "on Wednesday", "June 19") or from the date named last in the text ("the following day", "three weeks earlier"). Where
/// that is not known, the expression is given with an unknown date and the reason. Durations ("for three years") are passed over.
/// Conventions: a bare weekday is the last one, the day of publication included, or the coming one after "will"; "last" and "next"
/// with a weekday mean the calendar week before and after; weeks begin on Monday; "two weeks ago" is that week, "two months ago" that month.
/// Seasons are those of the northern half of the earth. What can mean two days (<c>05/06/2024</c>) or differs from state to state (a fiscal year) is undecided.
/// </remarks>
public static class TimeFinder
{
    /// <param name="published">The day that relative expressions are counted from; null where nobody knows it.</param>
    /// <param name="days">Days that news calls by their date without a year.</param>
    /// <returns>In the order of the text, none inside another.</returns>
    public static IReadOnlyList<TimeMention> Find(IReadOnlyList<Sentence> sentences, LocalDate? published, KnownDays days)
    {
        var mentions = new List<TimeMention>();
        var ground = new Ground(published is { } day && Calendar.IsPlausible(day) ? day : null, null, days);
        foreach (var sentence in sentences)
            ground = Collect(sentence, ground, mentions);
        return mentions;
    }

    static Ground Collect(Sentence sentence, Ground ground, List<TimeMention> mentions)
    {
        var words = new Words(sentence);
        for (var at = 0; at < words.Count; at++)
        {
            if (!Openings.Contains(words, at) || (Repeated(words, at, ground) ?? Read(words, at, ground)) is not { } reading)
                continue;

            if (reading.When is { } when)
            {
                mentions.Add(new(sentence.Number, at, reading.Last, words.Span(at, reading.Last), when, reading.Because));
                ground = IsAnchor(reading, when, ground) ? ground with { Named = when } : ground;
            }

            at = reading.IsDay ? ClockTimes.EndOfMoment(words, reading.Last) : reading.Last;
        }

        return ground;
    }

    static Reading? Read(Words words, int at, Ground ground) =>
        Ranges.Read(words, at, ground) ?? Bounds.Read(words, at, ground) ?? Points.Read(words, at, ground);

    /// <summary>"every Sunday" and "each June" are no one date.</summary>
    static Reading? Repeated(Words words, int at, Ground ground) =>
        words[at] is "every" or "each" && Points.Read(words, at + 1, ground) is { } reading ? Reading.Duration(reading.Last) : null;

    /// <summary>What is said aside is counted from only where nothing better has been named.</summary>
    static bool IsAnchor(Reading reading, UncertainDate when, Ground ground) =>
        when is { From: { } from, To: { } to } && Calendar.IsPlausible(from) && Calendar.IsPlausible(to) && (!reading.IsAside || ground.Named is null);
}
