using Casus.Problems;
using Casus.Time;

namespace Casus.Actors;

static class OfficeReader
{
    public static List<Office> ReadAll(string folder, ActorSightings sightings, List<Problem> problems)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        return [.. files.Select(path => YamlEntry.Load(path, problems)).OfType<YamlEntry>().SelectMany(file => ReadFile(file, sightings))];
    }

    static List<Office> ReadFile(YamlEntry file, ActorSightings sightings)
    {
        file.Required("state");
        var state = file.Code("state");
        var citation = file.Text("citation");
        var offices = file.Entries("offices").Select(entry => Read(new(entry, citation), state)).OfType<Office>().ToList();
        file.Close();
        if (state is null)
            return [];

        sightings.Mentioned(state, file.File, file.Line);
        if (Path.GetFileNameWithoutExtension(file.File) != state.ToString())
            file.Report(ActorProblems.WrongFileName(file.File, state.ToString()));
        return offices;
    }

    static Office? Read(Cited cited, ActorCode? state)
    {
        var entry = cited.Entry;
        var name = entry.Required("office");
        entry.Required("role");
        var role = entry.Value("role", "head-of-state, head-of-government, leader, foreign-minister, defence-minister or other", Role);
        var titles = entry.Texts("titles");
        var holders = Holders(entry);
        var citation = cited.Citation(name ?? "office");
        entry.Close();
        return state is null || name is null || role is null ? null : new(state, name, role.Value, titles, holders, citation);
    }

    static OfficeRole? Role(string text) => text switch
    {
        "head-of-state" => OfficeRole.HeadOfState,
        "head-of-government" => OfficeRole.HeadOfGovernment,
        "leader" => OfficeRole.Leader,
        "foreign-minister" => OfficeRole.ForeignMinister,
        "defence-minister" => OfficeRole.DefenceMinister,
        "other" => OfficeRole.Other,
        _ => null,
    };

    static List<OfficeHolder> Holders(YamlEntry office)
    {
        var holders = new List<OfficeHolder>();
        foreach (var entry in office.Entries("holders"))
        {
            if (Holder(entry) is not { } holder)
                continue;
            if (holders is [.., var before] && ComesTooEarly(holder, before))
                entry.Report(ActorProblems.Overlap(entry.File, entry.Line, $"the term of {holder.Person}"));
            holders.Add(holder);
        }

        return holders;
    }

    /// <summary>True where the terms overlap whatever the inexact dates turn out to be.</summary>
    static bool ComesTooEarly(OfficeHolder holder, OfficeHolder before) =>
        before.Until is { } until ? holder.From.To < until.From
        : before.KnownUntil is not { } known || holder.From.To <= known.From;

    static OfficeHolder? Holder(YamlEntry entry)
    {
        var person = entry.Required("person");
        entry.Required("from");
        var from = Date(entry, "from");
        var (until, known) = (Date(entry, "until"), Date(entry, "known-until"));
        var acting = entry.Value<bool>("acting", "true or false", text => bool.TryParse(text, out var flag) ? flag : null) ?? false;
        var (family, aliases) = (entry.Text("family"), entry.Texts("aliases"));
        entry.Close();
        if (until is not null && until.To < from?.From)
            entry.Report(ActorProblems.BadValue(entry.File, entry.Line, "until", until.ToString(), "a date after `from`"));
        return person is null || from is null ? null : new(person, family, aliases, from, until, known, acting);
    }

    static UncertainDate? Date(YamlEntry entry, string key) => entry.Parsed(
        key, "a date like 2011-12-17, 2011-12 or 2011", text => UncertainDate.TryParse(text, null, out var date) ? date : null);
}
