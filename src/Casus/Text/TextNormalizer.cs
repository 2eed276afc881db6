using System.Text;

namespace Casus.Text;

/// <summary>The one form of text that offsets refer to.</summary>
static class TextNormalizer
{
    const char Replacement = '\uFFFD';

    public static string Normalize(string text)
    {
        if (IsNormal(text))
            return text;

        var normal = new StringBuilder(text.Length);
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r':
                    normal.Append('\n');
                    if (i + 1 < text.Length && text[i + 1] == '\n')
                        i++;
                    break;
                case '\0':
                    normal.Append(Replacement);
                    break;
                case var unit when char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    normal.Append(unit).Append(text[++i]);
                    break;
                case var unit:
                    normal.Append(char.IsSurrogate(unit) ? Replacement : unit);
                    break;
            }
        }

        return normal.ToString();
    }

    static bool IsNormal(string text) =>
        !text.StartsWith('\uFEFF') && !text.AsSpan().ContainsAny('\r', '\0') && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
}
