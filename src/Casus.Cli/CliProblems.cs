using Casus.Problems;

namespace Casus.Cli;

/// <summary>P701 to P739: what can be wrong with a command. The server's problems begin at P740.</summary>
static class CliProblems
{
    /// <param name="verb">Empty for the program itself.</param>
    public static Problem WrongUsage(string message, string verb) =>
        new("P701", Sentence(message), $"'casus {(verb.Length == 0 ? "" : verb + " ")}--help' shows how to write it.");

    public static Problem NoData(string folder) =>
        new("P702", $"{folder}: the folder with the actors, lexicons and models of Casus is not there.", "Install Casus again, with the folder 'data' beside the program.");

    public static Problem NoLedger(string path) =>
        new("P703", $"{path}: there is no ledger here yet.", "Fill one with 'casus read FILE…', or name another with --ledger.");

    public static Problem EmptyLedger(string path) =>
        new("P704", $"{path}: the ledger has no documents.", "Fill it with 'casus read FILE…', or name another with --ledger.");

    public static Problem LedgerFailed(string path, string reason) =>
        new("P705", $"{path}: the ledger cannot be read or written: {reason.Split('\n')[0]}", "See that the disk has room; what was committed before is kept. Then repeat the command.");

    public static Problem NothingKnown(string subject, string path) =>
        new("P706", $"{path}: no record names {subject}.", "Read documents that speak of it, or ask for another name.");

    public static Problem NoSubject(string asked, string ledger) =>
        new("P707", $"'{asked}' is no actor, no pair of actors, no file and no document of {ledger}.", "Write it like RUS, Russia, RUS-PRK, 'Russia and North Korea', a document's id or its file.");

    public static Problem NotThisFile(string file) =>
        new("P708", $"{file}: the ledger does not hold this text.", "Read it first with 'casus read'.");

    public static Problem NoTreaty(string id, IReadOnlyList<string> suggestions) =>
        new("P710", $"No treaty has the id '{id}'.", suggestions.Count == 0 ? "'casus treaties' lists them." : $"Did you mean {string.Join(", ", suggestions)}?");

    public static Problem NotWritten(string path, string reason) =>
        new("P711", $"{path} cannot be written: {Sentence(reason)}", "Name a file in a folder that you may write to.");

    public static Problem NoArticles(string document) =>
        new("P712", $"{document}: no article begins here.", "A treaty's text has lines such as 'Article 5'. Read other texts without '--as treaty'.");

    public static Problem NotOneTreaty(string id) =>
        new("P713", $"{id} is general law: there is no world without it to compare with.", "Name a treaty with parties; 'casus treaties' lists them.");

    public static Problem NoParty(string state, string id) =>
        new("P714", $"{state} was never a party to {id}.", $"'casus treaty {id}' lists its parties.");

    /// <param name="state">Null where the treaty itself was not in force.</param>
    public static Problem NotInForce(string id, string? state, string day) =>
        new("P715", state is null ? $"{id} was not in force on {day}." : $"{state} was not bound by {id} on {day}.", $"'casus treaty {id}' says from when to when; name a day with --as-of.");

    public static Problem NoRecord(string asked, string ledger) =>
        new("P716", $"{ledger}: no record has the id '{asked}' or one that begins so.", "Take the id from 'casus show' or 'casus read', such as e:c68f2274.");

    public static Problem SeveralRecords(string asked, IEnumerable<string> ids) =>
        new("P717", $"Several records have an id that begins with '{asked}': {string.Join(", ", ids)}.", "Write more of it.");

    public static Problem NoText(string id, string ledger) =>
        new("P718", $"{ledger}: the text that {id} was read from is not stored, or is not what was stored.", "Run 'casus verify', which names what is broken, and read the text again with 'casus read'.");

    static string Sentence(string message) => message.TrimEnd('.', ':', ' ') + ".";
}
