using Casus.Evaluation;
using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>Learns lemma rules for the ends of words under each tag, and keeps as exceptions the words that they get wrong.</summary>
/// <param name="irregular">Verbs to be known even where the treebanks do not show them.</param>
sealed class LemmaTrainer(IReadOnlyList<IrregularVerb> irregular)
{
    /// <summary>A rule seen with fewer different words is an exception.</summary>
    const int FewestWords = 2;

    readonly List<LemmaRule> rules = [];
    readonly Dictionary<uint, int> ruleIndex = [];
    readonly Dictionary<uint, int> exceptions = [];

    sealed record Example(string Form, string Lemma, int Tag, WordAtoms Atoms, int Count)
    {
        /// <summary>The rule of the longest ending so far, or −1.</summary>
        public int Rule { get; set; } = -1;
    }

    public IReadOnlyList<LemmaRule> Rules => rules;

    public IReadOnlyDictionary<uint, int> RuleIndex => ruleIndex;

    public IReadOnlyDictionary<uint, int> Exceptions => exceptions;

    /// <param name="words">Gets the lemmas of the exceptions added.</param>
    public void Train(IReadOnlyList<TreebankSentence> sentences, Inventory inventory, WordList words)
    {
        var examples = Examples(sentences, inventory);
        foreach (var tag in examples.GroupBy(e => e.Tag).OrderBy(g => g.Key))
            LearnRules(tag.Key, [.. tag]);

        var lemmatizer = Freeze(words);
        foreach (var word in examples.GroupBy(e => (e.Tag, e.Atoms.Word)))
        {
            var usual = word.MaxBy(e => e.Count)!;
            if (word.Any(e => e.Count == usual.Count && lemmatizer.Lemma(e.Form, e.Atoms, e.Tag) == e.Lemma))
                continue;
            if (usual.Count > 1 || !usual.Form.Any(char.IsAsciiDigit))
                exceptions[Lemmatizer.ExceptionKey(usual.Tag, usual.Atoms.Word)] = words.Number(usual.Lemma);
        }

        AddIrregular(inventory, examples, words);
    }

    void AddIrregular(Inventory inventory, List<Example> examples, WordList words)
    {
        var (past, participle) = (inventory.Tags.NumberOf(Text.UniversalTag.VERB, "VBD"), inventory.Tags.NumberOf(Text.UniversalTag.VERB, "VBN"));
        // What stands in the treebanks only once may be an annotator's slip.
        var seen = examples.Where(e => e.Count > 1).Select(e => (e.Tag, e.Atoms.Word)).ToHashSet();
        foreach (var verb in irregular)
        {
            foreach (var (form, tag) in verb.Past.Select(form => (form, past)).Concat(verb.Participles.Select(form => (form, participle))))
            {
                var word = WordAtoms.Of(form).Word;
                if (!seen.Contains((tag, word)))
                    exceptions[Lemmatizer.ExceptionKey(tag, word)] = words.Number(verb.Lemma);
            }
        }
    }

    public Lemmatizer Freeze(WordList words) => new(Index(exceptions), Index(ruleIndex), [.. rules], new([.. words.Texts]));

    static HashIndex Index(Dictionary<uint, int> map) => new(map.Keys.ToArray(), map.Values.ToArray());

    static List<Example> Examples(IReadOnlyList<TreebankSentence> sentences, Inventory inventory) =>
        [.. sentences.SelectMany(s => s.Words)
            .Where(w => w.Lemma != "_" && inventory.Tag(w) != 0)
            .CountBy(w => (w.Form, w.Lemma, Tag: inventory.Tag(w)))
            .OrderBy(e => e.Key.Form, StringComparer.Ordinal).ThenBy(e => e.Key.Lemma, StringComparer.Ordinal)
            .Select(e => new Example(e.Key.Form, e.Key.Lemma, e.Key.Tag, WordAtoms.Of(e.Key.Form), e.Value))];

    /// <summary>From no letters to five: a longer ending gets a rule only where it decides otherwise than the shorter one.</summary>
    void LearnRules(int tag, List<Example> examples)
    {
        for (var length = 0; length <= Lemmatizer.LongestSuffix; length++)
        {
            foreach (var ending in examples.Where(e => e.Form.Length >= length && e.Atoms.Form != 0).GroupBy(e => e.Atoms.Suffix(length)))
                LearnRule(tag, length, ending.Key, [.. ending]);
        }
    }

    void LearnRule(int tag, int length, uint suffix, List<Example> examples)
    {
        if (length > 0 && examples.Count < FewestWords)
            return;

        var votes = examples.SelectMany(Candidates).CountBy(rule => rule).OrderByDescending(v => v.Value)
            .ThenBy(v => v.Key.Cut).ThenBy(v => v.Key.Append, StringComparer.Ordinal).ThenBy(v => v.Key.KeepsCapitals).First();
        var shorter = examples[0].Rule;
        var gained = votes.Value - (shorter < 0 ? 0 : examples.Count(e => rules[shorter].Fits(e.Form, e.Lemma)));
        if (shorter >= 0 && gained < 1)
            return;

        var number = Number(votes.Key);
        ruleIndex[Lemmatizer.RuleKey(tag, length, suffix)] = number;
        foreach (var example in examples)
            example.Rule = number;
    }

    static IEnumerable<LemmaRule> Candidates(Example example)
    {
        yield return LemmaRule.Between(example.Form, example.Lemma, keepsCapitals: true);
        yield return LemmaRule.Between(example.Form, example.Lemma, keepsCapitals: false);
    }

    int Number(LemmaRule rule)
    {
        var number = rules.IndexOf(rule);
        if (number >= 0)
            return number;
        rules.Add(rule);
        return rules.Count - 1;
    }
}
