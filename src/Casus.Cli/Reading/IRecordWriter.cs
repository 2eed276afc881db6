using Casus.Cli.Output;
using Casus.Ledger;
using Casus.Records;
using Casus.Sources;
using Casus.Text;
using Casus.Time;

namespace Casus.Cli.Reading;

/// <summary>The form in which what was read goes to standard output.</summary>
interface IRecordWriter
{
    void Write(Outcome.Coded coded);
}

/// <summary>One record a line, and nothing else.</summary>
sealed class JsonLinesWriter(TextWriter output) : IRecordWriter
{
    public void Write(Outcome.Coded coded)
    {
        foreach (var record in coded.Reading.Records)
        {
            output.Write(RecordJson.Write(record));
            output.Write('\n');
        }
    }
}

/// <summary>Each document under its title, its records by kind in the order of the text, each with its quote and rule.</summary>
/// <param name="showsDates">With every date that a document gives.</param>
sealed class TextWriterOfRecords(Page page, bool showsDates) : IRecordWriter
{
    public void Write(Outcome.Coded coded)
    {
        var (document, records) = coded.Reading;
        page.Title(Documents.Title(document.Title, document.Text));
        page.Note(string.Join(" · ", Particulars(coded.Source, document, coded.Kept)), 0);
        if (showsDates)
            DateTable.Write(page, coded.Source, document.Published);
        foreach (var kind in records.GroupBy(RecordKinds.Of))
        {
            page.Blank();
            page.Section(RecordKinds.Counted(kind.Count(), kind.Key));
            foreach (var record in kind)
                RecordText.Write(page, record, record.Rule);
        }

        page.Blank();
        if (records.Count == 0)
            page.Line("No records.", 2);
        page.Blank();
    }

    static IEnumerable<string> Particulars(SourceItem.Read source, Document document, Appended? kept)
    {
        if (document.Publisher is { } publisher)
            yield return publisher;
        if (source.Author is { } author)
            yield return $"by {author}";
        yield return document.Published is { } day ? Days.Format(day) : "no date of publication";
        yield return Documents.ShortId(document.Id);
        if (kept is Appended.AlreadyThere)
            yield return "already in the ledger";
    }
}

/// <summary>For runs that only fill a ledger.</summary>
sealed class SilentWriter : IRecordWriter
{
    public void Write(Outcome.Coded coded)
    {
    }
}
