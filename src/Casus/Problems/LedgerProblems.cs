namespace Casus.Problems;

/// <summary>What can be wrong with a ledger or with what is handed to one: P501 to P503 readings, P510 to P519 opening,
/// P520 to P529 looking up, P530 to P549 verifying.</summary>
public static class LedgerProblems
{
    const int LongestQuote = 60;

    public static Problem NoQuote(string subject) => new("P501",
        $"No quote, no record: {subject} has no evidence, or evidence without words.",
        "Let the coder name the clause that says it.");

    public static Problem QuoteNotThere(string subject, int start, int end, string quote) => new("P502",
        $"The words '{Short(quote)}' of {subject} do not stand at {start} to {end} of its document.",
        "Count Unicode code points of the normalized text, and code the very text that is handed in.");

    public static Problem OtherDocument(string subject, string named) => new("P503",
        $"The record says that it is from document '{named}', but was handed in as {subject}.",
        "Hand each record in with the document that it was coded from.");

    public static Problem MissingFolder(string path) => new("P510",
        $"{path}: the folder of this ledger does not exist.",
        "Create the folder, or name another file.");

    public static Problem NotDuckDb(string path) => new("P511",
        $"{path}: not a DuckDB file.",
        "Name a ledger that Casus made, or a file that does not exist yet.");

    public static Problem NotALedger(string path) => new("P512",
        $"{path}: a DuckDB file with other tables than a ledger's.",
        "Name a ledger that Casus made, or a file that does not exist yet.");

    public static Problem InUse(string path) => new("P513",
        $"{path}: another process has this ledger open.",
        "Wait until it has ended, or stop it: a ledger file has one process at a time.");

    public static Problem NewerSchema(string path, long found, long known) => new("P514",
        $"{path}: the ledger has schema {found}, and this version of Casus knows schemas up to {known}.",
        "Open it with the version of Casus that made it, or a later one.");

    public static Problem CannotOpen(string path, string reason) => new("P515",
        $"{path}: the ledger cannot be opened: {reason}",
        "See that the file is whole, and that you may read and write it and its folder.");

    public static Problem UnknownStore(string where) => new("P516",
        $"'{where}' is not a kind of ledger that this version knows.",
        "Name a file, or ':memory:' for a ledger that lasts as long as the program.");

    public static Problem NoDocument(string asked) => new("P520",
        $"No document has an id or text hash that begins with '{asked}'.",
        "List the documents to see their ids.");

    public static Problem SeveralDocuments(string asked, IEnumerable<string> ids) => new("P521",
        $"Several documents begin with '{asked}': {string.Join(", ", ids)}.",
        "Write more of the id.");

    public static Problem Gap(long number, long expected) => new("P530",
        $"Entry {number} stands where entry {expected} should.",
        $"Compare with a copy of the ledger: entries were {(number > expected ? "taken out" : "put in twice")} here.");

    public static Problem BrokenChain(long number) => new("P531",
        $"Entry {number} does not follow the entry before it: it names another hash.",
        "Compare with a copy of the ledger: an entry was taken out, put in or replaced here.");

    public static Problem BrokenSeal(long number) => new("P532",
        $"Entry {number} was changed after it was written: its content has another hash.",
        "Compare with a copy of the ledger, or read the document again.");

    public static Problem TimeRunsBack(long number) => new("P533",
        $"Entry {number} was recorded before the entry before it.",
        "Compare with a copy of the ledger: Casus never writes this.");

    public static Problem WrongId(string subject) => new("P534",
        $"The id of {subject} does not follow from its content.",
        "Compare with a copy of the ledger, or read the document again.");

    public static Problem Unreadable(string subject, string reason) => new("P535",
        $"The payload of {subject} cannot be read: {reason}",
        "Compare with a copy of the ledger, or read the document again.");

    public static Problem NoDocumentBefore(string subject, string document) => new("P536",
        $"The entries of document '{document}' do not stand just before {subject}.",
        "Compare with a copy of the ledger: a document's records follow it directly.");

    public static Problem Misfiled(string subject) => new("P537",
        $"The columns that {subject} is found by do not follow from its payload.",
        "Copy the entries into a new ledger by reading the documents again: queries on this one may miss records.");

    static string Short(string quote) => quote.Length <= LongestQuote ? quote : quote[..LongestQuote] + "…";
}
