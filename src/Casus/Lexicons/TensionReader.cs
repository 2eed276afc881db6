using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>tensions.yaml</c>: nouns for tension and for relations, and the words that say which way these go.</summary>
static class TensionReader
{
    static readonly (string Field, TensionPlace Place)[] places =
        [("verbs", TensionPlace.Verb), ("object-verbs", TensionPlace.ObjectVerb), ("adjectives", TensionPlace.Adjective), ("nouns", TensionPlace.Noun)];

    static readonly string[] trends = ["rising", "falling", "high", "low"];

    public static TensionWords Read(YamlMap? root)
    {
        root?.Needs("language", "tensions", "relations", "trends");
        root?.Citation(root.File);
        var nouns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in root?.Maps("tensions") ?? [])
        {
            var trend = Trend(entry);
            foreach (var lemma in entry.Words("lemmas").Where(lemma => trend is not null && !nouns.TryAdd(lemma, trend)))
                entry.Add(LexiconProblems.DuplicateWord(entry.Where, lemma));
            entry.Close();
        }

        var relations = (root?.Words("relations") ?? []).ToHashSet(StringComparer.Ordinal);
        var words = Words(root);
        root?.Close();
        return new(nouns, relations, words);
    }

    static Dictionary<(TensionTopic, TensionPlace, string), string> Words(YamlMap? root)
    {
        var words = new Dictionary<(TensionTopic, TensionPlace, string), string>();
        foreach (var entry in root?.Maps("trends") ?? [])
        {
            entry.Needs("of");
            var (trend, of) = (Trend(entry), entry.Choice<TensionTopic>("of"));
            foreach (var (field, place) in places)
            {
                foreach (var word in LemmaReader.Predicates(entry, field))
                {
                    if (trend is not null && of is { } topic && !words.TryAdd((topic, place, word.ToString()), trend))
                        entry.Add(LexiconProblems.DuplicateWord(entry.Where, word.ToString()));
                }
            }

            entry.Close();
        }

        return words;
    }

    static string? Trend(YamlMap entry) => entry.Parsed("trend", "one of: " + string.Join(" | ", trends), text => trends.Contains(text) ? text : null);
}
