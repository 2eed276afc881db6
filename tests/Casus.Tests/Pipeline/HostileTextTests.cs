using System.Text;
using Casus.Ledger;
using Casus.Text;
using CsCheck;
using Xunit;

namespace Casus.Tests.Pipeline;

/// <summary>Whatever a text holds, reading it ends, throws nothing, and points only at what is there.</summary>
public class HostileTextTests
{
    /// <summary>Words that rules act on, and marks that lead scanners astray.</summary>
    static readonly string[] pieces =
    [
        "Russia", "the United States", "North Korea", "Kim Jong Un", "Moscow", "he", "both countries", "the two leaders", "signed", "attacked", "said", "a treaty",
        "with", "in", "on Monday", "two days later", "in 1961", "and", ",", ".", "\"", "“", "”", "(", ")", "[", "—", "'s", "not", "would", "if", "that", "which",
        "\n", "\n\n", " ", "\t", "\0", "😀", "\uD83D", "\uDE00", "e\u0301", "\u200B", "\u202E", "\uFEFF", "金", "%", "$5bn", "1,000", "http://", "<b>", "&amp;", "#", "@",
    ];

    static readonly Gen<string> nested = Gen.Select(Gen.OneOf(["(", "“", "[", "that the ", "if "]), Gen.Int[1, 400]).Select((piece, times) => string.Concat(Enumerable.Repeat(piece, times)));

    static readonly Gen<string> bytes = Gen.Byte.Array[0, 300].Select(Encoding.UTF8.GetString);

    static readonly Gen<string> texts = Gen.OneOf(Gen.OneOf(Gen.OneOf(pieces), Gen.String[0, 8], nested).List[0, 80].Select(parts => string.Join(' ', parts)), bytes);

    [Fact]
    public void Everything_found_lies_in_the_text_and_splits_no_pair() => texts.Sample(text =>
    {
        var parsed = SharedKnowledge.Pipeline.Parse(new Document(null, text, new(2024, 6, 19)));
        return parsed.Sentences.SelectMany(s => s.Tokens).Select(t => t.Span)
            .Concat(parsed.Mentions.Select(m => m.Span))
            .Concat(parsed.Times.Select(t => t.Span))
            .All(span => IsSound(parsed.Document.Text, span));
    }, iter: 400);

    [Fact]
    public void Every_record_is_admitted_by_the_ledger() => texts.Sample(text =>
    {
        var document = new Document(null, text, new(2024, 6, 19));
        return Admission.Of(new(document, SharedKnowledge.Pipeline.Read(document))) is Admission.Granted;
    }, iter: 200);

    static bool IsSound(string text, TextSpan span) =>
        span.Start >= 0 && span.Start < span.End && span.End <= text.Length
        && !char.IsLowSurrogate(text[span.Start]) && !(span.End < text.Length && char.IsLowSurrogate(text[span.End]));
}
