using Casus.Ontology;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>CAMEO and PLOVER as read, and everything that was wrong in their files.</summary>
public sealed record OntologyReading(CameoTable Cameo, PloverTable Plover, IReadOnlyList<Problem> Problems);

/// <summary>Reads <c>cameo.yaml</c> and <c>plover.yaml</c> of <c>data/ontology</c>.</summary>
public static class OntologyReader
{
    public static OntologyReading Read(string folder)
    {
        var problems = new List<Problem>();
        var files = new YamlFolder(folder, LexiconProblems.Fields, problems);
        return new(ReadCameo(files.Open("cameo.yaml")), ReadPlover(files.Open("plover.yaml")), problems);
    }

    static CameoTable ReadCameo(YamlMap? root)
    {
        root?.Citation(root.File);
        var seen = new HashSet<CameoCode>();
        var entries = (root?.Maps("codes") ?? []).Select(entry => ReadCode(entry, seen)).OfType<CameoEntry>().ToList();
        root?.Close();
        return new(entries);
    }

    static CameoEntry? ReadCode(YamlMap entry, HashSet<CameoCode> seen)
    {
        entry.Needs("code", "name", "goldstein");
        var (text, name, goldstein) = (entry.OptionalText("code"), entry.OptionalText("name"), Goldstein(entry));
        var (plover, note) = (Type(entry, "plover"), entry.OptionalText("note"));
        entry.Close();
        if (text is null || name is null || goldstein is not { } value)
            return null;
        if (!CameoCode.TryParse(text, null, out var code))
            entry.Add(LexiconProblems.UnknownCameo(entry.WhereIs("code"), "code", text));
        else if (!seen.Add(code))
            entry.Add(LexiconProblems.DuplicateId(entry.Where, text));
        else
            return new(code, name, value, plover, note);
        return null;
    }

    static EventType? Type(YamlMap entry, string field)
    {
        if (entry.OptionalText(field) is not { } name)
            return null;
        if (EventTypes.Find(name) is { } type)
            return type;
        entry.Add(LexiconProblems.UnknownValue(entry.WhereIs(field), field, name, EventTypes.All.Select(EventTypes.Name)));
        return null;
    }

    static double? Goldstein(YamlMap entry)
    {
        if (entry.OptionalText("goldstein") is not { } text)
            return null;
        if (Numbers.TryParse(text) is { } value and >= -10 and <= 10)
            return value;
        entry.Add(LexiconProblems.BadGoldstein(entry.WhereIs("goldstein"), text));
        return null;
    }

    static PloverTable ReadPlover(YamlMap? root)
    {
        root?.Citation(root.File);
        var seen = new HashSet<EventType>();
        var types = (root?.Maps("types") ?? []).Select(entry => ReadType(entry, seen)).OfType<PloverEntry>().ToList();
        var (contexts, sectors) = (Meanings(root, "contexts"), Meanings(root, "sectors"));
        root?.Close();
        return new(types, contexts.Keys, sectors);
    }

    static PloverEntry? ReadType(YamlMap entry, HashSet<EventType> seen)
    {
        entry.Needs("type", "definition", "quad");
        var (type, definition, quad, modes) = (Type(entry, "type"), entry.OptionalText("definition"), Quad(entry), entry.Words("modes"));
        entry.Close();
        if (type is not { } known || definition is null || quad is not { } number)
            return null;
        if (seen.Add(known))
            return new(known, definition, number, modes);
        entry.Add(LexiconProblems.DuplicateId(entry.Where, EventTypes.Name(known)));
        return null;
    }

    static int? Quad(YamlMap entry)
    {
        if (entry.OptionalText("quad") is not { } text)
            return null;
        if (text is ['1' or '2' or '3' or '4'])
            return text[0] - '0';
        entry.Add(LexiconProblems.UnknownValue(entry.WhereIs("quad"), "quad", text, ["1", "2", "3", "4"]));
        return null;
    }

    static Dictionary<string, string> Meanings(YamlMap? root, string field) =>
        root?.Map(field) is { } map
            ? map.Fields.Select(name => (name, meaning: map.OptionalText(name))).Where(found => found.meaning is not null)
                .ToDictionary(found => found.name, found => found.meaning!)
            : [];
}
