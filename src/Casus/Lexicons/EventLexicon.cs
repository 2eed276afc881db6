using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>A rule under one of the lemmas that call it up.</summary>
public sealed record LexicalEntry(PredicateLemma Lemma, EventRule Rule)
{
    /// <summary>What the rule and the lemma's particle together ask for.</summary>
    public int Restrictions => Rule.Restrictions + (Lemma.Particle is null ? 0 : 1);

    public bool Fits(PredicateWords words) => (Lemma.Particle is null || words.HasParticle(Lemma.Particle)) && Rule.Fits(words);
}

/// <summary>Every rule of event coding, to be found by the lemma of a verb or noun.</summary>
public sealed class EventLexicon
{
    readonly FrozenDictionary<string, LexicalEntry[]> verbs;
    readonly FrozenDictionary<string, LexicalEntry[]> nouns;
    readonly FrozenDictionary<string, LexicalEntry[]> adjectives;
    readonly FrozenDictionary<string, EventRule> byName;

    /// <exception cref="ArgumentException">Two rules have one name.</exception>
    public EventLexicon(IEnumerable<EventRule> rules)
    {
        Rules = [.. rules];
        byName = Rules.ToDictionary(rule => rule.Name).ToFrozenDictionary(StringComparer.Ordinal);
        verbs = Index(Rules, rule => rule.Verbs);
        nouns = Index(Rules, rule => rule.Nouns);
        adjectives = Index(Rules, rule => rule.Adjectives);
        Modal = [.. Rules.Where(rule => rule.Modals is not null)];
    }

    public IReadOnlyList<EventRule> Rules { get; }

    /// <summary>The rules of a verb, those that ask for most first.</summary>
    /// <param name="head">Lower-case lemma without particle.</param>
    public IReadOnlyList<LexicalEntry> Verb(string head) => verbs.GetValueOrDefault(head, []);

    /// <summary>The rules of a noun, those that ask for most first.</summary>
    public IReadOnlyList<LexicalEntry> Noun(string head) => nouns.GetValueOrDefault(head, []);

    /// <summary>The rules of a predicative adjective, those that ask for most first.</summary>
    public IReadOnlyList<LexicalEntry> Adjective(string head) => adjectives.GetValueOrDefault(head, []);

    /// <summary>The rules that a modal verb calls up.</summary>
    public IReadOnlyList<EventRule> Modal { get; }

    /// <summary>Every verb, noun and adjective under every rule that it calls up: the frames that the lexicon knows.</summary>
    public int FrameCount => Rules.Sum(rule => rule.Verbs.Count + rule.Nouns.Count + rule.Adjectives.Count);

    public EventRule? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Every verb, noun and adjective that some rule names, with its particle: a verb and a noun of one spelling are two.</summary>
    public int PredicateCount => Distinct(verbs) + Distinct(nouns) + Distinct(adjectives);

    /// <summary>This lexicon and another, such as a user's own. Of equally restricted rules the other's come first.</summary>
    public EventLexicon With(EventLexicon other) => new(other.Rules.Concat(Rules));

    static int Distinct(FrozenDictionary<string, LexicalEntry[]> index) =>
        index.Values.Sum(entries => entries.Select(entry => entry.Lemma).Distinct().Count());

    static FrozenDictionary<string, LexicalEntry[]> Index(IEnumerable<EventRule> rules, Func<EventRule, IEnumerable<PredicateLemma>> lemmas) =>
        rules.SelectMany(rule => lemmas(rule).Select(lemma => new LexicalEntry(lemma, rule)))
            .GroupBy(entry => entry.Lemma.Head, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key, group => group.OrderByDescending(entry => entry.Restrictions).ToArray(), StringComparer.Ordinal);
}
