using System.ComponentModel;
using Casus.Ledger;
using Casus.Problems;
using Casus.Time;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using NodaTime.Text;

namespace Casus.Server.Asking;

/// <summary>The conditions on records as they stand in an address. Each that is set narrows the answer.</summary>
sealed record RecordFilter(
    [property: FromQuery(Name = "state"), Description("A state, a body within one (RUS.MIL) or an organisation that takes part, by code or name.")] string? State,
    [property: FromQuery(Name = "pair"), Description("Two actors that both take part, like RUS-PRK.")] string? Pair,
    [property: FromQuery(Name = "kind"), Description("event, agreement, commitment, flow, claim, question or tension.")] string? Kind,
    [property: FromQuery(Name = "from"), Description("First day, month or year in which it can have occurred.")] string? From,
    [property: FromQuery(Name = "to"), Description("Last day, month or year in which it can have occurred.")] string? To,
    [property: FromQuery(Name = "as-of"), Description("What the ledger knew at this time; a day counts to its end in UTC.")] string? AsOf)
{
    /// <summary>Of records, in the order in which pages name them.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["event", "agreement", "commitment", "flow", "claim", "question", "tension"];

    /// <param name="problems">Receives everything wrong; the query is of use only where nothing was.</param>
    public LedgerQuery Read(ActorNames names, List<Problem> problems) => new()
    {
        Actor = Given(State) is { } state ? names.Read(state, problems) : null,
        Pair = Given(Pair) is { } pair ? names.ReadPair(pair, problems) : null,
        Kind = Given(Kind) is { } kind ? ReadKind(kind, problems) : null,
        Occurred = ReadRange(Given(From), Given(To), problems),
        AsOf = Given(AsOf) is { } time ? ReadTime(time, problems) : null,
    };

    // A form sends its empty fields too.
    static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    static string ReadKind(string text, List<Problem> problems)
    {
        if (!Kinds.Contains(text))
            problems.Add(ServerProblems.UnknownKind(text, Kinds));
        return text;
    }

    static DateRange? ReadRange(string? from, string? to, List<Problem> problems)
    {
        var (first, last) = (ReadDate("from", from, problems)?.From, ReadDate("to", to, problems)?.To);
        if (first is null && last is null)
            return null;
        var range = DateRange.TryCreate(first, last is { } end ? After(end) : null);
        if (range is null)
            problems.Add(ServerProblems.EndsBeforeItBegins(from!, to!));
        return range;
    }

    static UncertainDate? ReadDate(string name, string? text, List<Problem> problems)
    {
        if (text is null)
            return null;
        if (!UncertainDate.TryParse(text, null, out var date))
            problems.Add(ServerProblems.BadStretch(name, text));
        return date;
    }

    static Instant? ReadTime(string text, List<Problem> problems)
    {
        if (Days.TryParse(text) is { } day)
            return After(day) is { } next ? next.AtMidnight().InUtc().ToInstant() - Duration.Epsilon : Instant.MaxValue;
        if (InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var time })
            return time;
        problems.Add(ServerProblems.BadTime("as-of", text));
        return null;
    }

    /// <returns>Null after the last day of the calendar.</returns>
    static LocalDate? After(LocalDate day) => day == LocalDate.MaxIsoValue ? null : day.PlusDays(1);
}
