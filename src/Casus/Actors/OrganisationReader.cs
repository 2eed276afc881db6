using Casus.Yaml;

namespace Casus.Actors;

static class OrganisationReader
{
    public static Organisation? Read(YamlMap entry, ActorSightings sightings)
    {
        var organisation = Fields(entry, sightings);
        entry.Close();
        if (organisation is not null)
            sightings.Saw(organisation, entry.Where);
        return organisation;
    }

    static Organisation? Fields(YamlMap entry, ActorSightings sightings)
    {
        entry.Needs("code", "name", "kind");
        var (code, name) = (entry.Code("code"), entry.OptionalText("name"));
        var kind = entry.Choice<OrganisationKind>("kind", member => member.ToString().ToUpperInvariant());
        var organisation = new Organisation(
            code!,
            name!,
            kind ?? default,
            entry.Sector(),
            entry.OptionalText("seat"),
            entry.DatedNames("aliases"),
            entry.DatedNames("demonyms"),
            Members(entry, sightings),
            entry.Citation(name ?? "organisation"));
        return code is null || name is null || kind is null ? null : organisation;
    }

    static List<Membership> Members(YamlMap entry, ActorSightings sightings)
    {
        var members = new List<Membership>();
        foreach (var item in entry.Maps("members", bare: "state"))
        {
            item.Needs("state");
            if (item.Code("state") is { } state)
            {
                members.Add(new(state, item.Days()));
                sightings.Mentioned(state, item.Where);
            }

            item.Close();
        }

        return members;
    }
}
