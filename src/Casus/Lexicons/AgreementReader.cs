using System.Collections.Frozen;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>agreements.yaml</c>: four lists, each of entries that give words a value.</summary>
static class AgreementReader
{
    public static AgreementWords Read(YamlMap? root)
    {
        root?.Needs("language", "nouns", "qualifiers", "statuses", "areas");
        root?.Citation(root.File);
        var nouns = Nouns(root);
        var qualifiers = Tables(root, "qualifiers", "kind", "words");
        var statuses = Tables(root, "statuses", "status", "verbs", "subject-verbs", "nouns");
        var areas = Tables(root, "areas", "area", "words");
        root?.Close();
        return new(nouns, qualifiers[0], statuses[0], statuses[1], statuses[2], areas[0]);
    }

    static Dictionary<string, IReadOnlyList<AgreementNoun>> Nouns(YamlMap? root)
    {
        var nouns = new Dictionary<string, IReadOnlyList<AgreementNoun>>(StringComparer.Ordinal);
        foreach (var entry in root?.Maps("nouns") ?? [])
        {
            var (kind, with, needs) = (entry.Text("kind"), entry.Words("with"), entry.Choice<AgreementNeed>("needs"));
            entry.OptionalText("citation");
            foreach (var lemma in entry.Words("lemmas").Where(_ => kind is not null))
                nouns[lemma] = [.. nouns.GetValueOrDefault(lemma) ?? [], new(kind!, with.ToFrozenSet(StringComparer.Ordinal), needs ?? AgreementNeed.Nothing)];
            entry.Close();
        }

        return nouns;
    }

    /// <summary>For each field of words, the values of the entries by their words.</summary>
    static Dictionary<string, string>[] Tables(YamlMap? root, string list, string value, params string[] words)
    {
        var tables = words.Select(_ => new Dictionary<string, string>(StringComparer.Ordinal)).ToArray();
        foreach (var entry in root?.Maps(list) ?? [])
        {
            var meaning = entry.Text(value);
            entry.OptionalText("citation");
            foreach (var (field, table) in words.Zip(tables))
                Add(entry, field, meaning, table);
            entry.Close();
        }

        return tables;
    }

    static void Add(YamlMap entry, string field, string? meaning, Dictionary<string, string> table)
    {
        foreach (var word in entry.Words(field).Where(word => meaning is not null && !table.TryAdd(word, meaning)))
            entry.Add(LexiconProblems.DuplicateWord(entry.Where, word));
    }
}
