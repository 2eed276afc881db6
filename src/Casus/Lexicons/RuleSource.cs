using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Where the rule that a record cites is written down.</summary>
/// <param name="Where">File and line.</param>
/// <param name="Citation">Where the knowledge can be looked up; null where the file says nothing of it.</param>
public sealed record RuleSource(string Where, string? Citation)
{
    /// <summary>Lists in which an entry without an id of its own has the word that names it.</summary>
    static readonly string[] words = ["lemmas", "nouns", "words", "verbs", "adjectives"];

    /// <param name="folder">Holds the lexicon of a language.</param>
    /// <param name="own">Paths of a person's own files, which go before.</param>
    /// <param name="rule">File and id, as records have it: <c>events/agree.yaml#sign</c>.</param>
    /// <returns>Null where there is no such file or no such entry in it.</returns>
    public static RuleSource? Find(string folder, IReadOnlyList<string> own, string rule)
    {
        var cut = rule.IndexOf('#', StringComparison.Ordinal);
        if (cut < 0 || rule.Contains("..", StringComparison.Ordinal) || Path.IsPathRooted(rule))
            return null;
        var (file, id) = (rule[..cut], rule[(cut + 1)..]);

        // What is wrong in the file is told when it is read as a lexicon.
        var problems = new List<Problem>();
        var root = own.FirstOrDefault(path => Path.GetFileName(path) == file) is { } path
            ? new YamlFolder("", LexiconProblems.Fields, problems).Open(path)
            : new YamlFolder(folder, LexiconProblems.Fields, problems).Open(file);
        if (root is null)
            return null;
        YamlMap[] entries = [.. root.Fields.ToArray().SelectMany(field => root.Maps(field))];
        var entry = Array.Find(entries, entry => entry.IsText("id", id))
            ?? Array.Find(entries, entry => entry.IsText("kind", id))
            ?? Array.Find(entries, entry => words.Any(list => entry.Has(list) && entry.Words(list).Contains(id)));
        if (entry is not null)
            return new(entry.Where, Cited(entry, id));
        return root.Fields.ToArray().FirstOrDefault(field => root.Words(field).Contains(id)) is { } list ? new(root.WhereIs(list), Cited(root, id)) : null;
    }

    static string? Cited(YamlMap entry, string id) => entry.Citation(id) is { Length: > 0 } citation ? citation : null;
}
