using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>Finds the dictionary form of a regular form of a word that the lexicon knows, where the model guessed a form that nobody knows: "blamed" is of "blame".</summary>
public sealed class WordForms
{
    readonly FrozenSet<string> verbs;
    readonly FrozenSet<string> nouns;
    readonly FrozenDictionary<string, string> verbForms;
    readonly FrozenDictionary<string, string> nounForms;
    readonly FrozenSet<string> thirdPersons;

    public WordForms(Lexicon lexicon)
    {
        var rules = lexicon.Events.Rules;
        verbs = rules.SelectMany(rule => rule.Verbs).Select(verb => verb.Head)
            .Concat(lexicon.Speech.VerbLemmas)
            .Concat(lexicon.Factuality.Words.Keys.Where(word => word.Kind == OperatorKind.Verb).Select(word => word.Word.Split('+')[0]))
            .ToFrozenSet(StringComparer.Ordinal);
        nouns = rules.SelectMany(rule => rule.Nouns).Select(noun => noun.Head).Concat(lexicon.Agents.All.Keys.Select(noun => noun.Split(' ')[^1])).ToFrozenSet(StringComparer.Ordinal);
        thirdPersons = verbs.Select(Plural).ToFrozenSet(StringComparer.Ordinal);
        verbForms = Index(verbs, VerbForms);
        nounForms = Index(nouns, noun => [Plural(noun)]);
    }

    /// <returns>Null where the lemma is known, or no known word has such a form.</returns>
    public string? Verb(string lemma, string form) => verbs.Contains(lemma) ? null : verbForms.GetValueOrDefault(form.ToLowerInvariant());

    /// <returns>Null where the lemma is known, or no known word has such a form.</returns>
    public string? Noun(string lemma, string form) => nouns.Contains(lemma) ? null : nounForms.GetValueOrDefault(form.ToLowerInvariant());

    /// <summary>"Blocks", "denies", or, of several, "block": what may be the present tense of a verb.</summary>
    /// <param name="ofSeveral">Those who do it are several.</param>
    public bool IsPresent(string form, bool ofSeveral) => (ofSeveral ? verbs : thirdPersons).Contains(form);

    static FrozenDictionary<string, string> Index(IEnumerable<string> lemmas, Func<string, IEnumerable<string>> forms)
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var lemma in lemmas)
        {
            foreach (var form in forms(lemma))
                index.TryAdd(form, lemma);
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    static IEnumerable<string> VerbForms(string verb)
    {
        yield return Plural(verb);
        if (verb.EndsWith('e'))
        {
            yield return verb + "d";
            yield return verb[..^1] + "ing";
        }
        else
        {
            yield return (EndsInConsonantAndY(verb) ? verb[..^1] + "i" : verb) + "ed";
            yield return verb + "ing";
            yield return verb + verb[^1] + "ed";
            yield return verb + verb[^1] + "ing";
        }
    }

    static string Plural(string word) =>
        EndsInConsonantAndY(word) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    static bool EndsInConsonantAndY(string word) => word.Length > 1 && word[^1] == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal);
}
