using System.Globalization;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;
using Casus.Treaties;
using NodaTime;
using NodaTime.Text;

namespace Casus.Server.Pages;

/// <summary>Records in the words of the pages.</summary>
static class Wording
{
    static readonly InstantPattern minutes = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm 'UTC'");

    public static string What(Record record) => record switch
    {
        CodedEvent { Mode: { } mode } coded => $"{EventTypes.Name(coded.Type)} {mode}",
        CodedEvent coded => EventTypes.Name(coded.Type),
        Agreement { Name: { } name } agreement => $"{agreement.Kind}: {name}",
        Agreement agreement => agreement.Kind,
        Commitment commitment => $"commitment: {commitment.Kind}",
        Flow flow => $"flow: {flow.Class}",
        Claim claim => $"{claim.Speaker.Name ?? claim.Speaker.Text} {EnumWords.Of(claim.Stance)}",
        OpenQuestion => "open question",
        Tension tension => $"tension {EnumWords.Of(tension.Trend)}",
        _ => record.GetType().Name,
    };

    /// <summary>What kind of thing that is, in the field's terms.</summary>
    public static string Class(Record record) => record switch
    {
        CodedEvent coded => $"{Quad(coded.Quad)} · CAMEO {coded.Cameo} · Goldstein {coded.Goldstein.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture)}",
        Agreement agreement => $"agreement · {EnumWords.Of(agreement.Status)}",
        Commitment commitment => $"commitment · {EnumWords.Of(commitment.Status)}",
        Flow flow => $"flow · {EnumWords.Of(flow.Status)}",
        _ => "",
    };

    /// <summary>The class of the colours: of the quad, or of agreements.</summary>
    public static string Tone(Record record) => record is CodedEvent coded ? Tone(coded.Quad) : "pact";

    public static string Tone(int quad) => $"quad{quad}";

    public static string Quad(int quad) => quad switch
    {
        1 => "verbal cooperation",
        2 => "material cooperation",
        3 => "verbal conflict",
        _ => "material conflict",
    };

    public static string When(Record record) => record.Occurred switch
    {
        { Precision: DatePrecision.Unknown, From: null, To: { } last } => $"by {Days.Format(last)}",
        { Precision: DatePrecision.Unknown, From: null } => "undated",
        var known => known.ToString(),
    };

    /// <summary>What a reader has to know before relying on it.</summary>
    public static IEnumerable<(string Term, string Words)> Facts(Record record)
    {
        yield return ("when", When(record));
        yield return ("how sure", $"{EnumWords.Of(record.Factuality)} ({FactualityScale.Sign(record.Factuality)})");
        foreach (var fact in Particulars(record).Where(fact => fact.Words is not null))
            yield return (fact.Term, fact.Words!);
    }

    public static bool IsDoubtful(Record record) => record.Factuality != Factuality.Certain;

    public static string Published(LocalDate? day) =>
        day is { } known ? known.ToString("d MMMM uuuu", CultureInfo.InvariantCulture) : "date unknown";

    public static string Time(Instant instant) => minutes.Format(instant);

    public static string Count(long count, string what) =>
        $"{count.ToString("N0", CultureInfo.InvariantCulture)} {what}{(count == 1 ? "" : "s")}";

    public static string Stretch(DateRange days) => (days.From, days.Until) switch
    {
        (null, null) => "at all times",
        ({ } from, null) => $"since {Days.Format(from)}",
        (null, { } until) => $"until {Days.Format(until)}",
        ({ } from, { } until) => $"{Days.Format(from)} to {Days.Format(until)}",
    };

    public static string Parties(PartySet parties) => parties.Only is { } some ? string.Join(", ", some) : "every party";

    static IEnumerable<(string Term, string? Words)> Particulars(Record record) => record switch
    {
        CodedEvent coded =>
        [
            ("where", coded.Place is { } place ? Where(place) : null),
            ("context", coded.Context is { Count: > 0 } context ? string.Join(", ", context) : null),
        ],
        Agreement agreement =>
        [
            ("signed", agreement.Signed is { Date: { } day } ? Days.Format(day) : null),
            ("where", agreement.Signed?.Place),
            ("on", agreement.Areas is { Count: > 0 } areas ? string.Join(", ", areas) : null),
            ("treaty", agreement.Treaty),
        ],
        Commitment commitment => [("in case of", commitment.Trigger?.Quote), ("to", commitment.Means?.Quote)],
        Flow flow =>
        [
            ("what", flow.Goods?.Quote),
            ("amount", flow.Quantity?.Text),
            ("money", flow.Money?.Text),
            ("for", flow.Purpose?.Quote),
        ],
        Claim claim => [("says", claim.Content.Quote), ("verbatim", claim.Verbatim ? "yes" : null)],
        OpenQuestion question => [("not known", question.What)],
        _ => [],
    };

    static string Where(Place place) => place.Country is { } country && country != place.Name ? $"{place.Name} ({country})" : place.Name;
}
