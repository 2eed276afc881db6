namespace Casus.Lexicons;

/// <summary>One thing that a frame asks of the words beside its predicate.</summary>
/// <param name="Phrase">Where, and which words.</param>
/// <param name="IsBarred">The words must not stand there.</param>
public sealed record Demand(Phrase Phrase, bool IsBarred)
{
    /// <summary>Part of the word itself ("carry out", "hunger strike"), and not of what stands around it.</summary>
    internal bool IsOfTheWord => Phrase.Places is ["particle"] or ["modifier"];

    public bool IsMet(PredicateWords words) => Phrase.StandsIn(words) != IsBarred;

    /// <summary>What the frame and the particle of one of its lemmas ask for, in the order in which it is looked at.</summary>
    internal static Demand[] Of(PredicateLemma lemma, IReadOnlyList<Demand> ofFrame) =>
        lemma.Particle is { } particle ? [new(new(["particle"], new([particle])), false), .. ofFrame] : [.. ofFrame];

    internal static bool AreMet(Demand[] demands, PredicateWords words)
    {
        foreach (var demand in demands)
        {
            if (!demand.IsMet(words))
                return false;
        }

        return true;
    }
}
