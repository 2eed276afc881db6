using System.Globalization;

namespace Casus.Problems;

/// <summary>What can be wrong in a file of <c>data/lexicons</c> or <c>data/ontology</c>.</summary>
public static class LexiconProblems
{
    public static Problem NotYaml(string file, int line, string reason) =>
        new("P401", $"{At(file, line)} is not YAML: {reason}", "Mend the line; check indentation, quotes and double keys.");

    public static Problem MissingFile(string file) =>
        new("P402", $"{file} is missing.", "Put the file back, or point to the folder that holds it.");

    public static Problem UnknownKey(string file, int line, string key, IEnumerable<string> allowed) =>
        new("P403", $"{At(file, line)}: '{key}' is not a key here.", $"Write one of: {List(allowed)}.");

    public static Problem MissingKey(string file, int line, string key) =>
        new("P404", $"{At(file, line)}: '{key}' is missing.", $"Add '{key}:' to the entry.");

    public static Problem WrongShape(string file, int line, string key, string expected) =>
        new("P405", $"{At(file, line)}: '{key}' does not hold {expected}.", $"Write {expected} behind '{key}:'.");

    public static Problem UnknownClass(string file, int line, string key, string name, IEnumerable<string> known) =>
        new("P406", $"{At(file, line)}: '{key}' names the class '${name}', which classes.yaml does not have.",
            $"Add the class, or write one of: {List(known)}.");

    public static Problem UnknownCameo(string file, int line, string key, string code) =>
        new("P407", $"{At(file, line)}: '{key}' is '{code}', which is not a CAMEO code.",
            "Write a code that data/ontology/cameo.yaml lists, in quotes.");

    public static Problem TypeContradiction(string file, int line, string code, string codeType, string fileType) =>
        new("P408", $"{At(file, line)}: 'cameo' is {code}, which is {codeType} in PLOVER, but the file holds rules of {fileType}.",
            "Move the rule, choose another code, or say in 'note' why the code stands here.");

    public static Problem DuplicateId(string file, int line, string id) =>
        new("P409", $"{At(file, line)}: the id '{id}' is taken.", "Give each entry of a file its own id.");

    public static Problem MissingCitation(string file, int line) =>
        new("P410", $"{At(file, line)}: neither the entry nor the file has a 'citation'.", "Say where the knowledge can be looked up.");

    public static Problem MissingExample(string file, int line, string id) =>
        new("P411", $"{At(file, line)}: '{id}' has no example.", "Add at least one sentence under 'examples', in your own words.");

    public static Problem UnknownMode(string file, int line, string mode, string type, IEnumerable<string> known) =>
        new("P412", $"{At(file, line)}: 'mode' is '{mode}', which is not a mode of {type}.",
            known.Any() ? $"Write one of: {List(known)}." : "Leave 'mode' out; this type has none.");

    public static Problem UnknownContext(string file, int line, string context) =>
        new("P413", $"{At(file, line)}: 'context' names '{context}', which is not a PLOVER context.",
            "Write a context that data/ontology/plover.yaml lists.");

    public static Problem UnknownPlace(string file, int line, string key, string place) =>
        new("P414", $"{At(file, line)}: '{key}' names '{place}', which is not a place of an argument.",
            "Write subject, object, indirect, owner, complement or a preposition.");

    public static Problem WrongType(string file, int line, string type) =>
        new("P415", $"{At(file, line)}: 'type' is '{type}', which is not the PLOVER type that the file is named after.",
            "Name the file after the type: agree.yaml holds AGREE.");

    public static Problem UnknownValue(string file, int line, string key, string value, IEnumerable<string> allowed) =>
        new("P416", $"{At(file, line)}: '{key}' has the unknown value '{value}'.", $"Write one of: {List(allowed)}.");

    public static Problem DuplicateWord(string file, int line, string word) =>
        new("P417", $"{At(file, line)}: '{word}' already stands in another entry.", "Leave it in one of the two.");

    public static Problem NoLemma(string file, int line) =>
        new("P418", $"{At(file, line)}: the entry has no word.", "Add at least one verb, noun or other word that it is about.");

    public static Problem BadLemma(string file, int line, string key, string word) =>
        new("P419", $"{At(file, line)}: '{word}' under '{key}' is not a lemma.",
            "Write it in lower case; a particle or preposition follows a plus, as in call+for.");

    public static Problem BadGoldstein(string file, int line, string value) =>
        new("P420", $"{At(file, line)}: the Goldstein value '{value}' is not a number from -10 to 10.", "Write a number such as -4.5.");

    static string At(string file, int line) => string.Create(CultureInfo.InvariantCulture, $"{file} line {line}");

    static string List(IEnumerable<string> words) => string.Join(", ", words);
}
