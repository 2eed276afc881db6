using Casus.Places;
using Casus.Text;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>Whether what was attacked, and where, is what the obligation protects.</summary>
static class Scene
{
    public static IEnumerable<Check> Checks(Case c)
    {
        var objects = Objects(c).ToList();
        return c.Obligation.Zone is null || objects.Any(check => check.Status == CheckStatus.Unmet) ? objects : objects.Append(Zone(c, c.Obligation.Zone));
    }

    static IEnumerable<Check> Objects(Case c)
    {
        if (c.Obligation.Objects is [])
            yield break;
        var condition = "attack on " + string.Join(", ", c.Obligation.Objects.Select(EnumWords.Of));
        yield return c.Act.Place is { } place
            ? At(c, place, condition)
            : new(condition, CheckStatus.Met, $"assumed: no place is given, so the attack is taken to be on the home territory of {c.Act.Target}", false, c.Rule);
    }

    static Check At(Case c, NamedPlace place, string condition)
    {
        var target = c.Act.Target;
        var needsRule = c.Obligation.Objects.Contains(AttackedObject.AdministeredTerritory) && !c.Obligation.Objects.Contains(AttackedObject.Territory);
        var holds = place.Administrator == target;
        if (holds || (place.Country == target && !needsRule))
            return new(condition, CheckStatus.Met, $"{place.Name} is territory of {target}{Doubt(place)}", false, c.Rule);
        if (place.Country == target || place.Claimants.Contains(target))
        {
            return new(condition, CheckStatus.Unknown,
                $"{place.Name} is {(place.Country == target ? $"territory of {target}, administered by {place.Administrator}" : $"claimed by {string.Join(", ", place.Claimants)}")}", true, c.Rule);
        }

        return c.Obligation.Objects.Any(thing => thing is AttackedObject.Forces or AttackedObject.Ships or AttackedObject.Aircraft)
            ? new(condition, CheckStatus.Unknown, $"{place.Name} is not territory of {target}: only if forces, ships or aircraft of {target} were attacked there", true, c.Rule)
            : new(condition, CheckStatus.Unmet, $"{place.Name} is not territory of {target}", true, c.Rule);
    }

    static string Doubt(NamedPlace place) => place.Claimants.Count > 0 ? $", claimed by {string.Join(", ", place.Claimants)}" : "";

    static Check Zone(Case c, ZoneLimit limit)
    {
        var rule = $"{c.Treaty.Id}#{limit.Article}";
        if (c.Atlas.Zone(limit.Zone) is not { } zone || c.Scene is not { } place)
            return new($"attack within {limit.Zone}", CheckStatus.Unknown, "the place is not on the map", true, rule);
        var (condition, assumed) = ($"attack within {zone.Title}", c.Act.Place is null ? "assumed: " : "");
        return zone.Locate(place) switch
        {
            Placement.Inside inside => new(condition, CheckStatus.Met, assumed + inside.Because, true, rule),
            Placement.Outside outside => new(condition, CheckStatus.Unmet, assumed + outside.Because, true, rule),
            var open => new(condition, CheckStatus.Unknown, assumed + open.Because, true, rule),
        };
    }
}
