using System.Text;
using System.Text.RegularExpressions;
using Casus.Problems;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casus.Sources;

/// <summary>Markdown as prose: each paragraph a line, without marks, code, raw HTML and tables.</summary>
/// <remarks>Front matter gives the particulars; else a level 1 heading at the top gives the title and is not part of the text.</remarks>
static partial class MarkdownProse
{
    /// <summary>Marks in one paragraph: the parser's time grows with their square, and 5,000 take it half a second.</summary>
    const int MostMarks = 5_000;

    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    public static SourceItem Read(string place, string markdown, Particulars sidecar, ReadingRules rules)
    {
        if (markdown.Length > rules.Limits.Characters)
            return DocumentMaker.Refuse(DocumentProblems.TooManyCharacters(place, markdown.Length, rules.Limits.Characters));
        if (IsIntricate(markdown) || Parse(markdown) is not { } parsed)
            return DocumentMaker.Refuse(DocumentProblems.TooIntricate(place));

        var (own, problem) = FrontMatter(place, parsed);
        if (problem is not null)
            return DocumentMaker.Refuse(problem);

        var title = parsed.FirstOrDefault(block => block is not YamlFrontMatterBlock) as HeadingBlock is { Level: 1 } heading ? heading : null;
        var lines = parsed.Descendants<LeafBlock>().Where(block => block != title && IsProse(block)).Select(Line).Where(line => line.Length > 0);
        var particulars = sidecar.Over(own).Over(new() { Title = title is null ? null : Line(title) });
        return DocumentMaker.Make(place, string.Join("\n\n", lines), particulars, rules);
    }

    static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting, which has no type of its own.
            return null;
        }
    }

    static bool IsIntricate(string markdown)
    {
        var marks = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            marks = line.IsWhiteSpace() ? 0 : marks + Marks(line);
            if (marks > MostMarks)
                return true;
        }

        return false;
    }

    static int Marks(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var unit in line)
        {
            if (unit is '*' or '_' or '[' or ']' or '|' or '<' or '`')
                count++;
        }

        return count;
    }

    static (Particulars Particulars, Problem? Problem) FrontMatter(string place, MarkdownDocument parsed) =>
        parsed.OfType<YamlFrontMatterBlock>().FirstOrDefault() is { } block
            ? Sidecar.ReadYaml(place, block.Lines.ToString())
            : (new(), null);

    static bool IsProse(LeafBlock block) => block is ParagraphBlock or HeadingBlock && !IsInTable(block);

    static bool IsInTable(Block block)
    {
        for (var above = block.Parent; above is not null; above = above.Parent)
        {
            if (above is Table)
                return true;
        }

        return false;
    }

    static string Line(LeafBlock block)
    {
        var line = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants() ?? [])
            line.Append(Written(inline));
        return Blanks().Replace(line.ToString(), " ").Trim();
    }

    static string Written(MarkdownObject inline) => inline switch
    {
        LiteralInline literal when !IsInImage(literal) => literal.Content.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    };

    /// <summary>The words that describe a picture are not part of the report.</summary>
    static bool IsInImage(Inline inline)
    {
        for (var above = inline.Parent; above is not null; above = above.Parent)
        {
            if (above is LinkInline { IsImage: true })
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
