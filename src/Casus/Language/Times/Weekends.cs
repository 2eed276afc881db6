using Casus.Time;
using NodaTime;

namespace Casus.Language.Times;

/// <summary>Saturdays and Sundays: "last weekend", "over the weekend".</summary>
static class Weekends
{
    public static Reading? Read(Words words, int at, Ground ground)
    {
        if (words[at] is "weekend" && words[at - 1] is "the")
            return Bare(words, at, ground);
        if (words[at + 1] is not "weekend" || Periods.Step(words[at]) is not { } step)
            return null;

        return ground.FromPublished(at + 1, day => Of(day.PlusWeeks(step)), $"{words[at]} weekend seen from");
    }

    static Reading Bare(Words words, int at, Ground ground) => Tenses.Around(words, at) == Tense.Coming
        ? ground.FromPublished(at, Of, "weekend of the week of")
        : ground.FromPublished(at, day => Of(day.PlusDays(1).Previous(IsoDayOfWeek.Saturday)), "weekend on or before");

    static UncertainDate Of(LocalDate day)
    {
        var saturday = Calendar.InWeekOf(day, IsoDayOfWeek.Saturday);
        return Calendar.Stretch(saturday, saturday.PlusDays(1));
    }
}
