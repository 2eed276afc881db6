using Casus.Problems;
using Casus.Text;
using Casus.Time;
using Casus.Yaml;

namespace Casus.Actors;

static class OfficeReader
{
    public static List<Office> ReadAll(YamlFolder folder, ActorSightings sightings) =>
        [.. folder.OpenEach(folder.Names("*.yaml")).SelectMany(file => ReadFile(file, sightings))];

    static List<Office> ReadFile(YamlMap file, ActorSightings sightings)
    {
        file.Needs("state");
        var state = file.Code("state");
        var offices = file.Maps("offices").Select(entry => Read(entry, state)).OfType<Office>().ToList();
        file.Close();
        if (state is null)
            return [];

        sightings.Mentioned(state, file.Where);
        if (Path.GetFileNameWithoutExtension(file.File) != state.ToString())
            file.Add(ActorProblems.WrongFileName(file.File, state.ToString()));
        return offices;
    }

    static Office? Read(YamlMap entry, ActorCode? state)
    {
        entry.Needs("office", "role");
        var name = entry.OptionalText("office");
        var role = entry.Choice<OfficeRole>("role", member => EnumWords.Of(member).Replace(' ', '-'));
        var titles = entry.Texts("titles");
        var holders = Holders(entry);
        var citation = entry.Citation(name ?? "office");
        entry.Close();
        return state is null || name is null || role is null ? null : new(state, name, role.Value, titles, holders, citation);
    }

    static List<OfficeHolder> Holders(YamlMap office)
    {
        var holders = new List<OfficeHolder>();
        foreach (var entry in office.Maps("holders"))
        {
            if (Holder(entry) is not { } holder)
                continue;
            if (holders is [.., var before] && ComesTooEarly(holder, before))
                entry.Add(ActorProblems.Overlap(entry.Where, $"the term of {holder.Person}"));
            holders.Add(holder);
        }

        return holders;
    }

    /// <summary>True where the terms overlap whatever the inexact dates turn out to be.</summary>
    static bool ComesTooEarly(OfficeHolder holder, OfficeHolder before) =>
        before.Until is { } until ? holder.From.To < until.From
        : before.KnownUntil is not { } known || holder.From.To <= known.From;

    static OfficeHolder? Holder(YamlMap entry)
    {
        entry.Needs("person", "from");
        var (person, family, aliases) = (entry.OptionalText("person"), entry.OptionalText("family"), entry.Texts("aliases"));
        var (from, until, known) = (Date(entry, "from"), Date(entry, "until"), Date(entry, "known-until"));
        var acting = entry.Flag("acting");
        entry.Close();
        if (until is not null && until.To < from?.From)
            entry.Add(ActorProblems.BadValue(entry.Where, "until", until.ToString(), "a date after `from`"));
        return person is null || from is null ? null : new(person, family, aliases, from, until, known, acting);
    }

    static UncertainDate? Date(YamlMap entry, string field) => entry.Parsed<UncertainDate>(field, "a date like 2011-12-17, 2011-12 or 2011");
}
