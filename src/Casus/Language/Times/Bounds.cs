using Casus.Time;

namespace Casus.Language.Times;

/// <summary>Stretches with one end named: "since February", "until 2027", "before Monday".</summary>
static class Bounds
{
    public static Reading? Read(Words words, int at, Ground ground)
    {
        if (Compared(words, at) is { } word)
            return Compare(words, at, word, ground);
        if (words[at] is not ("since" or "until" or "till" or "through" or "by" or "before" or "after"))
            return null;
        if (words[at] is "since" && words[at + 1] is "then" && ground.Named is { From: { } then })
            return new(at + 1, UncertainDate.Between(then, null, ground.Named.Precision), $"since {ground.Named}", IsAside: true);
        if (Points.Read(words, words.Skip(at + 1, "the", "on", "at", "in"), ground) is not { When: { } when } reading)
            return null;

        return Bounded(words[at], when) is { } bounded
            ? reading with { When = bounded, Because = $"{words[at]} {when}, {reading.Because}" }
            : reading;
    }

    /// <summary>"later than May", "no later than 5 June".</summary>
    static string? Compared(Words words, int at) => (words[at], words[at + 1], words[at - 1]) switch
    {
        ("later", "than", "no" or "not") => "by",
        ("later", "than", _) => "after",
        ("earlier", "than", "no" or "not") => "since",
        ("earlier", "than", _) => "before",
        ("prior", "to", _) => "before",
        _ => null,
    };

    static Reading? Compare(Words words, int at, string word, Ground ground) =>
        Points.Read(words, words.Skip(at + 2, "the"), ground) is { When: { } when } reading && Bounded(word, when) is { } bounded
            ? reading with { When = bounded, Because = $"{word} {when}, {reading.Because}" }
            : null;

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
