using Casus.Problems;

namespace Casus.Sources;

/// <summary>The front door: files, folders and streams in; a document, or the problem with it, for each text found.</summary>
/// <param name="standardInput">What <c>-</c> stands for.</param>
/// <remarks>
/// Lazy: one text is held at a time. Formats go by extension: plain text, Markdown, HTML, a JSON object, JSONL. A text's
/// sidecar (<c>NAME.yaml</c> or <c>NAME.json</c> beside <c>NAME.txt</c>) gives its date, title, publisher, url and language.
/// Nothing is fetched and no script runs.
/// </remarks>
public sealed class SourceReader(Stream? standardInput = null, SourceLimits? limits = null)
{
    const string StandardInputName = "standard input";

    /// <summary>A description of a text is a few lines.</summary>
    const int LongestSidecarBytes = 64 * 1024;

    readonly SourceLimits limits = limits ?? new();

    /// <param name="paths">Files; folders, which are read with all that lies below them; <c>-</c>.</param>
    public IEnumerable<SourceItem> Read(IEnumerable<string> paths) => paths.SelectMany(path =>
        path == "-" ? ReadUnnamed(StandardInputName, standardInput ?? Stream.Null)
        : Directory.Exists(path) ? SourceFolder.Walk(path).SelectMany(found => found.Path is { } file ? ReadFile(file) : Refuse(found.Problem!))
        : ReadFile(path));

    /// <param name="name">Its extension says what the stream holds; it stands in problems.</param>
    public IEnumerable<SourceItem> Read(string name, Stream content) =>
        SourceFormats.Of(name) is var format and not SourceFormat.Unknown
            ? Read(name, format, new(content), new Particulars(name))
            : Refuse(DocumentProblems.UnknownFormat(name));

    IEnumerable<SourceItem> ReadUnnamed(string name, Stream content)
    {
        var bytes = new ByteSource(content);
        return Read(name, SourceFormats.OfHead(bytes.Head()), bytes, new Particulars(name));
    }

    IEnumerable<SourceItem> ReadFile(string path)
    {
        if (!File.Exists(path))
            return Refuse(DocumentProblems.Missing(path));
        if (SourceFormats.Of(path) is var format && format == SourceFormat.Unknown)
            return Refuse(DocumentProblems.UnknownFormat(path));

        var (sidecar, problem) = ReadSidecar(path);
        return problem is not null ? Refuse(problem) : ReadOpened(path, format, sidecar);
    }

    IEnumerable<SourceItem> ReadOpened(string path, SourceFormat format, Particulars sidecar)
    {
        var (stream, problem) = Open(path);
        if (stream is null)
        {
            yield return new SourceItem.Refused(problem!);
            yield break;
        }

        using (stream)
        {
            foreach (var item in Read(path, format, new(stream), sidecar))
                yield return item;
        }
    }

    IEnumerable<SourceItem> Read(string name, SourceFormat format, ByteSource bytes, Particulars sidecar) =>
        format == SourceFormat.JsonLines ? JsonLines.Read(name, bytes, limits) : [ReadWhole(name, format, bytes, sidecar)];

    SourceItem ReadWhole(string name, SourceFormat format, ByteSource source, Particulars sidecar)
    {
        var bytes = source.ReadToEnd(limits.Bytes);
        if (source.Fault is { } fault)
            return DocumentMaker.Refuse(DocumentProblems.Unreadable(name, fault));
        if (bytes is null)
            return DocumentMaker.Refuse(DocumentProblems.TooManyBytes(name, limits.Bytes));

        var (text, problem) = format == SourceFormat.Html ? Decoder.DecodePage(name, bytes) : Decoder.Decode(name, bytes);
        if (problem is not null)
            return DocumentMaker.Refuse(problem);
        if (string.IsNullOrWhiteSpace(text))
            return DocumentMaker.Refuse(DocumentProblems.Empty(name));

        return format switch
        {
            SourceFormat.Markdown => MarkdownProse.Read(name, text, sidecar, limits),
            SourceFormat.Html => HtmlPage.Read(name, text, sidecar, limits),
            SourceFormat.Json => ArticleJson.Read(name, text, limits),
            _ => DocumentMaker.Make(name, text, sidecar, limits),
        };
    }

    static (Particulars Particulars, Problem? Problem) ReadSidecar(string path)
    {
        if (SourceFolder.SidecarOf(path) is not { } sidecar)
            return (new(path), null);

        var (stream, unopened) = Open(sidecar);
        if (stream is null)
            return (new(sidecar), unopened);

        using (stream)
        {
            var source = new ByteSource(stream);
            if (source.ReadToEnd(LongestSidecarBytes) is not { } bytes)
                return (new(sidecar), DocumentProblems.TooManyBytes(sidecar, LongestSidecarBytes));
            if (source.Fault is { } fault)
                return (new(sidecar), DocumentProblems.Unreadable(sidecar, fault));

            var (text, problem) = Decoder.Decode(sidecar, bytes);
            return problem is not null ? (new(sidecar), problem)
                : sidecar.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ArticleJson.ReadSidecar(sidecar, text!)
                : Sidecar.ReadYaml(sidecar, text!);
        }
    }

    static (FileStream? Stream, Problem? Problem) Open(string path)
    {
        try
        {
            return (File.OpenRead(path), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, DocumentProblems.Unreadable(path, fault.Message));
        }
    }

    static IEnumerable<SourceItem> Refuse(Problem problem) => [DocumentMaker.Refuse(problem)];
}
