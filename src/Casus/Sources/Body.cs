using Casus.Problems;
using Casus.Sources.Feeds;
using Casus.Sources.Html;
using Casus.Sources.Pdf;

namespace Casus.Sources;

/// <summary>The bytes of one file, page or record, with what is known of them before they are read.</summary>
/// <param name="Place">As problems name it.</param>
/// <param name="Charset">As the server declared it; null where it did not.</param>
sealed record Body(string Place, byte[] Bytes, Particulars Said, string? Charset = null)
{
    public IEnumerable<SourceItem> Read(SourceFormat format, ReadingRules rules)
    {
        if (format == SourceFormat.Pdf)
            return [PdfReader.Read(this, rules)];
        if (format == SourceFormat.Feed)
            return FeedReader.Read(this, rules);

        var (text, problem) = format == SourceFormat.Html ? Decoder.DecodePage(Place, Bytes, Charset) : Decoder.Decode(Place, Bytes, Charset);
        return [problem is not null ? DocumentMaker.Refuse(problem) : Read(format, text!, rules)];
    }

    SourceItem Read(SourceFormat format, string text, ReadingRules rules) =>
        string.IsNullOrWhiteSpace(text) ? DocumentMaker.Refuse(DocumentProblems.Empty(Place)) : format switch
        {
            SourceFormat.Markdown => MarkdownProse.Read(Place, text, Said, rules),
            SourceFormat.Html => HtmlPage.Read(Place, text, Said, rules),
            SourceFormat.Json => ArticleJson.Read(Place, text, rules),
            _ => DocumentMaker.Make(Place, text, Said, rules),
        };
}
