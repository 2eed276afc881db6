using Casus.Actors;
using Casus.Places;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Judging;

/// <summary>One obligation of one state, put to one act.</summary>
sealed record Case(Treaty Treaty, Article Article, Obligation Obligation, ActorCode Debtor, Act Act, Situation Situation, Atlas Atlas)
{
    public string Rule => $"{Treaty.Id}#{Article.Number}";

    /// <summary>Where the attack is taken to fall: the place given, else the target's capital; null where that is not known.</summary>
    public NamedPlace? Scene => Act.Place ?? Atlas.Places.CapitalOf(Act.Target);
}
