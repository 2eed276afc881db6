using Casus.Problems;
using Casus.Time;
using Casus.Yaml;

namespace Casus.Actors;

static class StateReader
{
    public static State? Read(YamlMap entry, ActorSightings sightings)
    {
        var state = Fields(entry);
        entry.Close();
        if (state is not null)
            sightings.Saw(state, entry.Where);
        return state;
    }

    static State? Fields(YamlMap entry)
    {
        entry.Needs("code", "name");
        var code = entry.Parsed("code", "three capitals, such as FRA", StateCode);
        var name = entry.OptionalText("name");
        var state = new State(
            code!,
            name!,
            entry.OptionalText("formal"),
            Codes(entry),
            Ranges(entry),
            entry.DatedNames("aliases"),
            entry.DatedNames("demonyms"),
            entry.DatedNames("capital"),
            Metonyms(entry),
            entry.Code("claimed-by"),
            entry.Code("part-of"),
            entry.Citation(name ?? "state"));
        return code is null || name is null ? null : state;
    }

    static ActorCode? StateCode(string text) =>
        ActorCode.TryParse(text, null, out var code) && code is { Suffix: null, HasState: true } ? code : null;

    static StateCodes Codes(YamlMap entry) => new(
        entry.Capitals("alpha2", 2, "two capitals"),
        entry.Parsed("numeric", "three digits in quotes, such as \"056\"", text => text.Length == 3 && text.All(char.IsAsciiDigit) ? text : null),
        Numbers(entry, "cow"),
        Numbers(entry, "gw"),
        entry.Capitals("cameo", 3, "three capitals"));

    static List<SystemNumber> Numbers(YamlMap entry, string field)
    {
        var numbers = new List<SystemNumber>();
        foreach (var item in entry.Maps(field))
        {
            item.Needs("number");
            var (number, abbreviation) = (item.Count("number"), item.Capitals("abbreviation", 3, "three capitals"));
            if (number is { } known)
                numbers.Add(new(known, abbreviation, item.Days()));
            item.Close();
            CheckOrder(item, field, [.. numbers.Select(n => n.Days)]);
        }

        return numbers;
    }

    static List<DateRange> Ranges(YamlMap entry)
    {
        var ranges = new List<DateRange>();
        foreach (var item in entry.Maps("member"))
        {
            ranges.Add(item.Days());
            item.Close();
            CheckOrder(item, "member", ranges);
        }

        return ranges;
    }

    static void CheckOrder(YamlMap item, string field, List<DateRange> ranges)
    {
        if (ranges is [.., var before, var last] && (before.Overlaps(last) || before.From > last.From))
            item.Add(ActorProblems.Overlap(item.Where, $"this '{field}'"));
    }

    static List<Metonym> Metonyms(YamlMap entry)
    {
        var metonyms = new List<Metonym>();
        foreach (var item in entry.Maps("metonyms", bare: "name"))
        {
            var sector = item.Sector();
            if (item.Text("name") is { } name)
                metonyms.Add(new(name, sector ?? "GOV", item.Days()));
            item.Close();
        }

        return metonyms;
    }
}
