using Casus.Records;

namespace Casus.Cli.Output;

/// <summary>A record as a few lines of text: day and headline, reservations, quote, origin.</summary>
static class RecordText
{
    const int Margin = 2;

    /// <summary>Where what is said of a record begins: behind its day.</summary>
    const int Inner = Margin + 14;

    /// <summary>Longest passage that is shown in full, in characters; JSON has all of it.</summary>
    const int LongestQuote = 600;

    /// <param name="origin">Where it can be checked: the rule, and the document where that is not clear.</param>
    public static void Write(Page page, Record record, string origin)
    {
        page.Item(RecordWords.Day(record), RecordWords.Headline(record), Margin, Inner);
        if (string.Join(" · ", RecordWords.Reservations(record)) is { Length: > 0 } reservations)
            page.Line(reservations, Inner);
        var quote = RecordWords.Quote(record);
        page.Line(quote.Length <= LongestQuote ? quote : quote[..LongestQuote] + "…", Inner);
        page.Note($"{origin} · {RecordWords.ShortId(record)}", Inner);
    }
}
