using Casus.Time;

namespace Casus.Language.Times;

/// <summary>Stretches with one end named: "since February", "until 2027", "before Monday".</summary>
static class Bounds
{
    public static Reading? Read(Words words, int at, Ground ground)
    {
        if (words[at] is not ("since" or "until" or "till" or "through" or "by" or "before" or "after"))
            return null;
        if (Points.Read(words, words.Skip(at + 1, "the", "on", "at", "in"), ground) is not { When: { } when } reading)
            return null;

        return Bounded(words[at], when) is { } bounded
            ? reading with { When = bounded, Because = $"{words[at]} {when}, {reading.Because}" }
            : reading;
    }

    /// <summary>The day, month or year that is named belongs to it after "since", "until" and "by", and not after "before" and "after".</summary>
    static UncertainDate? Bounded(string word, UncertainDate when) => (word, when.From, when.To) switch
    {
        ("since", { } from, _) => UncertainDate.Between(from, null, when.Precision),
        ("before", { } from, _) => UncertainDate.Between(null, from.PlusDays(-1), when.Precision),
        ("after", _, { } to) => UncertainDate.Between(to.PlusDays(1), null, when.Precision),
        ("until" or "till" or "through" or "by", _, { } to) => UncertainDate.Between(null, to, when.Precision),
        _ => null,
    };
}
