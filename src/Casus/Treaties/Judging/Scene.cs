using Casus.Places;
using Casus.Text;
using Casus.Treaties.Answers;
using Casus.Treaties.Situations;

namespace Casus.Treaties.Judging;

/// <summary>Whether what was attacked, and where, is what the obligation protects.</summary>
static class Scene
{
    public static void Rule(Clause clause, Hearing hearing, Rulings rulings)
    {
        if (clause.Obligation.Objects.Count > 0)
            Objects(clause.Obligation.Objects, hearing, rulings);
        if (clause.Obligation.Zone is not null && !rulings.Frees)
            Zone(clause, hearing, rulings);
    }

    static void Objects(IReadOnlyList<AttackedObject> objects, Hearing hearing, Rulings rulings)
    {
        var act = hearing.Act;
        if (act.Thing is { } thing && objects.Contains(thing))
            rulings.Add(CheckStatus.Met, false, static (c, _) => (Protected(c), $"{c.Act.Deed}, which the article names", c.Rule));
        else if (act.Place is { } place)
            At(objects, place, act, rulings);
        else if (act.Thing is not null)
            rulings.Unknown(static (c, _) => (Protected(c), $"no place is given: only if that was on territory of {c.Act.Target}", c.Rule));
        else
            rulings.Add(CheckStatus.Met, false, static (c, _) => (Protected(c), $"assumed: no place is given, so the attack is taken to be on the home territory of {c.Act.Target}", c.Rule));
    }

    static void At(IReadOnlyList<AttackedObject> objects, NamedPlace place, Act act, Rulings rulings)
    {
        var target = act.Target;
        var needsRule = objects.Contains(AttackedObject.AdministeredTerritory) && !objects.Contains(AttackedObject.Territory);
        if (place.Administrator == target || (place.Country == target && !needsRule))
            rulings.Add(CheckStatus.Met, false, static (c, _) => (Protected(c), $"{Name(c)} is territory of {c.Act.Target}{Doubt(c.Act.Place!)}", c.Rule));
        else if (place.Country == target || place.Claimants.Contains(target))
            rulings.Unknown(static (c, _) => (Protected(c), $"{Name(c)} is {Contested(c.Act.Place!, c)}", c.Rule));
        else if (act.Thing is null && objects.Any(thing => thing is AttackedObject.Forces or AttackedObject.Ships or AttackedObject.Aircraft))
            rulings.Unknown(static (c, _) => (Protected(c), $"{Name(c)} is not territory of {c.Act.Target}: only if forces, ships or aircraft of {c.Act.Target} were attacked there", c.Rule));
        else
            rulings.Unmet(static (c, _) => (Protected(c), $"{Name(c)} is not territory of {c.Act.Target}", c.Rule));
    }

    static string Protected(Case c) => "attack on " + string.Join(", ", c.Obligation.Objects.Select(EnumWords.Of));

    static string Name(Case c) => c.Act.Place!.Name;

    static string Contested(NamedPlace place, Case c) =>
        place.Country == c.Act.Target ? $"territory of {c.Act.Target}, administered by {place.Administrator}" : $"claimed by {string.Join(", ", place.Claimants)}";

    static string Doubt(NamedPlace place) => place.Claimants.Count > 0 ? $", claimed by {string.Join(", ", place.Claimants)}" : "";

    static void Zone(Clause clause, Hearing hearing, Rulings rulings)
    {
        if (clause.Zone is null || hearing.In(clause.Zone) is not { } placement)
            rulings.Unknown(static (c, _) => ($"attack within {c.Clause.Zone?.Title ?? c.Obligation.Zone!.Zone}", c.Act is { Thing: not null, Place: null } ? "no place is given" : "the place is not on the map", ZoneRule(c)));
        else
            rulings.Add(Status(placement), true, static (c, _) => ($"attack within {c.Clause.Zone!.Title}", Assumed(c) + c.Hearing.In(c.Clause.Zone)!.Because, ZoneRule(c)));
    }

    static CheckStatus Status(Placement placement) => placement switch
    {
        Placement.Inside => CheckStatus.Met,
        Placement.Outside => CheckStatus.Unmet,
        _ => CheckStatus.Unknown,
    };

    static string Assumed(Case c) => c.Act.Place is null ? "assumed: " : "";

    static string ZoneRule(Case c) => $"{c.Treaty.Id}#{c.Obligation.Zone!.Article}";
}
