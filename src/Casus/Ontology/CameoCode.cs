using System.Diagnostics.CodeAnalysis;

namespace Casus.Ontology;

/// <summary>A code of the CAMEO event scheme: two to four digits, the first two of them 01 to 20.</summary>
public sealed record CameoCode : IParsable<CameoCode>
{
    readonly string code;

    CameoCode(string code) => this.code = code;

    /// <summary>The two digits that name the root category, such as <c>05</c>.</summary>
    public string Root => code[..2];

    public override string ToString() => code;

    public static CameoCode Parse(string text, IFormatProvider? provider = null) =>
        TryParse(text, provider, out var code) ? code : throw new FormatException($"'{text}' is not a CAMEO code.");

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out CameoCode code)
    {
        code = text is { Length: >= 2 and <= 4 }
            && !text.AsSpan().ContainsAnyExceptInRange('0', '9')
            && string.CompareOrdinal(text[..2], "01") >= 0
            && string.CompareOrdinal(text[..2], "20") <= 0
            ? new(text)
            : null;
        return code is not null;
    }
}
