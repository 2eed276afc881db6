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

    /// <summary>Where the actor stands, the best place first.</summary>
    public required IReadOnlyList<ArgumentPlace> Actor { get; init; }

    /// <summary>Where the recipient stands, the best place first.</summary>
    public required IReadOnlyList<ArgumentPlace> Recipient { get; init; }

    /// <summary>Both sides do the same to each other, so that all are actors.</summary>
    public bool Reciprocal { get; init; }

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
    /// words are listed, one for each that any word may fill.</summary>
    public int Restrictions =>
        new[] { Object, Subject, Complement, Modifier }.Concat(Oblique.Values).Sum(asked => asked switch { null => 0, { IsAny: true } => 1, _ => 2 });

    /// <summary>True where everything that the rule asks for stands beside the predicate, and nothing that it excepts.</summary>
    public bool Fits(PredicateWords words) =>
        Object?.AllowsOneOf(words.Objects) != false
        && Subject?.AllowsOneOf(words.Subjects) != false
        && Complement?.AllowsOneOf(words.Complements) != false
        && Modifier?.AllowsOneOf(words.Modifiers) != false
        && Oblique.All(asked => words.Obliques.TryGetValue(asked.Key, out var heads) && asked.Value.AllowsOneOf(heads))
        && !(Except is { } except && (except.AllowsOneOf(words.Objects) || except.AllowsOneOf(words.Modifiers)));
}
