using System.Globalization;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Cli.Output;

/// <summary>A record in words, for every form of text that the program writes.</summary>
static class RecordWords
{
    const int ShortIdLength = 10;

    public static string Day(Record record) => record.Occurred switch
    {
        { Precision: DatePrecision.Unknown, From: null, To: { } last } => $"by {Days.Format(last)}",
        { Precision: DatePrecision.Unknown, From: null } => "undated",
        var known => known.ToString(),
    };

    /// <summary>What it is and who takes part.</summary>
    public static string Headline(Record record) => record switch
    {
        CodedEvent coded => $"{What(coded)} ({Goldstein(coded)}) · {Parties(coded.Actors)}{To(coded.Recipients)}",
        Agreement agreement => $"{Named(agreement)}, {EnumWords.Of(agreement.Status)} · {Parties(agreement.Parties)}",
        Commitment commitment => $"{commitment.Kind}, {EnumWords.Of(commitment.Status)} · {Parties(commitment.Debtors)}{To(commitment.Creditors)}",
        Flow flow => $"{Amount(flow)}, {EnumWords.Of(flow.Status)} · {Parties(flow.From)}{To(flow.To)}",
        Claim claim => $"{Named(claim.Speaker)} {EnumWords.Of(claim.Stance)} (“{claim.Cue.Quote}”)",
        OpenQuestion question => $"not known: {question.What}",
        Tension tension => $"tension {EnumWords.Of(tension.Trend)} · {Parties(tension.Between)}",
        _ => $"{RecordKinds.Of(record)} · {Parties(record.Participants)}",
    };

    /// <summary>What a reader has to know before relying on it: how sure it is, who says so, where.</summary>
    public static IEnumerable<string> Reservations(Record record)
    {
        if (record.Factuality != Factuality.Certain)
            yield return $"{FactualityScale.Sign(record.Factuality)} {EnumWords.Of(record.Factuality)}";
        if (record.Attribution.Count > 0)
            yield return "according to " + string.Join(", according to ", record.Attribution.Reverse().Select(Named));
        if (record is CodedEvent { Place: { } place })
            yield return $"at {place.Name}{(place.Country is { } country && country != place.Name ? $" ({country})" : "")}";
        if (record is CodedEvent { Context: { Count: > 0 } context })
            yield return string.Join(", ", context);
        if (record is Agreement { Signed: { } signed })
            yield return "signed " + string.Join(" at ", new[] { signed.Date is { } day ? Days.Format(day) : null, signed.Place }.OfType<string>());
        if (record is Agreement { Areas: { Count: > 0 } areas })
            yield return "on " + string.Join(", ", areas);
        if (record is Commitment { Trigger: { } trigger })
            yield return $"in case of “{trigger.Quote}”";
        if (record is Flow { Purpose: { } purpose })
            yield return $"for “{purpose.Quote}”";
        if (record is Flow { InExchangeFor: { Count: > 0 } price })
            yield return "in exchange for " + string.Join(", ", price);
        if (record is Claim { Verbatim: true })
            yield return "verbatim";
        if (record.Derived is { } sum)
            yield return $"derived: {sum}";
    }

    public static string Quote(Record record) => string.Join(" … ", record.Evidence.Select(quotation => $"“{quotation.Quote}”"));

    /// <summary>Enough of an id to find it again.</summary>
    public static string ShortId(Record record) => record.Id.Length <= ShortIdLength ? record.Id : record.Id[..ShortIdLength];

    static string What(CodedEvent coded) =>
        $"{EventTypes.Name(coded.Type)}{(coded.Mode is { } mode ? $" {mode}" : "")} {coded.Cameo}";

    static string Goldstein(CodedEvent coded) => coded.Goldstein.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    /// <example><c>arms: 24 launchers</c></example>
    static string Amount(Flow flow) =>
        string.Join(": ", new[] { flow.Class, flow.Quantity?.Text ?? flow.Money?.Text ?? flow.Goods?.Quote }.OfType<string>());

    static string Named(Agreement agreement) => agreement.Name is { } name ? $"{agreement.Kind} “{name}”" : agreement.Kind;

    static string To(IReadOnlyList<ActorReference> recipients) => recipients.Count == 0 ? "" : $" → {Parties(recipients)}";

    static string Parties(IEnumerable<ActorReference> actors) =>
        string.Join(", ", actors.Select(Named).Distinct()) is { Length: > 0 } named ? named : "(nobody named)";

    static string Named(ActorReference actor) =>
        actor.Code is null ? $"“{actor.Text}”" : $"{actor.Code} ({actor.Name ?? actor.Text})";
}
