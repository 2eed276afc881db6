namespace Casus.Problems;

/// <summary>What can be wrong in a file of <c>data/lexicons</c> or <c>data/ontology</c>.</summary>
public static class LexiconProblems
{
    public static FieldProblems Fields { get; } = new(NotRead, NotYaml, MissingKey, WrongShape, UnknownKey, NotCited, UnknownValue);

    public static Problem NotYaml(string where, string reason) =>
        new("P401", $"{where}: this cannot be read as YAML: {reason}.", "Mend the line; check indentation, quotes and double keys.");

    public static Problem NotRead(string path, string reason) =>
        new("P402", $"{path} cannot be read: {reason}.", "Put the file back, or point to the folder that holds it.");

    public static Problem UnknownKey(string where, string key, string allowed) =>
        new("P403", $"{where}: '{key}' is not a key here.", $"Write one of: {allowed}.");

    public static Problem MissingKey(string where, string key) =>
        new("P404", $"{where}: '{key}' is missing.", $"Add '{key}:' to the entry.");

    public static Problem WrongShape(string where, string key, string found, string expected) =>
        new("P405", $"{where}: '{key}' holds '{found}'.", $"Write {expected} behind '{key}:'.");

    public static Problem UnknownClass(string where, string key, string name, IEnumerable<string> known) =>
        new("P406", $"{where}: '{key}' names the class '${name}', which classes.yaml does not have.",
            $"Add the class, or write one of: {List(known)}.");

    public static Problem UnknownCameo(string where, string key, string code) =>
        new("P407", $"{where}: '{key}' is '{code}', which is not a CAMEO code.",
            "Write a code that data/ontology/cameo.yaml lists, in quotes.");

    public static Problem TypeContradiction(string where, string code, string codeType, string fileType) =>
        new("P408", $"{where}: 'cameo' is {code}, which is {codeType} in PLOVER, but the file holds rules of {fileType}.",
            "Move the rule, choose another code, or say in 'note' why the code stands here.");

    public static Problem DuplicateId(string where, string id) =>
        new("P409", $"{where}: the id '{id}' is taken.", "Give each entry of a file its own id.");

    public static Problem NotCited(string where, string entry) =>
        new("P410", $"{where}: neither '{entry}' nor the file has a 'citation'.", "Say where the knowledge can be looked up.");

    public static Problem MissingExample(string where, string id) =>
        new("P411", $"{where}: '{id}' has no example.", "Add at least one sentence under 'examples', in your own words.");

    public static Problem UnknownMode(string where, string mode, string type, IEnumerable<string> known) =>
        new("P412", $"{where}: 'mode' is '{mode}', which is not a mode of {type}.",
            known.Any() ? $"Write one of: {List(known)}." : "Leave 'mode' out; this type has none.");

    public static Problem UnknownContext(string where, string context) =>
        new("P413", $"{where}: 'context' names '{context}', which is not a PLOVER context.",
            "Write a context that data/ontology/plover.yaml lists.");

    public static Problem UnknownPlace(string where, string key, string place) =>
        new("P414", $"{where}: '{key}' names '{place}', which is not a place of an argument.",
            "Write subject, object, indirect, owner, complement or a preposition.");

    public static Problem WrongType(string where, string type) =>
        new("P415", $"{where}: 'type' is '{type}', which is not the PLOVER type that the file is named after.",
            "Name the file after the type: agree.yaml holds AGREE.");

    public static Problem UnknownValue(string where, string key, string value, IEnumerable<string> allowed) =>
        new("P416", $"{where}: '{key}' has the unknown value '{value}'.", $"Write one of: {List(allowed)}.");

    public static Problem DuplicateWord(string where, string word) =>
        new("P417", $"{where}: '{word}' already stands in another entry.", "Leave it in one of the two.");

    public static Problem NoLemma(string where) =>
        new("P418", $"{where}: the entry has no word.", "Add at least one verb, noun or other word that it is about.");

    public static Problem BadLemma(string where, string key, string word) =>
        new("P419", $"{where}: '{word}' under '{key}' is not a lemma.",
            "Write it in lower case; a particle or preposition follows a plus, as in call+for.");

    public static Problem BadGoldstein(string where, string value) =>
        new("P420", $"{where}: the Goldstein value '{value}' is not a number from -10 to 10.", "Write a number such as -4.5.");

    public static Problem TakenName(string path, string name) =>
        new("P421", $"{path}: another lexicon is called '{name}', so that a record could not say which of the two made it.", "Give the file another name.");

    static string List(IEnumerable<string> words) => string.Join(", ", words);
}
