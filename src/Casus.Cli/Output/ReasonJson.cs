using System.Text.Json;
using Casus.Cli.Briefs;
using Casus.Records;
using NodaTime.Text;

namespace Casus.Cli.Output;

/// <summary>Why a record is in a ledger, as JSON; the explanation in it is that of <c>casus explain</c>.</summary>
static class ReasonJson
{
    public static string Write(Reason reason) => JsonSerializer.Serialize(
        new Shape(
            reason.Found.Entry.Number,
            InstantPattern.ExtendedIso.Format(reason.Found.Entry.Recorded),
            reason.Record,
            reason.Source is { } source ? new RuleShape(source.Where, source.Citation) : null,
            reason.IsStillRead,
            reason.IsStillRead ? null : reason.Now,
            ExplanationJson.Sentences(reason.Explanation, reason.Concerns, reason.Concerns)),
        RecordJson.Options);

    sealed record Shape(
        long Entry, string Recorded, Record Record, RuleShape? Rule, bool StillRead, IReadOnlyList<Record>? Now, IReadOnlyList<ExplanationJson.SentenceShape> Sentences);

    sealed record RuleShape(string Where, string? Citation);
}
