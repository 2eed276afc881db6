using Casus.Language.Arguments;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Coding.Events;

/// <summary>What is promised, announced or threatened has not happened yet: "announces aid", "agreed to withdraw", "threatened sanctions".</summary>
static class Promised
{
    /// <param name="all">Everything that the document tells.</param>
    public static Happening Read(Happening happening, IReadOnlyList<Happening> all)
    {
        if (!MayBePromised(happening.Rule.Type) || happening.Factuality is not (Factuality.Certain or Factuality.Possible or Factuality.Unknown) || Above(happening, all) is not { } promise)
            return happening;
        return (promise.Rule.Type, promise.Factuality) switch
        {
            (EventType.Agree, Factuality.Certain or Factuality.Probable) => happening with { Factuality = Factuality.Probable, When = null },
            (EventType.Threaten, Factuality.Certain or Factuality.Probable) => happening with { Factuality = Factuality.Possible, When = null },
            _ => happening,
        };
    }

    /// <summary>The promise or threat of the same actor that governs it.</summary>
    static Happening? Above(Happening happening, IReadOnlyList<Happening> all)
    {
        foreach (var step in Clauses.Upward(happening.Sentence, happening.Token))
        {
            foreach (var other in all)
            {
                if (step != happening.Token && other.Sentence == happening.Sentence && other.Token == step && other.Rule.Type is EventType.Agree or EventType.Threaten)
                    return SharesActor(happening, other) ? other : null;
            }

            if (!IsContent(happening.Sentence, step))
                return null;
        }

        return null;
    }

    /// <summary>Part of what is promised, and not of when or why: "after incursions", "violating an embargo".</summary>
    static bool IsContent(Sentence sentence, int step) => sentence.Tokens[step].Relation switch
    {
        "acl:relcl" or "parataxis" or "advcl" or "appos" => false,
        "conj" => sentence.Dependent(step, "nsubj") < 0,
        "obl" => sentence.Dependent(step, "case") is >= 0 and var preposition && sentence.Tokens[preposition].Lemma.ToLowerInvariant() is "to" or "in" or "with" or "of",
        _ => true,
    };

    static bool SharesActor(Happening one, Happening other) =>
        one.Actors.Any(actor => other.Actors.Concat(other.Recipients).Any(its => its.Code?.State() == actor.Code?.State()));

    static bool MayBePromised(EventType type) =>
        type is EventType.Aid or EventType.Support or EventType.Cooperate or EventType.Concede or EventType.Retreat or EventType.Sanction or EventType.Mobilize;
}
