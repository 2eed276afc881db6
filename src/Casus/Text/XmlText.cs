using System.Xml;

namespace Casus.Text;

/// <summary>Text in a form that XML can hold.</summary>
static class XmlText
{
    /// <summary>XML has no way to write control characters, not even escaped: a mark stands for each.</summary>
    public static string Printable(string text) => string.Concat(text.Select((letter, i) =>
        XmlConvert.IsXmlChar(letter) || (i + 1 < text.Length && char.IsSurrogatePair(letter, text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], letter)) ? letter : '\uFFFD'));
}
