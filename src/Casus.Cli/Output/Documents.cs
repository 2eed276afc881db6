namespace Casus.Cli.Output;

/// <summary>How documents are named in text.</summary>
static class Documents
{
    const int LongestTitle = 90;
    const int HashDigits = 12;
    const string HashPrefix = "sha256:";

    /// <summary>The title, or the beginning of a text that has none.</summary>
    public static string Title(string? title, string text)
    {
        var words = Printable.Line(title ?? text[..Math.Min(text.Length, 4 * LongestTitle)].TrimStart().Split('\n')[0]);
        return words.Length <= LongestTitle ? words : words[..LongestTitle].TrimEnd() + "…";
    }

    /// <summary>Hashes shortened to what still finds the document; names that somebody gave in full.</summary>
    public static string ShortId(string id) =>
        id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[..Math.Min(id.Length, HashPrefix.Length + HashDigits)] : id;
}
