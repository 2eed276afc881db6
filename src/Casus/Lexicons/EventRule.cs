using Casus.Ontology;

namespace Casus.Lexicons;

/// <summary>One line of an event lexicon: which predicate, with which words beside it, makes which event, and where its
/// participants stand.</summary>
public sealed record EventRule
{
    /// <summary>File and id, as records cite it: <c>events/agree.yaml#promise-aid</c>.</summary>
    public required string Name { get; init; }

    public required EventType Type { get; init; }

    public required IReadOnlyList<PredicateLemma> Verbs { get; init; }

    /// <summary>Nouns that name the same happening.</summary>
    public required IReadOnlyList<PredicateLemma> Nouns { get; init; }

    /// <summary>Adjectives that say the same of their subject: "willing to".</summary>
    public IReadOnlyList<PredicateLemma> Adjectives { get; init; } = [];

    /// <summary>Modal verbs that make another event of a verb of the types in <see cref="Of"/>: "will send" is a promise; null for none.</summary>
    public LemmaSet? Modals { get; init; }

    /// <summary>Types of which the event in the complement, or under the modal, must be; null where it does not matter.</summary>
    public IReadOnlyList<EventType>? Of { get; init; }

    /// <summary>What the direct object must be; null where it does not matter.</summary>
    public LemmaSet? Object { get; init; }

    /// <summary>What the subject must be; null where it does not matter.</summary>
    public LemmaSet? Subject { get; init; }

    /// <summary>Prepositional phrases that must be there, by preposition.</summary>
    public required IReadOnlyDictionary<string, LemmaSet> Oblique { get; init; }

    /// <summary>What the clausal complement must be; null where none is needed.</summary>
    public LemmaSet? Complement { get; init; }

    /// <summary>What adjective or compound must modify the predicate ("hunger strike"); null where it does not matter.</summary>
    public LemmaSet? Modifier { get; init; }

    /// <summary>Objects and modifiers with which the words mean something else ("meet a deadline"); null for none.</summary>
    public LemmaSet? Except { get; init; }

    /// <summary>Words of which one must stand in the sentence ("killed" near "gunman"); null where it does not matter.</summary>
    public LemmaSet? Near { get; init; }

    /// <summary>Words that make something else of it wherever they stand in the sentence ("strike" and "goalkeeper"); null for none.</summary>
    public LemmaSet? Unless { get; init; }

    /// <summary>Where the actor stands, the best place first.</summary>
    public required IReadOnlyList<ArgumentPlace> Actor { get; init; }

    /// <summary>Where the recipient stands, the best place first.</summary>
    public required IReadOnlyList<ArgumentPlace> Recipient { get; init; }

    /// <summary>Both sides do the same to each other, so that all are actors.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>The words alone are too common: it is an event only where both sides are found.</summary>
    public bool Both { get; init; }

    public required CameoCode Cameo { get; init; }

    /// <summary>PLOVER mode; null where the type has none or the words do not decide it.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts that the words decide.</summary>
    public required IReadOnlyList<string> Context { get; init; }

    public required string Citation { get; init; }

    /// <summary>Why the CAMEO code stands under another type than the conversion table gives it; null where it does not.</summary>
    public string? Note { get; init; }

    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>How much the rule asks for beside the predicate: the rule that asks for more wins. Two for each place whose
    /// words are listed, one for each that any word may fill, one for what need only be near.</summary>
    public int Restrictions =>
        new[] { Object, Subject, Complement, Modifier }.Concat(Oblique.Values).Sum(asked => asked switch { null => 0, { IsAny: true } => 1, _ => 2 })
        + (Of is null ? 0 : 1) + (Near is null ? 0 : 1);

    /// <summary>True where everything that the rule asks for stands beside the predicate, and nothing that it excepts.</summary>
    public bool Fits(PredicateWords words) =>
        FitsBeside(words)
        && Oblique.All(asked => words.Obliques.TryGetValue(asked.Key, out var heads) && asked.Value.AllowsOneOf(heads))
        && FitsAround(words);

    bool FitsBeside(PredicateWords words) =>
        Object?.AllowsOneOf(words.Objects) != false
        && Subject?.AllowsOneOf(words.Subjects) != false
        && Complement?.AllowsOneOf(words.Complements) != false
        && Modifier?.AllowsOneOf(words.Modifiers) != false
        && !(Except is { } except && (except.AllowsOneOf(words.Objects) || except.AllowsOneOf(words.Modifiers)));

    bool FitsAround(PredicateWords words) => Near?.Meets(words.Around) != false && Unless?.Meets(words.Around) != true;
}
