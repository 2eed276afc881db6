using System.Text.RegularExpressions;
using Casus.Records;
using Casus.Text;

namespace Casus.Server.Pages;

/// <summary>A record with its place in the order of the text.</summary>
/// <param name="Number">From 1.</param>
public sealed record NumberedRecord(int Number, Record Record)
{
    /// <summary>Of the record itself on its page.</summary>
    public string Anchor => Record.Id.Replace(':', '-');

    /// <summary>Of its words.</summary>
    public string MarkAnchor => $"words-{Anchor}";
}

public sealed record Paragraph(IReadOnlyList<Stretch> Stretches);

/// <summary>Words that the same records cover.</summary>
/// <param name="Covering">The one with the shortest quote first.</param>
/// <param name="Beginning">Those whose evidence begins here.</param>
public sealed record Stretch(string Text, IReadOnlyList<NumberedRecord> Covering, IReadOnlyList<NumberedRecord> Beginning);

/// <summary>Cuts a text wherever a quote begins or ends, so that quotes that overlap can all be shown.</summary>
public static partial class Marking
{
    public static IReadOnlyList<Paragraph> Cut(Document document, IReadOnlyList<NumberedRecord> records)
    {
        var indices = Indices(document.Text);
        var quotes = records.SelectMany(numbered => numbered.Record.Evidence.Select((quotation, order) =>
            new Quote(numbered, indices[quotation.Start], indices[quotation.End], order == 0))).OrderBy(quote => quote.Length).ToList();
        return [.. Paragraphs(document.Text).Select(span => new Paragraph([.. Stretches(document, span, quotes)]))];
    }

    static IEnumerable<Stretch> Stretches(Document document, TextSpan paragraph, List<Quote> quotes)
    {
        var touching = quotes.Where(quote => quote.Span.Overlaps(paragraph)).ToList();
        int[] cuts =
        [
            .. touching.SelectMany(quote => new[] { quote.Start, quote.End }).Where(cut => paragraph.Start < cut && cut < paragraph.End)
                .Append(paragraph.Start).Append(paragraph.End).Distinct().Order(),
        ];
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var span = new TextSpan(start, end);
            var covering = touching.Where(quote => quote.Span.Overlaps(span)).ToList();
            var beginning = covering.Where(quote => quote.IsFirst && quote.Start == start).Select(quote => quote.Of).OrderBy(numbered => numbered.Number);
            yield return new(document[span], [.. covering.Select(quote => quote.Of).Distinct()], [.. beginning]);
        }
    }

    static IEnumerable<TextSpan> Paragraphs(string text)
    {
        var start = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            if (gap.Index > start)
                yield return new(start, gap.Index);
            start = gap.Index + gap.Length;
        }

        if (start < text.Length)
            yield return new(start, text.Length);
    }

    /// <returns>For each number of code points, the UTF-16 index behind them.</returns>
    static List<int> Indices(string text)
    {
        var indices = new List<int>(text.Length + 1) { 0 };
        foreach (var rune in text.EnumerateRunes())
            indices.Add(indices[^1] + rune.Utf16SequenceLength);
        return indices;
    }

    sealed record Quote(NumberedRecord Of, int Start, int End, bool IsFirst)
    {
        public int Length => End - Start;

        public TextSpan Span => new(Start, End);
    }

    [GeneratedRegex(@"\n[ \t]*(?:\n[ \t]*)+")]
    private static partial Regex Gap();
}
