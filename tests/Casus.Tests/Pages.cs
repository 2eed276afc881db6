using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casus.Tests;

/// <summary>The Markdown of the repository: what it links to, and what it says in code.</summary>
static class Pages
{
    static readonly string[] built = ["artifacts", "bin", "obj", "node_modules", "TestResults"];

    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Paths from the root of the repository, with slashes.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Walk(new(Repo(""))).Select(file => Path.GetRelativePath(Repo(""), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static string Repo(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", path));

    /// <summary>Links that lead to a file, without the part behind #.</summary>
    public static IEnumerable<string> LinkedFiles(string page) =>
        Parse(page).Descendants<LinkInline>().Select(link => Uri.UnescapeDataString(link.Url ?? "").Split('#')[0])
            .Where(url => url.Length > 0 && !url.Contains(':', StringComparison.Ordinal));

    /// <summary>Code inside of sentences.</summary>
    public static IEnumerable<string> CodeSpans(string page) => Parse(page).Descendants<CodeInline>().Select(code => code.Content);

    /// <summary>Lines of code, alone or inside of sentences.</summary>
    public static IEnumerable<string> CodeLines(string page) =>
        Parse(page).Descendants<CodeBlock>().SelectMany(block => block.Lines.ToString().Split('\n')).Concat(CodeSpans(page));

    public static string Text(string page) => File.ReadAllText(Repo(page));

    static MarkdownDocument Parse(string page) => Markdown.Parse(Text(page), pipeline);

    static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.md").Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories().Where(inner => inner.Name[0] != '.' && !built.Contains(inner.Name)).SelectMany(Walk));
}
