namespace Casus.Lexicons;

/// <summary>A predicate with the words that must and must not stand beside it.</summary>
public record Frame
{
    /// <summary>File and id, as records cite it: <c>events/agree.yaml#promise-aid</c>.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<PredicateLemma> Verbs { get; init; }

    /// <summary>Nouns that name the same happening.</summary>
    public required IReadOnlyList<PredicateLemma> Nouns { get; init; }

    /// <summary>What the direct object must be; null where it does not matter.</summary>
    public LemmaSet? Object { get; init; }

    /// <summary>What the subject must be; null where it does not matter.</summary>
    public LemmaSet? Subject { get; init; }

    /// <summary>Prepositional phrases that must be there, each behind one of its prepositions.</summary>
    public required IReadOnlyList<Phrase> Oblique { get; init; }

    /// <summary>What the clausal complement must be; null where none is needed.</summary>
    public LemmaSet? Complement { get; init; }

    /// <summary>What adjective or compound must modify the predicate ("hunger strike"); null where it does not matter.</summary>
    public LemmaSet? Modifier { get; init; }

    /// <summary>Words of which one must stand in the sentence ("killed" near "gunman"); null where it does not matter.</summary>
    public LemmaSet? Near { get; init; }

    /// <summary>Objects and modifiers with which the words mean something else ("meet a deadline"); null for none.</summary>
    public LemmaSet? Except { get; init; }

    /// <summary>Words with which the predicate means something else, by the place where they stand.</summary>
    public IReadOnlyList<Phrase> Without { get; init; } = [];

    public required string Citation { get; init; }

    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>How much the frame asks for beside the predicate: the rule that asks for more wins. Two for each place whose
    /// words are listed, one for each that any word may fill, one for words anywhere in the sentence.</summary>
    public virtual int Restrictions =>
        new[] { Object, Subject, Complement, Modifier }.Concat(Oblique.Select(phrase => phrase.Words))
            .Sum(asked => asked switch { null => 0, { IsAny: true } => 1, _ => 2 })
        + (Near is null ? 0 : 1);

    /// <summary>Everything that is asked for, then everything that is excepted.</summary>
    public IReadOnlyList<Demand> Demands() =>
    [
        .. Asked("object", Object), .. Asked("subject", Subject), .. Asked("complement", Complement), .. Asked("modifier", Modifier), .. Asked("near", Near),
        .. Oblique.Select(phrase => new Demand(phrase, false)),
        .. Except is null ? [] : new[] { new Demand(new(["object", "modifier"], Except), true) },
        .. Without.Select(phrase => new Demand(phrase, true)),
    ];

    /// <summary>True where everything that is asked for stands beside the predicate, and nothing that is excepted.</summary>
    public bool Fits(PredicateWords words) => Demands().All(demand => demand.IsMet(words));

    static Demand[] Asked(string place, LemmaSet? words) => words is null ? [] : [new(new([place], words), false)];
}
