using System.Text.RegularExpressions;
using Casus.Cli.Output;
using Casus.Records;

namespace Casus.Cli.Briefs;

/// <summary>A brief as CommonMark, to be pasted into a report.</summary>
static partial class BriefMarkdown
{
    public static void Write(TextWriter output, Brief brief)
    {
        output.WriteLine($"# {Escaped(brief.Subject.Name)}\n\n{BriefText.Counts(brief)}");
        foreach (var kind in brief.Records.GroupBy(RecordKinds.Of))
        {
            output.WriteLine($"\n## {RecordKinds.Counted(kind.Count(), kind.Key)}\n");
            foreach (var record in kind)
                Write(output, record, BriefText.Citation(brief.Documents[record.Document]));
        }
    }

    static void Write(TextWriter output, Record record, string citation)
    {
        var reservations = string.Join(" · ", RecordWords.Reservations(record));
        output.WriteLine($"- **{RecordWords.Day(record)}** {Escaped(RecordWords.Headline(record))}{(reservations.Length > 0 ? $" ({Escaped(reservations)})" : "")}  ");
        output.WriteLine($"  {Escaped(RecordWords.Quote(record))}  ");
        output.WriteLine($"  {Escaped(citation)} · `{record.Rule}` · `{RecordWords.ShortId(record)}`");
    }

    /// <summary>On one line, with what Markdown and HTML would read as marks made plain.</summary>
    static string Escaped(string text) => Marks().Replace(Printable.Line(text), @"\$0");

    [GeneratedRegex(@"[\\`*_{}\[\]<>#|&]")]
    private static partial Regex Marks();
}
