using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>questions.yaml</c>: groups of words that say that something is not known.</summary>
static class QuestionReader
{
    public static QuestionWords Read(YamlMap? root, WordClasses classes)
    {
        var words = new QuestionTables([], [], [], []);
        root?.Needs("language", "questions");
        foreach (var entry in root?.Maps("questions") ?? [])
            Add(entry, new(classes), words);
        root?.Close();
        return new(words.Adjectives, words.Verbs, words.Nouns, words.Adverbs);
    }

    static void Add(YamlMap entry, LemmaReader lemmas, QuestionTables words)
    {
        entry.Needs("id");
        var id = entry.OptionalText("id") ?? "";
        entry.Citation(id);
        if (entry.Words("examples").Count == 0)
            entry.Add(LexiconProblems.MissingExample(entry.Where, id));
        var signal = new QuestionSignal($"{entry.File}#{id}", entry.Flag("negated"), lemmas.Set(entry, "complement"), lemmas.Set(entry, "beside"), lemmas.Set(entry, "object"));
        AddAll(entry, "adjectives", signal, words.Adjectives);
        AddAll(entry, "verbs", signal, words.Verbs);
        AddAll(entry, "nouns", signal, words.Nouns);
        AddAll(entry, "adverbs", signal, words.Adverbs);
        entry.Close();
    }

    static void AddAll(YamlMap entry, string field, QuestionSignal signal, Dictionary<string, QuestionSignal> words)
    {
        foreach (var word in LemmaReader.Predicates(entry, field).Where(word => !words.TryAdd(word.ToString(), signal)))
            entry.Add(LexiconProblems.DuplicateWord(entry.Where, word.ToString()));
    }

    sealed record QuestionTables(
        Dictionary<string, QuestionSignal> Adjectives, Dictionary<string, QuestionSignal> Verbs, Dictionary<string, QuestionSignal> Nouns,
        Dictionary<string, QuestionSignal> Adverbs);
}
