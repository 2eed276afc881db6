using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Casus.Text;

/// <summary>One text as it was published, with what is known about its publication.</summary>
/// <remarks>
/// The text is normalized when the document is made: line ends become <c>\n</c>, a byte order mark goes, NUL and lone
/// surrogates become U+FFFD. Everything that points into the text points into this form.
/// </remarks>
public sealed class Document
{
    readonly bool hasSurrogates;

    /// <param name="id">The publisher's or the user's id; null makes one of the text: <c>sha256:…</c>.</param>
    /// <param name="published">The day that relative dates are counted from; null where nobody knows it.</param>
    public Document(
        string? id,
        string text,
        LocalDate? published = null,
        string? title = null,
        string? publisher = null,
        string? url = null,
        string language = "en")
    {
        Text = TextNormalizer.Normalize(text);
        TextHash = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
        Id = string.IsNullOrWhiteSpace(id) ? TextHash : id;
        (Published, Title, Publisher, Url, Language) = (published, title, publisher, url, language);
        hasSurrogates = Text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
    }

    public string Id { get; }

    public string Text { get; }

    /// <summary>SHA-256 of the text as UTF-8, with the prefix <c>sha256:</c>.</summary>
    public string TextHash { get; }

    public LocalDate? Published { get; }

    public string? Title { get; }

    public string? Publisher { get; }

    public string? Url { get; }

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; }

    public string this[TextSpan span] => Text[span.Start..span.End];

    public Quotation Quote(TextSpan span)
    {
        var start = CodePointsBefore(span.Start);
        var end = hasSurrogates ? start + CodePoints(Text.AsSpan(span.Start, span.Length)) : span.End;
        return new(start, end, this[span]);
    }

    /// <summary>True when the words stand in this document at exactly the place that the quotation names.</summary>
    public bool Bears(Quotation quotation)
    {
        var start = IndexOfCodePoint(quotation.Start);
        var end = IndexOfCodePoint(quotation.End);
        return start >= 0 && end >= start && Text.AsSpan(start, end - start).SequenceEqual(quotation.Quote);
    }

    int CodePointsBefore(int index) => hasSurrogates ? CodePoints(Text.AsSpan(0, index)) : index;

    static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            if (!char.IsLowSurrogate(unit))
                count++;
        }

        return count;
    }

    int IndexOfCodePoint(int number)
    {
        if (number < 0 || number > Text.Length)
            return -1;
        if (!hasSurrogates)
            return number;

        var index = 0;
        for (var seen = 0; seen < number; seen++)
        {
            if (index >= Text.Length)
                return -1;
            index += char.IsHighSurrogate(Text[index]) ? 2 : 1;
        }

        return index;
    }
}
