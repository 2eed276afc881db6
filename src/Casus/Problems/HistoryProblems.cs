namespace Casus.Problems;

/// <summary>What can be wrong with the file of a situation of the past, or with asking for one.</summary>
public static class HistoryProblems
{
    const string Page = "docs/history.md has every field";

    public static FieldProblems Fields { get; } = new(NotRead, NotYaml, Missing, Malformed, Unexpected);

    public static Problem NotRead(string path, string reason) =>
        new("P640", $"{path} cannot be read: {reason}.", "Give the folder that holds the situations (`data/history` of Casus).");

    public static Problem NotYaml(string where, string reason) =>
        new("P641", $"{where}: this is not the file of a situation: {reason}.", "Write it as docs/history.md shows.");

    public static Problem Missing(string where, string field) =>
        new("P642", $"{where}: '{field}' is missing.", $"Add '{field}:' with its value; {Page}.");

    public static Problem Malformed(string where, string field, string found, string expected) =>
        new("P643", $"{where}: '{field}' says '{found}'.", $"Write {expected}.");

    public static Problem Unexpected(string where, string field, string known) =>
        new("P644", $"{where}: '{field}' is not a field here.", $"Take it out, or correct it to one of: {known}.");

    public static Problem WrongName(string where, string id, string file) =>
        new("P645", $"{where}: the id '{id}' is not the name of the file '{file}'.", "Make the two the same.");

    public static Problem NotUnderstood(string where, Problem problem) =>
        new("P646", $"{where}: {problem.Message}", $"Write codes of states, as in: DEU attacks POL on 1939-09-01. {problem.Remedy}");

    public static Problem NoDay(string where, string act) =>
        new("P647", $"{where}: the act '{act}' does not end in its day.", "Write one act an item, as in: DEU attacks POL on 1939-09-01.");

    public static Problem NotOneOfFour(string where) =>
        new("P648", $"{where}: the expectation does not say once which states it means, or could not fail.", "Give one of: states (all of them, [] for nobody), with, without, count.");

    public static Problem NoSuchArticle(string where, string article) =>
        new("P649", $"{where}: '{article}' is no article of data/treaties.", "Correct the treaty's id or the number; 'casus treaty ID' shows both.");

    public static Problem Contradictory(string where) =>
        new("P651", $"{where}: the numbers of the rate contradict each other.", "Give years in order, a percentage from 0 to 100, and at most as many honoured as called.");

    public static Problem NoSituation(string id, IReadOnlyList<string> suggestions) =>
        new("P650", $"No situation of the past has the id '{id}'.", suggestions.Count == 0 ? "'casus history' lists them." : $"Did you mean {string.Join(", ", suggestions)}?");
}
