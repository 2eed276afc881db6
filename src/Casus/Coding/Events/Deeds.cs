using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Events;

/// <summary>What words promise or give, they mostly tell as an act, too, of which it is known from farther around who does it for whom.</summary>
static class Deeds
{
    /// <summary>The promise or the act of help that one of the words tells; null where none does.</summary>
    public static Happening? At(IReadOnlyList<Happening> happenings, Sentence sentence, params int[] tokens)
    {
        foreach (var token in tokens)
        {
            foreach (var happening in happenings)
            {
                if (happening.Rule.Type is EventType.Agree or EventType.Aid && happening.Predicates.Contains((sentence, token)))
                    return happening;
            }
        }

        return null;
    }

    /// <summary>Those of whom it is known whose they are, and who are not of the states that they face.</summary>
    public static IReadOnlyList<ActorReference> Facing(IReadOnlyList<ActorReference> others, IReadOnlyList<ActorReference> found) =>
        [.. found.Where(one => one.Code is { IsKnown: true } && others.All(other => other.Code?.State() != one.Code.State()))];
}
