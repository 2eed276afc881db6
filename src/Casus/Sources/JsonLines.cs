using System.Text;
using Casus.Problems;

namespace Casus.Sources;

/// <summary>One article a line, read and given on one at a time, so that a corpus of any size passes through.</summary>
static class JsonLines
{
    public static IEnumerable<SourceItem> Read(string name, ByteSource bytes, SourceLimits limits) =>
        Decoder.Utf16(bytes.Head()) is { } encoding ? ReadUtf16(name, bytes, encoding, limits) : ReadUtf8(name, bytes, limits);

    /// <summary>Some shells write UTF-16. Lines are cut in UTF-8, so such a file is held whole and has the limit of one.</summary>
    static IEnumerable<SourceItem> ReadUtf16(string name, ByteSource bytes, Encoding encoding, SourceLimits limits) =>
        bytes.ReadToEnd(limits.Bytes) is { } all
            ? ReadUtf8(name, new(new MemoryStream(Encoding.UTF8.GetBytes(encoding.GetString(all)))), limits)
            : [DocumentMaker.Refuse(DocumentProblems.TooManyBytes(name, limits.Bytes))];

    static IEnumerable<SourceItem> ReadUtf8(string name, ByteSource bytes, SourceLimits limits)
    {
        var (number, offset, found) = (0, 0L, false);
        while (bytes.ReadLine(limits.Bytes) is { } line)
        {
            if (Item(name, line, ++number, offset, limits) is { } item)
            {
                found = true;
                yield return item;
            }

            offset += line.Length;
        }

        if (bytes.Fault is { } fault)
            yield return DocumentMaker.Refuse(DocumentProblems.Unreadable(name, fault));
        else if (!found)
            yield return DocumentMaker.Refuse(DocumentProblems.Empty(name));
    }

    /// <returns>Null for a blank line.</returns>
    static SourceItem? Item(string name, ByteLine line, int number, long offset, SourceLimits limits)
    {
        var place = $"{name}:{number}";
        if (line.Bytes is not { } bytes)
            return DocumentMaker.Refuse(DocumentProblems.TooManyBytes(place, limits.Bytes));

        var (json, problem) = Decoder.Utf8Text(name, bytes, offset, number);
        return problem is not null ? DocumentMaker.Refuse(problem)
            : string.IsNullOrWhiteSpace(json) ? null
            : ArticleJson.Read(place, json, limits);
    }
}
