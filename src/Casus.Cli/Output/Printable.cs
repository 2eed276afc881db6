using System.Globalization;
using System.Text;

namespace Casus.Cli.Output;

/// <summary>Text of unknown origin in a form that cannot command a terminal.</summary>
static class Printable
{
    const char Replacement = '\uFFFD';

    /// <summary>On one line, with runs of white space made one blank.</summary>
    /// <remarks>Escape sequences and marks that turn the direction of text would let a document forge what is shown.</remarks>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                line.Append(IsCommand(letter) ? Replacement : letter);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>As it stands, with the blanks by which it was laid out.</summary>
    public static string Kept(string line) => string.Concat(line.Select(letter => IsCommand(letter) ? Replacement : letter));

    static bool IsCommand(char letter) =>
        char.IsControl(letter) || (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format && letter is >= '\u202A' and <= '\u2069');
}
