using Casus.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Casus.Sources;

/// <summary>What stands beside a text or at its head: <c>date</c>, <c>title</c>, <c>publisher</c>, <c>url</c>, <c>language</c>, <c>id</c>.</summary>
/// <remarks>Other keys are left to their owners. The YAML is read as a flat run of events, so that no nesting or alias can grow.</remarks>
static class Sidecar
{
    public static (Particulars Particulars, Problem? Problem) ReadYaml(string place, string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            return Mapping(parser) is { } entries
                ? (Described(place, entries), null)
                : (new(place), DocumentProblems.BadSidecar(place, "it is not a list of keys and values."));
        }
        catch (YamlException fault)
        {
            return (new(place), DocumentProblems.BadSidecar(place, $"line {fault.Start.Line}: {fault.Message}"));
        }
    }

    static Dictionary<string, string>? Mapping(Parser parser)
    {
        var entries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return entries;
        if (!parser.TryConsume<MappingStart>(out _))
            return null;

        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = parser.TryConsume<Scalar>(out var name) ? name.Value : null;
            if (key is null)
                parser.SkipThisAndNestedEvents();
            if (parser.TryConsume<Scalar>(out var value))
                entries[key ?? ""] = value.Value;
            else
                parser.SkipThisAndNestedEvents();
        }

        return entries;
    }

    static Particulars Described(string place, Dictionary<string, string> entries) => new(place)
    {
        Id = Entry(entries, "id"),
        Date = Entry(entries, "date"),
        Title = Entry(entries, "title"),
        Publisher = Entry(entries, "publisher"),
        Url = Entry(entries, "url"),
        Language = Entry(entries, "language"),
    };

    static string? Entry(Dictionary<string, string> entries, string key) =>
        entries.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) && value != "~" && value != "null" ? value : null;
}
