namespace Casus.Problems;

/// <summary>P301 to P319: files of actors. P320 to P329: names of actors that a person types.</summary>
public static class ActorProblems
{
    public static FieldProblems Fields { get; } = new(NotRead, NotYaml, MissingKey, BadValue, UnknownKey, NotCited);

    public static Problem NotYaml(string where, string reason) =>
        new("P301", $"{where}: this is not readable as YAML ({reason}).", "Correct the indentation or quoting there.");

    public static Problem NotRead(string path, string reason) =>
        new("P302", $"{path} cannot be read: {reason}.", "Give the folder that holds the actor files (`data/actors` of Casus).");

    public static Problem UnknownKey(string where, string key, string known) =>
        new("P303", $"{where}: there is no key '{key}' here.", $"Write one of: {known}.");

    public static Problem MissingKey(string where, string key) =>
        new("P304", $"{where}: '{key}' is missing.", "Add it.");

    public static Problem BadValue(string where, string key, string value, string expected) =>
        new("P305", $"{where}: '{value}' is no value for '{key}'.", $"Write {expected}.");

    public static Problem NotCited(string where, string entry) =>
        new("P306", $"{where}: '{entry}' has no citation, nor has the file.", "Say where a reader can look it up: `citation: …`.");

    public static Problem ClaimedTwice(string where, string what, string firstHolder) =>
        new("P307", $"{where}: {what} belongs to {firstHolder} at the same time.", "Keep it in one place, or give both their dates.");

    public static Problem Overlap(string where, string what) =>
        new("P308", $"{where}: {what} overlaps with the one before it, or comes before it.",
            "Order by time; `until` is the first day that no longer counts.");

    public static Problem AmbiguousName(string where, string name, string first, string second) =>
        new("P309", $"{where}: '{name}' names {first} and {second} at the same time.",
            "Date the names, drop one, or list the name under `ambiguous` in blockers.yaml.");

    public static Problem UnknownActor(string where, string code) =>
        new("P310", $"{where}: no state or organisation has the code {code}.", "Correct the code, or add the actor.");

    public static Problem WrongFileName(string file, string state) =>
        new("P311", $"{file} is about {state}.", $"Name the file {state}.yaml, or correct `state`.");

    public static Problem NoSuchActor(string text, IReadOnlyList<string> suggestions) =>
        new("P320", $"No actor is called '{text}'.", suggestions.Count == 0
            ? "Write a name or code as in data/actors: Russia, RUS."
            : $"Did you mean {string.Join(", ", suggestions)}?");

    public static Problem SeveralActors(string text, IEnumerable<string> meanings) =>
        new("P321", $"'{text}' can mean {string.Join(" or ", meanings)}.", "Write the code.");
}
