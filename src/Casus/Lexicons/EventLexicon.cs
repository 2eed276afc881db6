using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>A frame under one of the lemmas that call it up.</summary>
sealed record BlockingEntry(PredicateLemma Lemma, Frame Frame, Demand[] Demands)
{
    public bool Fits(PredicateWords words) => Demand.AreMet(Demands, words);
}

/// <summary>A rule under one of the lemmas that call it up.</summary>
public sealed record LexicalEntry
{
    readonly Demand[] demands;
    readonly BlockingEntry[] blockers;

    /// <param name="ofRule">What the rule asks for.</param>
    /// <param name="blockers">What makes something else of the same predicate.</param>
    internal LexicalEntry(PredicateLemma lemma, EventRule rule, IReadOnlyList<Demand> ofRule, BlockingEntry[] blockers)
    {
        (Lemma, Rule, this.blockers) = (lemma, rule, blockers);
        demands = Demand.Of(lemma, ofRule);
    }

    public PredicateLemma Lemma { get; }

    public EventRule Rule { get; }

    /// <summary>What the rule and the lemma's particle together ask for.</summary>
    public int Restrictions => Rule.Restrictions + (Lemma.Particle is null ? 0 : 1);

    public bool Fits(PredicateWords words) => Demand.AreMet(demands, words) && Blocker(words) is null;

    /// <summary>What of all that is asked for is not there, or is there and must not be.</summary>
    public IReadOnlyList<Demand> Unmet(PredicateWords words) => [.. demands.Where(demand => !demand.IsMet(words))];

    /// <summary>The frame in which the words are no event; null where none fits.</summary>
    public Frame? Blocker(PredicateWords words)
    {
        foreach (var blocker in blockers)
        {
            if (blocker.Fits(words))
                return blocker.Frame;
        }

        return null;
    }

    /// <summary>Nothing that is there speaks against it, whatever it asks for beside; but a noun that means the deed only with a word before it
    /// ("hunger strike") has that word.</summary>
    internal bool MayFit(PredicateWords words)
    {
        foreach (var demand in demands)
        {
            if ((demand.IsBarred || demand.IsOfTheWord) && !demand.IsMet(words))
                return false;
        }

        return Blocker(words) is null;
    }
}

/// <summary>Every rule of event coding, to be found by the lemma of a verb or noun.</summary>
public sealed class EventLexicon
{
    readonly FrozenDictionary<string, LexicalEntry[]> verbs;
    readonly FrozenDictionary<string, LexicalEntry[]> nouns;
    readonly FrozenDictionary<string, LexicalEntry[]> adjectives;
    readonly FrozenDictionary<string, EventRule> byName;

    /// <param name="blockers">Where one of them fits, the predicate is no event, whatever the rules say.</param>
    /// <exception cref="ArgumentException">Two rules have one name.</exception>
    public EventLexicon(IEnumerable<EventRule> rules, IEnumerable<Frame>? blockers = null)
    {
        (Rules, Blockers) = ([.. rules], [.. blockers ?? []]);
        byName = Rules.ToDictionary(rule => rule.Name).ToFrozenDictionary(StringComparer.Ordinal);
        verbs = Index(rule => rule.Verbs);
        nouns = Index(rule => rule.Nouns);
        adjectives = Index(rule => (rule as EventRule)?.Adjectives ?? []);
        Modal = [.. Rules.Where(rule => rule.Modals is not null)];
    }

    public IReadOnlyList<EventRule> Rules { get; }

    /// <summary>Frames in which a predicate is no event: sport, accidents, business, figures of speech.</summary>
    public IReadOnlyList<Frame> Blockers { get; }

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
    public EventLexicon With(EventLexicon other) => new(other.Rules.Concat(Rules), other.Blockers.Concat(Blockers));

    static int Distinct(FrozenDictionary<string, LexicalEntry[]> index) =>
        index.Values.Sum(entries => entries.Select(entry => entry.Lemma).Distinct().Count());

    FrozenDictionary<string, LexicalEntry[]> Index(Func<Frame, IEnumerable<PredicateLemma>> lemmas)
    {
        var blockers = Blockers.Select(frame => (Frame: frame, Demands: frame.Demands()))
            .SelectMany(blocker => lemmas(blocker.Frame).Select(lemma => new BlockingEntry(lemma, blocker.Frame, Demand.Of(lemma, blocker.Demands))))
            .GroupBy(entry => entry.Lemma.Head).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        return Rules.Select(rule => (Rule: rule, Demands: rule.Demands()))
            .SelectMany(found => lemmas(found.Rule).Select(lemma => new LexicalEntry(lemma, found.Rule, found.Demands, blockers.GetValueOrDefault(lemma.Head, []))))
            .GroupBy(entry => entry.Lemma.Head, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key, group => group.OrderByDescending(entry => entry.Restrictions).ToArray(), StringComparer.Ordinal);
    }
}
