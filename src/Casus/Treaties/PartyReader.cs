using Casus.Actors;
using Casus.Yaml;
using NodaTime;

namespace Casus.Treaties;

/// <summary>Reads who is bound since when; an entry without days has the treaty's own.</summary>
static class PartyReader
{
    public static IReadOnlyList<Party> Read(YamlMap root, LocalDate? inForce, LocalDate? ended)
    {
        var found = root.Maps("parties").SelectMany(map => Entry(map, inForce, ended)).ToList();
        return [.. found.GroupBy(pair => pair.State).Select(group => new Party(group.Key, [.. group.Select(pair => pair.Membership)]))];
    }

    static List<(ActorCode State, Membership Membership)> Entry(YamlMap map, LocalDate? inForce, LocalDate? ended)
    {
        map.Needs("states");
        var states = map.Codes("states");
        var bound = TreatyReader.Stretch(map, string.Join(", ", states), inForce, ended);
        var (signed, disputed, because) = (map.Day("signed"), map.OptionalText("disputed"), map.OptionalText("because"));
        map.Close();
        return bound is null ? [] : [.. states.Select(state => (state, new Membership(signed, bound, disputed, because)))];
    }
}
