using Casus.Problems;

namespace Casus.Lexicons;

/// <summary>Reads <c>agreements.yaml</c>: four lists, each of entries that give words a value.</summary>
static class AgreementReader
{
    public static AgreementWords Read(YamlPage page)
    {
        var root = page.Open();
        root?.AllowOnly("language", "citation", "nouns", "qualifiers", "statuses", "areas");
        root?.RequiredText("language");
        root?.CitationOr(null);
        return new(
            Table(root, "nouns", "kind", "lemmas"),
            Table(root, "qualifiers", "kind", "words"),
            Table(root, "statuses", "status", "verbs"),
            Table(root, "statuses", "status", "subject-verbs"),
            Table(root, "statuses", "status", "nouns"),
            Table(root, "areas", "area", "words"));
    }

    static Dictionary<string, string> Table(YamlEntry? root, string list, string value, string words)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in root?.Entries(list) ?? [])
        {
            entry.AllowOnly("citation", "kind", "status", "area", "lemmas", "words", "verbs", "subject-verbs", "nouns");
            if (entry.RequiredText(value) is not { } meaning)
                continue;
            foreach (var word in (entry.Words(words) ?? []).Where(word => !table.TryAdd(word, meaning)))
                entry.Page.Report(LexiconProblems.DuplicateWord(entry.Page.Name, entry.Line, word));
        }

        return table;
    }
}
