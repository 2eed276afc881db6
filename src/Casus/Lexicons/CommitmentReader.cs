using System.Collections.Frozen;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>commitments.yaml</c>: words that bind, and what they may bind to.</summary>
static class CommitmentReader
{
    static readonly string[] fields = ["verbs", "adjectives", "nouns", "modals"];

    public static CommitmentWords Read(YamlMap? root, WordClasses classes)
    {
        root?.Needs("language", "binders", "kinds");
        root?.Citation(root.File);
        var lemmas = new LemmaReader(classes);
        var binders = (root?.Maps("binders") ?? []).SelectMany(entry => Binders(entry, lemmas)).ToLookup(pair => pair.Key, pair => pair.Binder);
        var kinds = (root?.Maps("kinds") ?? []).Select(Kind).ToArray();
        var (against, unspecified) = (root is null ? null : lemmas.Set(root, "against"), root is null ? null : lemmas.Set(root, "unspecified"));
        var phrases = new CommitmentPhrases(Words(root, "favouring"), Words(root, "owning"), Words(root, "mutual"), Words(root, "each_other"), Words(root, "conditional"), Words(root, "attacks"), Words(root, "under"));
        root?.Close();
        return new(binders, kinds, against ?? new([]), unspecified ?? new([]), phrases);
    }

    static FrozenSet<string> Words(YamlMap? root, string list) => (root?.Words(list) ?? []).ToFrozenSet(StringComparer.Ordinal);

    static IEnumerable<((string, string) Key, Binder Binder)> Binders(YamlMap entry, LemmaReader lemmas)
    {
        entry.Needs("id", "way");
        var (id, way) = (entry.OptionalText("id") ?? "", entry.Choice<BindingWay>("way"));
        if (entry.Words("examples").Count == 0)
            entry.Add(LexiconProblems.MissingExample(entry.Where, id));
        var binder = new Binder($"{entry.File}#{id}", way ?? default, lemmas.Set(entry, "complement"), lemmas.Set(entry, "object"), lemmas.Set(entry, "except"), entry.Flag("held") || way == BindingWay.Clause);
        var found = fields.SelectMany(field => entry.Words(field).Select(word => ((field, word), binder))).ToArray();
        entry.Close();
        return found;
    }

    static (string, IReadOnlySet<string>) Kind(YamlMap entry)
    {
        var (kind, words) = (entry.Text("kind") ?? "", entry.Words("words").ToHashSet(StringComparer.Ordinal));
        entry.Close();
        return (kind, words);
    }
}
