namespace Casus.Problems;

/// <summary>P820 to P829: what can be wrong with the tables of others that are imported, and with what belongs to them.</summary>
public static class ImportProblems
{
    public static FieldProblems Fields { get; } = new(
        (path, reason) => new("P823", $"{path} cannot be read: {reason}.", "Copy the folder 'data' of the release that you run."),
        (where, reason) => Field(where, reason),
        (where, field) => Field(where, $"'{field}' is missing"),
        (where, field, found, expected) => Field(where, $"'{field}' says '{found}', and should be {expected}"),
        (where, field, known) => Field(where, $"'{field}' is not a field here; known are {known}"));

    public static Problem NoFile(string path) =>
        new("P820", $"{path}: there is no such file.", "Name the file as its makers publish it; Casus brings none of them and fetches none.");

    public static Problem NoColumn(string path, string column) =>
        new("P821", $"{path}: the column '{column}' is missing.", "See docs/imports.md for the version of the data set that is read.");

    public static Problem BadRow(string path, long line, string reason) =>
        new("P822", $"{path}, line {line}: {reason}", "Get the file again as its makers publish it.");

    public static Problem AfterTheEnd(string path, string day, string last) =>
        new("P825", $"{path} says nothing of {day}: it ends with {last}.", $"Ask for {last} or an earlier day, or leave the file out and ask the ledger of treaties.");

    static Problem Field(string where, string fault) =>
        new("P824", $"{where}: {fault}.", "Correct the file in data/imports or data/networks; docs/imports.md describes them.");
}
