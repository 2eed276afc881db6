namespace Casus.Problems;

/// <summary>P1xx: what can be wrong with a text that was handed in.</summary>
public static class DocumentProblems
{
    /// <summary>What a file wrote is quoted in a message up to here.</summary>
    const int LongestQuote = 60;

    const string Formats = ".txt, .md, .html, .json, .jsonl, .rss, .atom, .xml, .warc, .warc.gz or .pdf";

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

    /// <param name="character">Number of those before the first broken one, from 0.</param>
    public static Problem BrokenEncoding(string place, string encoding, int character) =>
        new("P105", $"{place} is not {encoding}, as it declares: broken at byte {character}.", "Save it as UTF-8.");

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
        new("P111", $"{path} is of a format that is not read.", $"Give {Formats}, or convert it to one of them.");

    public static Problem NoArticle(string place) =>
        new("P112", $"{place} is a page without readable text.", "Save the page after it has loaded, or give its text as .txt.");

    public static Problem OtherLanguage(string place, string language) =>
        new("P113", $"{place} is marked as '{Shortened(language)}'; only English is read.", "Give an English text; if it is one, correct the mark or add --language en.");

    public static Problem BadSidecar(string place, string reason) =>
        new("P114", $"{place} does not describe a document: {OneLine(reason)}", "Write keys such as date, title, publisher, url, language.");

    public static Problem TooIntricate(string place) =>
        new("P115", $"{place} is nested too deeply or has too many elements.", "Give its text as .txt.");

    public static Problem EmptyFolder(string path) =>
        new("P116", $"{path} has no documents in it.", $"Give a folder with {Formats} files.");

    public static Problem NotAFeed(string place, string reason) =>
        new("P117", $"{place} is not a feed that is read: {OneLine(reason)}", "Give RSS 2.0 or Atom 1.0 without a DTD; of a page, save it as .html.");

    /// <param name="language">Its name, such as "German".</param>
    public static Problem LooksOtherLanguage(string place, string language) =>
        new("P118", $"{place} looks like {language}; only English is read.", "Give an English text; if it is one, add --language en.");

    public static Problem TooManyItems(string place, int limit) =>
        new("P119", $"{place} has more than {limit} items.", "Split the feed.");

    public static Problem NoItemText(string place) =>
        new("P120", $"{place} has no text: neither content nor a summary.", "Give the page that the item links to.");

    public static Problem BrokenArchive(string place, string reason) =>
        new("P121", $"{place} cannot be read to its end: {OneLine(reason)}", "Fetch or make the archive again; what stands before the fault was read.");

    public static Problem NoPages(string place) =>
        new("P122", $"{place} holds no page, text or feed that was answered with success.", "Give an archive with response or resource records of type text/html or text/plain.");

    public static Problem EncryptedPdf(string place) =>
        new("P123", $"{place} is encrypted.", "Save it without a password, or give its text as .txt.");

    public static Problem PictureOnlyPdf(string place) =>
        new("P124", $"{place} has no letters: its pages are pictures.", "Run text recognition (OCR) over it, or give its text as .txt.");

    public static Problem BrokenPdf(string place, string reason) =>
        new("P125", $"{place} is not a PDF file that can be read: {OneLine(reason)}", "Save or print it to PDF again, or give its text as .txt.");

    public static Problem TooManyPages(string place, int pages, int limit) =>
        new("P126", $"{place} has {pages} pages; {limit} are read.", "Split it into its parts.");

    public static Problem OverfullPdf(string place, string reason) =>
        new("P127", $"{place} is too large inside: {OneLine(reason)}.", "Give its text as .txt.");

    public static Problem OtherContentType(string place, string type) =>
        new("P128", $"{place} is '{Shortened(type)}', which is not read.", "Give the address of a page, a text, a feed or a PDF.");

    public static Problem NothingFetches(string address) =>
        new("P129", $"{Shortened(address)} is an address, and nothing is fetched here.", "Save what is there to a file, and give that.");

    static string OneLine(string reason) => reason.ReplaceLineEndings(" ");

    static string Shortened(string text) => OneLine(text.Length <= LongestQuote ? text : text[..LongestQuote] + "…");
}
