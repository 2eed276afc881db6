using Casus.Problems;
using Casus.Time;

namespace Casus.Actors;

static class StateReader
{
    public static State? Read(Cited cited, ActorSightings sightings)
    {
        var entry = cited.Entry;
        var state = Fields(cited);
        entry.Close();
        if (state is not null)
            sightings.Saw(state, entry.File, entry.Line);
        return state;
    }

    static State? Fields(Cited cited)
    {
        var entry = cited.Entry;
        entry.Required("code");
        var code = entry.Parsed("code", "three capitals, such as FRA", StateCode);
        var name = entry.Required("name");
        var state = new State(
            code!,
            name!,
            entry.Text("formal"),
            Codes(entry),
            Ranges(entry),
            Names(entry, "aliases"),
            Names(entry, "demonyms"),
            Names(entry, "capital"),
            Metonyms(entry),
            entry.Code("claimed-by"),
            entry.Code("part-of"),
            cited.Citation(name ?? "state"));
        return code is null || name is null ? null : state;
    }

    static ActorCode? StateCode(string text) =>
        ActorCode.TryParse(text, null, out var code) && code is { Suffix: null, HasState: true } ? code : null;

    static StateCodes Codes(YamlEntry entry) => new(
        entry.Parsed("alpha2", "two capitals", text => IsCapitals(text, 2) ? text : null),
        entry.Parsed("numeric", "three digits in quotes, such as \"056\"", text => text.Length == 3 && text.All(char.IsAsciiDigit) ? text : null),
        Numbers(entry, "cow"),
        Numbers(entry, "gw"),
        entry.Parsed("cameo", "three capitals", text => IsCapitals(text, 3) ? text : null));

    static bool IsCapitals(string text, int length) => text.Length == length && text.All(char.IsAsciiLetterUpper);

    static List<SystemNumber> Numbers(YamlEntry entry, string key)
    {
        var numbers = new List<SystemNumber>();
        foreach (var item in entry.Entries(key))
        {
            var number = item.Required("number") is null ? null : item.Value("number", "a whole number", Number);
            var abbreviation = item.Parsed("abbreviation", "three capitals", text => IsCapitals(text, 3) ? text : null);
            if (number is { } known)
                numbers.Add(new(known, abbreviation, item.Days()));
            item.Close();
            CheckOrder(item, key, [.. numbers.Select(n => n.Days)]);
        }

        return numbers;
    }

    static int? Number(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    static List<DateRange> Ranges(YamlEntry entry)
    {
        var ranges = new List<DateRange>();
        foreach (var item in entry.Entries("member"))
        {
            ranges.Add(item.Days());
            item.Close();
            CheckOrder(item, "member", ranges);
        }

        return ranges;
    }

    static void CheckOrder(YamlEntry item, string key, List<DateRange> ranges)
    {
        if (ranges is [.., var before, var last] && (before.Overlaps(last) || before.From > last.From))
            item.Report(ActorProblems.Overlap(item.File, item.Line, $"this '{key}'"));
    }

    internal static List<DatedName> Names(YamlEntry entry, string key)
    {
        var names = new List<DatedName>();
        foreach (var item in entry.Entries(key, bare: "name"))
        {
            if (item.Required("name") is { } name)
                names.Add(new(name, item.Days()));
            item.Close();
        }

        return names;
    }

    static List<Metonym> Metonyms(YamlEntry entry)
    {
        var metonyms = new List<Metonym>();
        foreach (var item in entry.Entries("metonyms", bare: "name"))
        {
            var sector = item.Parsed("sector", "a sector of the PLOVER manual, such as GOV or MIL", text => Sectors.All.Contains(text) ? text : null);
            if (item.Required("name") is { } name)
                metonyms.Add(new(name, sector ?? "GOV", item.Days()));
            item.Close();
        }

        return metonyms;
    }
}
