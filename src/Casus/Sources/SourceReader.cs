using Casus.Problems;
using Casus.Sources.Languages;
using Casus.Sources.Warc;
using Casus.Sources.Web;

namespace Casus.Sources;

/// <summary>The front door: files, folders, streams and addresses in; a document, or the problem with it, for each text found.</summary>
/// <param name="standardInput">What <c>-</c> stands for.</param>
/// <remarks>
/// Lazy: one text is held at a time. Formats go by extension, of addresses by the type that the server gives. A text's
/// sidecar (<c>NAME.yaml</c> or <c>NAME.json</c> beside <c>NAME.txt</c>) gives its date, title, publisher, url and language.
/// The reader itself fetches nothing, and no script runs.
/// </remarks>
public sealed class SourceReader(Stream? standardInput = null, SourceLimits? limits = null)
{
    const string StandardInputName = "standard input";

    /// <summary>A description of a text is a few lines.</summary>
    const int LongestSidecarBytes = 64 * 1024;

    readonly SourceLimits limits = limits ?? new();

    /// <summary>Looks at the words of texts of which nobody said the language; without it, they are taken for English.</summary>
    public LanguageDetector? Detector { get; init; }

    /// <summary>The user vouches that all is English, whatever it says of itself and looks like.</summary>
    public bool IsEnglish { get; init; }

    /// <summary>Answers what is at an address; without it, addresses are a problem.</summary>
    public Fetching? Fetch { get; init; }

    ReadingRules Rules => new(limits, IsEnglish, Detector);

    /// <param name="paths">Files; folders, which are read with all that lies below them; addresses of the web; <c>-</c>.</param>
    public IEnumerable<SourceItem> Read(IEnumerable<string> paths) => paths.SelectMany(path =>
        path == "-" ? ReadUnnamed(StandardInputName, standardInput ?? Stream.Null)
        : WebPage.IsAddress(path) ? WebPage.Read(path, Fetch, Rules)
        : Directory.Exists(path) ? SourceFolder.Walk(path).SelectMany(found => found.Path is { } file ? ReadFile(file) : Refuse(found.Problem!))
        : ReadFile(path));

    /// <param name="name">Its extension says what the stream holds; it stands in problems.</param>
    public IEnumerable<SourceItem> Read(string name, Stream content) =>
        SourceFormats.Of(name) is var format and not SourceFormat.Unknown
            ? Read(name, format, new(content), new())
            : Refuse(DocumentProblems.UnknownFormat(name));

    IEnumerable<SourceItem> ReadUnnamed(string name, Stream content)
    {
        var bytes = new ByteSource(content);
        return Read(name, SourceFormats.OfHead(bytes.Head()), bytes, new());
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

    IEnumerable<SourceItem> Read(string name, SourceFormat format, ByteSource bytes, Particulars sidecar) => format switch
    {
        SourceFormat.JsonLines => JsonLines.Read(name, bytes, Rules),
        SourceFormat.Warc => WarcReader.Read(name, bytes, Rules),
        _ => ReadWhole(name, format, bytes, sidecar),
    };

    IEnumerable<SourceItem> ReadWhole(string name, SourceFormat format, ByteSource source, Particulars sidecar)
    {
        var limit = format == SourceFormat.Pdf ? limits.PdfBytes : limits.Bytes;
        var bytes = source.ReadToEnd(limit);
        return source.Fault is { } fault ? Refuse(DocumentProblems.Unreadable(name, fault))
            : bytes is null ? Refuse(DocumentProblems.TooManyBytes(name, limit))
            : bytes.Length == 0 ? Refuse(DocumentProblems.Empty(name))
            : new Body(name, bytes, sidecar).Read(format, Rules);
    }

    static (Particulars Particulars, Problem? Problem) ReadSidecar(string path)
    {
        if (SourceFolder.SidecarOf(path) is not { } sidecar)
            return (new(), null);

        var (stream, unopened) = Open(sidecar);
        if (stream is null)
            return (new(), unopened);

        using (stream)
        {
            var source = new ByteSource(stream);
            if (source.ReadToEnd(LongestSidecarBytes) is not { } bytes)
                return (new(), DocumentProblems.TooManyBytes(sidecar, LongestSidecarBytes));
            if (source.Fault is { } fault)
                return (new(), DocumentProblems.Unreadable(sidecar, fault));

            var (text, problem) = Decoder.Decode(sidecar, bytes);
            return problem is not null ? (new(), problem)
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
