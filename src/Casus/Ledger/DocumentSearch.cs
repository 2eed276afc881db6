using Casus.Problems;

namespace Casus.Ledger;

/// <summary>The one document that an id or the beginning of one means.</summary>
public abstract record DocumentSearch
{
    /// <summary>How many documents a problem names where several are meant.</summary>
    public const int MostNamed = 5;

    DocumentSearch()
    {
    }

    public sealed record Found(Entry Entry) : DocumentSearch;

    /// <summary>No document, or several.</summary>
    public sealed record NotFound(Problem Problem) : DocumentSearch;

    /// <summary>True when an id or the beginning of one can mean the document.</summary>
    internal static bool Means(string asked, string id, string textHash) =>
        id.StartsWith(asked, StringComparison.Ordinal)
        || textHash.StartsWith(asked, StringComparison.Ordinal)
        || textHash.StartsWith("sha256:" + asked, StringComparison.Ordinal);

    /// <param name="meant">Document entries that the words can mean, each document once.</param>
    public static DocumentSearch Among(string asked, IEnumerable<Entry> meant)
    {
        var found = meant.ToList();
        return (asked, found.Find(entry => entry.Document == asked), found) switch
        {
            (_, { } exact, _) => new Found(exact),
            ("", _, _) or (_, _, []) => new NotFound(LedgerProblems.NoDocument(asked)),
            (_, _, [var only]) => new Found(only),
            _ => new NotFound(LedgerProblems.SeveralDocuments(asked, found.Take(MostNamed).Select(entry => entry.Document))),
        };
    }
}
