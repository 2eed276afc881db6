using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>"several days ago", "years earlier": before the day they are counted from, and nobody says how long before.</summary>
static class Uncounted
{
    const string Why = "how many is not said";

    public static Reading? Read(Words words, int at, Ground ground)
    {
        var unitAt = UnitAt(words, at);
        if (TimeWords.Unit(words[unitAt]) == PeriodUnits.None && words[unitAt] is not ("decades" or "centuries") || words[unitAt] is not [.., 's'])
            return null;

        return words[unitAt + 1] switch
        {
            "ago" when ground.Published is { } published => new(unitAt + 1, UncertainDate.Between(null, published, DatePrecision.Day), $"{Why}, before {Days.Format(published)}", IsAside: true),
            "ago" => new(unitAt + 1, UncertainDate.Unknown, Ground.NothingPublished),
            "earlier" or "later" => new(unitAt + 1, UncertainDate.Unknown, Why),
            _ => null,
        };
    }

    static int UnitAt(Words words, int at) => words[at] switch
    {
        "a" when words[at + 1] is "few" => at + 2,
        "several" or "few" or "many" or "some" => at + 1,
        _ => at,
    };
}
