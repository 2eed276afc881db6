using Casus.Cli.Briefs;

namespace Casus.Cli.Output;

/// <summary>Why a record is in a ledger, for a person to read.</summary>
static class ReasonText
{
    const int Margin = 2;
    const int Inner = 16;

    public static void Write(Page page, Reason reason)
    {
        var record = reason.Record;
        page.Title($"{RecordKinds.Of(record)} {record.Id}");
        page.Note($"entry {RecordKinds.Grouped(reason.Found.Entry.Number)} of the ledger, recorded {reason.Found.Entry.Recorded} · {Documents.ShortId(record.Document)}", 0);
        RecordText.Write(page, record, record.Rule);
        page.Blank();
        page.Section("Why");
        page.Item("rule", Rule(reason), Margin, Inner);
        page.Item("coder", record.Coder, Margin, Inner);
        foreach (var actor in record.Participants)
            page.Item("actor", Account.Of(actor), Margin, Inner);
        foreach (var speaker in record.Attribution)
            page.Item("said by", Account.Of(speaker), Margin, Inner);
        page.Item("read again", Again(reason), Margin, Inner);
        foreach (var other in reason.IsStillRead ? [] : reason.Now)
            RecordText.Write(page, other, other.Rule);
        page.Blank();
        ExplanationText.Write(page, reason.Explanation, reason.Concerns, reason.Concerns);
    }

    static string Rule(Reason reason) => reason.Source is { } source
        ? $"{source.Where}{(source.Citation is { } citation ? $" · {citation}" : "")}"
        : $"{reason.Record.Rule}, which none of the lexicons has; where it is a rule of your own, name its file with --lexicon";

    static string Again(Reason reason) =>
        reason.IsStillRead ? "the text gives the same record"
        : reason.Now.Count > 0 ? "the text gives another record of this kind now, since Casus, its lexicons or yours have changed:"
        : "the text gives no record of this kind here now, since Casus, its lexicons or yours have changed";
}
