namespace Casus.Problems;

/// <summary>P301 to P319: files of actors. P320 to P329: names of actors that a person types.</summary>
public static class ActorProblems
{
    public static Problem NotYaml(string file, long line, string reason) =>
        new("P301", $"{file}:{line}: this is not readable as YAML ({reason}).", "Correct the indentation or quoting there.");

    public static Problem NoFile(string path) =>
        new("P302", $"{path} is missing.", "Give the folder that holds the actor files (`data/actors` of Casus).");

    public static Problem UnknownKey(string file, long line, string key, IEnumerable<string> known) =>
        new("P303", $"{file}:{line}: there is no key '{key}' here.", $"Write one of: {string.Join(", ", known)}.");

    public static Problem MissingKey(string file, long line, string key) =>
        new("P304", $"{file}:{line}: '{key}' is missing.", "Add it.");

    public static Problem BadValue(string file, long line, string key, string value, string expected) =>
        new("P305", $"{file}:{line}: '{value}' is no value for '{key}'.", $"Write {expected}.");

    public static Problem NotCited(string file, long line, string entry) =>
        new("P306", $"{file}:{line}: '{entry}' has no citation, nor has the file.", "Say where a reader can look it up: `citation: …`.");

    public static Problem ClaimedTwice(string file, long line, string what, string firstHolder) =>
        new("P307", $"{file}:{line}: {what} belongs to {firstHolder} at the same time.", "Keep it in one place, or give both their dates.");

    public static Problem Overlap(string file, long line, string what) =>
        new("P308", $"{file}:{line}: {what} overlaps with the one before it, or comes before it.",
            "Order by time; `until` is the first day that no longer counts.");

    public static Problem AmbiguousName(string file, long line, string name, string first, string second) =>
        new("P309", $"{file}:{line}: '{name}' names {first} and {second} at the same time.",
            "Date the names, drop one, or list the name under `ambiguous` in blockers.yaml.");

    public static Problem UnknownActor(string file, long line, string code) =>
        new("P310", $"{file}:{line}: no state or organisation has the code {code}.", "Correct the code, or add the actor.");

    public static Problem WrongFileName(string file, string state) =>
        new("P311", $"{file} is about {state}.", $"Name the file {state}.yaml, or correct `state`.");

    public static Problem NoSuchActor(string text, IReadOnlyList<string> suggestions) =>
        new("P320", $"No actor is called '{text}'.", suggestions.Count == 0
            ? "Write a name or code as in data/actors: Russia, RUS."
            : $"Did you mean {string.Join(", ", suggestions)}?");

    public static Problem SeveralActors(string text, IEnumerable<string> meanings) =>
        new("P321", $"'{text}' can mean {string.Join(" or ", meanings)}.", "Write the code.");
}
