using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>The lemmas that stand beside a predicate in a sentence, by place, for a rule to look at. More than one where
/// the text joins several ("weapons and ammunition").</summary>
/// <param name="Subjects">Heads of the subject; of a passive, of its agent.</param>
/// <param name="Objects">Heads of the direct object; of a passive, of its subject; of a noun, of what follows "of" and of
/// the compound before it.</param>
/// <param name="Obliques">Heads of prepositional phrases by their preposition.</param>
/// <param name="Complements">Heads of clausal complements.</param>
/// <param name="Modifiers">Lemmas of the adjectives and compounds that stand before a noun; of the adverbs of a verb.</param>
/// <param name="Particles">What can belong to the predicate itself: particles of a verb ("carry out"), and the prepositions
/// that follow it directly ("call for").</param>
public sealed record PredicateWords(
    IReadOnlyList<string> Subjects,
    IReadOnlyList<string> Objects,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Obliques,
    IReadOnlyList<string> Complements,
    IReadOnlyList<string> Modifiers,
    IReadOnlyList<string> Particles)
{
    /// <summary>Every lemma of the sentence, in lower case.</summary>
    public IReadOnlySet<string> Around { get; init; } = FrozenSet<string>.Empty;

    public static PredicateWords None { get; } = new([], [], new Dictionary<string, IReadOnlyList<string>>(), [], [], []);

    /// <summary>The words that stand at a place of that name.</summary>
    internal IReadOnlyList<string> At(string place) => place switch
    {
        "subject" => Subjects,
        "object" => Objects,
        "complement" => Complements,
        "modifier" => Modifiers,
        "particle" => Particles,
        _ => Obliques.GetValueOrDefault(place, []),
    };

    public bool HasParticle(string particle) => Particles.Contains(particle);
}
