using Casus.Actors;
using Casus.Ontology;

namespace Casus.Coding.Events;

/// <summary>What a document tells before one of its events, the latest first.</summary>
sealed class Told(IReadOnlyList<Happening> all, int position)
{
    /// <summary>More than so many events back nobody remembers who was meant.</summary>
    const int Most = 200;

    /// <param name="reach">How many sentences back.</param>
    public Happening? Latest(int reach, Func<Happening, bool> matches)
    {
        var here = all[position].Sentence.Number;
        for (var i = position - 1; i >= Math.Max(0, position - Most) && here - all[i].Sentence.Number <= reach; i--)
        {
            if (matches(all[i]))
                return all[i];
        }

        return null;
    }

    /// <summary>Whether the state is known for an attack in what stands around.</summary>
    public bool IsAggressor(ActorCode state)
    {
        for (var i = Math.Max(0, position - Most); i < Math.Min(all.Count, position + Most); i++)
        {
            if (all[i].Rule.Type == EventType.Assault && all[i].IsNominal && all[i].Actors.Any(actor => actor.Code?.State() == state))
                return true;
        }

        return false;
    }
}
