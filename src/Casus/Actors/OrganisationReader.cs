namespace Casus.Actors;

static class OrganisationReader
{
    public static Organisation? Read(Cited cited, ActorSightings sightings)
    {
        var entry = cited.Entry;
        var organisation = Fields(cited, sightings);
        entry.Close();
        if (organisation is not null)
            sightings.Saw(organisation, entry.File, entry.Line);
        return organisation;
    }

    static Organisation? Fields(Cited cited, ActorSightings sightings)
    {
        var entry = cited.Entry;
        entry.Required("code");
        var code = entry.Code("code");
        var name = entry.Required("name");
        entry.Required("kind");
        var kind = entry.Value("kind", "IGO, NGO, BLOC, ARMED or PARTY", Kind);
        var organisation = new Organisation(
            code!,
            name!,
            kind ?? OrganisationKind.Igo,
            entry.Parsed("sector", "a sector of the PLOVER manual, such as REB or PTY", text => Sectors.All.Contains(text) ? text : null),
            entry.Text("seat"),
            StateReader.Names(entry, "aliases"),
            StateReader.Names(entry, "demonyms"),
            Members(entry, sightings),
            cited.Citation(name ?? "organisation"));
        return code is null || name is null || kind is null ? null : organisation;
    }

    static OrganisationKind? Kind(string text) => text switch
    {
        "IGO" => OrganisationKind.Igo,
        "NGO" => OrganisationKind.Ngo,
        "BLOC" => OrganisationKind.Bloc,
        "ARMED" => OrganisationKind.Armed,
        "PARTY" => OrganisationKind.Party,
        _ => null,
    };

    static List<Membership> Members(YamlEntry entry, ActorSightings sightings)
    {
        var members = new List<Membership>();
        foreach (var item in entry.Entries("members", bare: "state"))
        {
            item.Required("state");
            if (item.Code("state") is { } state)
            {
                members.Add(new(state, item.Days()));
                sightings.Mentioned(state, item.File, item.Line);
            }

            item.Close();
        }

        return members;
    }
}
