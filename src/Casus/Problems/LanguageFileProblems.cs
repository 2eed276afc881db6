namespace Casus.Problems;

/// <summary>P13x: what can be wrong with the file of words by which languages are told.</summary>
public static class LanguageFileProblems
{
    public static FieldProblems Fields { get; } = new(NotRead, NotYaml, Missing, Malformed, Unexpected);

    public static Problem NotRead(string path, string reason) =>
        new("P130", $"{path} cannot be read: {reason}.", "Install Casus again, with the folder 'data' beside the program.");

    public static Problem NotYaml(string where, string reason) =>
        new("P131", $"{where}: this is not a file of languages: {reason}.", "Write it as data/languages/function-words.yaml is written.");

    public static Problem Missing(string where, string field) =>
        new("P132", $"{where}: '{field}' is missing.", $"Add '{field}:' with its value.");

    public static Problem Malformed(string where, string field, string found, string expected) =>
        new("P133", $"{where}: '{field}' says '{found}'.", $"Write {expected}.");

    public static Problem Unexpected(string where, string field, string known) =>
        new("P134", $"{where}: a language has no '{field}'.", $"Take it out, or correct it to one of: {known}.");
}
