namespace Casus.Problems;

/// <summary>P1xx: what can be wrong with a text that was handed in.</summary>
public static class DocumentProblems
{
    /// <summary>What a file wrote is quoted in a message up to here.</summary>
    const int LongestQuote = 60;

    public static Problem Missing(string path) =>
        new("P101", $"{path}: there is no such file or folder.", "Check the spelling of the path.");

    public static Problem Unreadable(string place, string reason) =>
        new("P102", $"{place} cannot be read: {OneLine(reason)}", "Check its permissions, and that no other program holds it.");

    public static Problem Empty(string place) => new("P103", $"{place} has no text in it.", "Leave it out, or fetch it again.");

    public static Problem Binary(string place, string kind) =>
        new("P104", $"{place} is not text: it looks like {kind}.", "Convert it to plain text, Markdown or HTML first.");

    /// <param name="offset">Bytes before the first broken one.</param>
    /// <param name="line">1-based.</param>
    public static Problem BrokenUtf8(string file, long offset, int line) =>
        new("P105", $"{file}:{line} is not UTF-8: broken at byte {offset}.", "Save it as UTF-8, or as UTF-16 with a byte order mark.");

    public static Problem NotJson(string place, string reason) =>
        new("P106", $"{place} is not a JSON object: {OneLine(reason)}", "Write one object a line in JSONL, one object a file in JSON.");

    public static Problem NoText(string place) =>
        new("P107", $"{place} has no text: the object has no 'text' that says something.", "Give the text under 'text'.");

    public static Problem BadDate(string place, string date) =>
        new("P108", $"{place}: '{Shortened(date)}' is not a date of publication.", "Write it like 2024-06-19, or leave it out.");

    public static Problem TooManyCharacters(string place, int characters, int limit) =>
        new("P109", $"{place} has {characters} characters of text; a document may have {limit}.", "Split it into its parts.");

    public static Problem TooManyBytes(string place, int limit) =>
        new("P110", $"{place} is longer than {limit} bytes.", "Split it into its parts, or write JSONL with one document a line.");

    public static Problem UnknownFormat(string path) =>
        new("P111", $"{path} is of a format that is not read.", "Give .txt, .md, .html, .json or .jsonl, or convert it to one of them.");

    public static Problem NoArticle(string place) =>
        new("P112", $"{place} is a page without readable text.", "Save the page after it has loaded, or give its text as .txt.");

    public static Problem OtherLanguage(string place, string language) =>
        new("P113", $"{place} is marked as '{Shortened(language)}'; only English is read.", "Give an English text, or correct the mark.");

    public static Problem BadSidecar(string place, string reason) =>
        new("P114", $"{place} does not describe a document: {OneLine(reason)}", "Write keys such as date, title, publisher, url, language.");

    public static Problem TooIntricate(string place) =>
        new("P115", $"{place} is nested too deeply or has too many elements.", "Give its text as .txt.");

    public static Problem EmptyFolder(string path) =>
        new("P116", $"{path} has no documents in it.", "Give a folder with .txt, .md, .html, .json or .jsonl files.");

    static string OneLine(string reason) => reason.ReplaceLineEndings(" ");

    static string Shortened(string text) => OneLine(text.Length <= LongestQuote ? text : text[..LongestQuote] + "…");
}
