using System.Globalization;
using Casus.Ontology;
using Casus.Problems;

namespace Casus.Lexicons;

/// <summary>CAMEO and PLOVER as read, and everything that was wrong in their files.</summary>
public sealed record OntologyReading(CameoTable Cameo, PloverTable Plover, IReadOnlyList<Problem> Problems);

/// <summary>Reads <c>cameo.yaml</c> and <c>plover.yaml</c> of <c>data/ontology</c>.</summary>
public static class OntologyReader
{
    public static OntologyReading Read(string folder)
    {
        var (cameoPage, ploverPage) = (new YamlPage(folder, "cameo.yaml"), new YamlPage(folder, "plover.yaml"));
        return new(ReadCameo(cameoPage), ReadPlover(ploverPage), [.. cameoPage.Problems, .. ploverPage.Problems]);
    }

    static CameoTable ReadCameo(YamlPage page)
    {
        var root = page.Open();
        root?.AllowOnly("citation", "codes");
        root?.CitationOr(null);
        var seen = new HashSet<CameoCode>();
        var entries = (root?.Entries("codes") ?? []).Select(ReadCode).OfType<(CameoEntry Cameo, int Line)>().Where(found =>
        {
            if (seen.Add(found.Cameo.Code))
                return true;
            page.Report(LexiconProblems.DuplicateId(page.Name, found.Line, found.Cameo.Code.ToString()));
            return false;
        });
        return new([.. entries.Select(found => found.Cameo)]);
    }

    static (CameoEntry Cameo, int Line)? ReadCode(YamlEntry entry)
    {
        entry.AllowOnly("code", "name", "goldstein", "plover", "note");
        var (text, name, plover) = (entry.RequiredText("code"), entry.RequiredText("name"), entry.Text("plover"));
        var goldstein = Goldstein(entry);
        if (text is not null && !CameoCode.TryParse(text, null, out _))
            entry.Page.Report(LexiconProblems.UnknownCameo(entry.Page.Name, entry.LineOf("code"), "code", text));
        if (plover is not null && EventTypes.Find(plover) is null)
            entry.Page.Report(LexiconProblems.UnknownValue(entry.Page.Name, entry.LineOf("plover"), "plover", plover, EventTypes.All.Select(EventTypes.Name)));

        return name is not null && goldstein is { } value && CameoCode.TryParse(text, null, out var code)
            ? (new(code, name, value, plover is null ? null : EventTypes.Find(plover), entry.Text("note")), entry.Line)
            : null;
    }

    static double? Goldstein(YamlEntry entry)
    {
        if (entry.RequiredText("goldstein") is not { } text)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= -10 and <= 10)
            return value;
        entry.Page.Report(LexiconProblems.BadGoldstein(entry.Page.Name, entry.LineOf("goldstein"), text));
        return null;
    }

    static PloverTable ReadPlover(YamlPage page)
    {
        var root = page.Open();
        root?.AllowOnly("citation", "types", "contexts", "sectors");
        root?.CitationOr(null);
        var seen = new HashSet<EventType>();
        var types = (root?.Entries("types") ?? []).Select(ReadType).OfType<(PloverEntry Plover, int Line)>().Where(found =>
        {
            if (seen.Add(found.Plover.Type))
                return true;
            page.Report(LexiconProblems.DuplicateId(page.Name, found.Line, EventTypes.Name(found.Plover.Type)));
            return false;
        });
        return new([.. types.Select(found => found.Plover)], Meanings(root, "contexts").Keys, Meanings(root, "sectors"));
    }

    static (PloverEntry Plover, int Line)? ReadType(YamlEntry entry)
    {
        entry.AllowOnly("type", "definition", "quad", "modes");
        var (name, definition, quad) = (entry.RequiredText("type"), entry.RequiredText("definition"), entry.RequiredText("quad"));
        if (name is null || definition is null || quad is null)
            return null;
        if (EventTypes.Find(name) is { } type && quad is ['1' or '2' or '3' or '4'])
            return (new(type, definition, quad[0] - '0', entry.Words("modes") ?? []), entry.Line);

        entry.Page.Report(EventTypes.Find(name) is null
            ? LexiconProblems.UnknownValue(entry.Page.Name, entry.LineOf("type"), "type", name, EventTypes.All.Select(EventTypes.Name))
            : LexiconProblems.UnknownValue(entry.Page.Name, entry.LineOf("quad"), "quad", quad, ["1", "2", "3", "4"]));
        return null;
    }

    static Dictionary<string, string> Meanings(YamlEntry? root, string key) =>
        root?.Entry(key) is { } entry
            ? entry.Keys.Select(name => (name, meaning: entry.Text(name))).Where(found => found.meaning is not null)
                .ToDictionary(found => found.name, found => found.meaning!)
            : [];
}
