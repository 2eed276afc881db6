using System.Text;
using Casus.Problems;

namespace Casus.Sources;

/// <summary>One article a line, read and given on one at a time, so that a corpus of any size passes through.</summary>
static class JsonLines
{
    public static IEnumerable<SourceItem> Read(string name, ByteSource bytes, ReadingRules rules) =>
        Decoder.Utf16(bytes.Head()) is { } encoding ? ReadUtf16(name, bytes, encoding, rules) : ReadUtf8(name, bytes, rules);

    /// <summary>Some shells write UTF-16. Lines are cut in UTF-8, so such a file is held whole and has the limit of one.</summary>
    static IEnumerable<SourceItem> ReadUtf16(string name, ByteSource bytes, Encoding encoding, ReadingRules rules) =>
        bytes.ReadToEnd(rules.Limits.Bytes) is { } all
            ? ReadUtf8(name, new(new MemoryStream(Encoding.UTF8.GetBytes(encoding.GetString(all)))), rules)
            : [DocumentMaker.Refuse(DocumentProblems.TooManyBytes(name, rules.Limits.Bytes))];

    static IEnumerable<SourceItem> ReadUtf8(string name, ByteSource bytes, ReadingRules rules)
    {
        var (number, offset, found) = (0, 0L, false);
        while (bytes.ReadLine(rules.Limits.Bytes) is { } line)
        {
            if (Item(name, line, ++number, offset, rules) is { } item)
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
    static SourceItem? Item(string name, ByteLine line, int number, long offset, ReadingRules rules)
    {
        var place = $"{name}:{number}";
        if (line.Bytes is not { } bytes)
            return DocumentMaker.Refuse(DocumentProblems.TooManyBytes(place, rules.Limits.Bytes));

        var (json, problem) = Decoder.Utf8Text(name, bytes, offset, number);
        return problem is not null ? DocumentMaker.Refuse(problem)
            : string.IsNullOrWhiteSpace(json) ? null
            : ArticleJson.Read(place, json, rules);
    }
}
