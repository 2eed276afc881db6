using Casus.Problems;
using Casus.Time;
using Casus.Yaml;

namespace Casus.Actors;

/// <summary>What YAML files say of actors, wherever they say it.</summary>
static class ActorFields
{
    const string Expected = "a code such as FRA, FRA.MIL or IGO.UNO";

    public static ActorCode? Code(this YamlMap map, string field) => map.Parsed<ActorCode>(field, Expected);

    public static IReadOnlyList<ActorCode> Codes(this YamlMap map, string field) => map.ParsedList<ActorCode>(field, Expected);

    public static string? Capitals(this YamlMap map, string field, int length, string expected) =>
        map.Parsed(field, expected, text => text.Length == length && text.All(char.IsAsciiLetterUpper) ? text : null);

    public static string? Sector(this YamlMap map) =>
        map.Parsed("sector", "a sector of the PLOVER manual, such as GOV, MIL or REB", text => Sectors.All.Contains(text) ? text : null);

    /// <summary>The days of an entry of an actor file; always, where it has none.</summary>
    public static DateRange Days(this YamlMap map)
    {
        if (map.Range() is { } days)
            return days;
        map.Add(ActorProblems.BadValue(map.Where, "until", map.OptionalText("until")!, "a day after `from`"));
        return DateRange.Always;
    }

    public static List<DatedName> DatedNames(this YamlMap map, string field)
    {
        var names = new List<DatedName>();
        foreach (var item in map.Maps(field, bare: "name"))
        {
            if (item.Text("name") is { } name)
                names.Add(new(name, item.Days()));
            item.Close();
        }

        return names;
    }
}
