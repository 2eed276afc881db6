using System.Collections.Frozen;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>clauses.yaml</c>: the words of treaty articles.</summary>
static class ClauseReader
{
    static readonly string[] fields = ["modals", "verbs", "adjectives", "nouns"];

    public static ClauseWords Read(YamlMap? root)
    {
        root?.Needs("language", "modalities", "kinds");
        root?.Citation(root.File);
        var words = new ClauseWords(
            Modalities(root), Set(root, "barring"), Set(root, "parties"), [.. (root?.Maps("kinds") ?? []).Select(Kind)],
            [.. Named(root, "triggers", "trigger")], [.. Named(root, "conditions", "condition")]);
        root?.Close();
        return words;
    }

    static FrozenDictionary<(string, string), string> Modalities(YamlMap? root)
    {
        var found = new Dictionary<(string, string), string>();
        foreach (var entry in root?.Maps("modalities") ?? [])
        {
            var modality = entry.Text("modality") ?? "";
            foreach (var (field, word) in fields.SelectMany(field => entry.Words(field).Select(word => (field, word))))
            {
                if (!found.TryAdd((field, word), modality))
                    entry.Add(LexiconProblems.DuplicateWord(entry.Where, word));
            }

            entry.Close();
        }

        return found.ToFrozenDictionary();
    }

    static ClauseKind Kind(YamlMap entry)
    {
        var kind = new ClauseKind(entry.Text("kind") ?? "", Set(entry, "words"), Set(entry, "with"), entry.OptionalText("modality"));
        entry.Close();
        return kind;
    }

    static IEnumerable<(string, FrozenSet<string>)> Named(YamlMap? root, string list, string name)
    {
        foreach (var entry in root?.Maps(list) ?? [])
        {
            var found = (entry.Text(name) ?? "", Set(entry, "words"));
            entry.Close();
            yield return found;
        }
    }

    static FrozenSet<string> Set(YamlMap? map, string field) => (map?.Words(field) ?? []).ToFrozenSet(StringComparer.Ordinal);
}
