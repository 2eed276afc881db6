using System.Collections.Frozen;
using NodaTime;

namespace Casus.Lexicons;

/// <summary>Days by which news calls what happened on them, without the year: "9/11", "the October 7 attack".</summary>
public sealed class KnownDays
{
    readonly FrozenDictionary<string, LocalDate> byName;
    readonly FrozenDictionary<(int Month, int Day), LocalDate> byDate;
    readonly FrozenSet<string> nouns;

    /// <param name="days">Each with the names that stand for it wherever they are written; no two on the same day of the year.</param>
    /// <param name="nouns">One of them must follow a day and month, lower case.</param>
    public KnownDays(IReadOnlyList<(LocalDate Day, IReadOnlyList<string> Names)> days, IReadOnlyList<string> nouns)
    {
        byName = days.SelectMany(known => known.Names.Select(name => (name, known.Day))).ToFrozenDictionary(known => known.name, known => known.Day, StringComparer.Ordinal);
        byDate = days.ToFrozenDictionary(known => (known.Day.Month, known.Day.Day), known => known.Day);
        this.nouns = nouns.ToFrozenSet(StringComparer.Ordinal);
    }

    public static KnownDays None { get; } = new([], []);

    public int Count => byDate.Count;

    /// <param name="word">In lower case.</param>
    public LocalDate? Named(string word) => byName.TryGetValue(word, out var day) ? day : null;

    /// <summary>The known day of this month and day.</summary>
    /// <param name="noun">What follows, in lower case.</param>
    public LocalDate? Dated(int month, int day, string noun) => nouns.Contains(noun) && byDate.TryGetValue((month, day), out var known) ? known : null;
}
