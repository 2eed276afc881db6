using Casus.Cli.Output;
using Casus.Ledger;
using Casus.Records;
using Casus.Time;

namespace Casus.Cli.Briefs;

/// <summary>A brief as text for a terminal.</summary>
static class BriefText
{
    public static void Write(Page page, Brief brief)
    {
        page.Title(brief.Subject.Name);
        page.Note(Counts(brief), 0);
        foreach (var kind in brief.Records.GroupBy(RecordKinds.Of))
        {
            page.Blank();
            page.Section(RecordKinds.Counted(kind.Count(), kind.Key));
            foreach (var record in kind)
                RecordText.Write(page, record, $"{Citation(brief.Documents[record.Document])} · {record.Rule}");
        }
    }

    /// <summary>Title, publisher, day, id: enough to find the document and to quote it.</summary>
    public static string Citation(DocumentListing document) => string.Join(", ", new[]
    {
        document.Title is { } title ? Documents.Title(title, "") : null,
        document.Publisher,
        document.Published is { } day ? Days.Format(day) : null,
        Documents.ShortId(document.Id),
    }.OfType<string>());

    /// <summary>One line: records, documents, events by quad class.</summary>
    public static string Counts(Brief brief)
    {
        var counts = $"{RecordKinds.Counted(brief.Records.Count, "record")} from {RecordKinds.Counted(brief.Documents.Count, "document")}";
        if (!brief.Records.OfType<CodedEvent>().Any())
            return counts + ".";
        var quads = string.Join(", ", brief.Quads.Select(quad => $"{quad.Count} {quad.Name}"));
        return $"{counts}. Events told as certain: {quads}{(brief.NotCertain > 0 ? $"; {brief.NotCertain} denied, planned or doubtful" : "")}.";
    }
}
