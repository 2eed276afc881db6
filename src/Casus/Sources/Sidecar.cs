using Casus.Problems;
using Casus.Yaml;

namespace Casus.Sources;

/// <summary>What stands beside a text or at its head: <c>date</c>, <c>title</c>, <c>publisher</c>, <c>url</c>, <c>language</c>, <c>id</c>.</summary>
/// <remarks>Other keys are left to their owners, whatever they hold.</remarks>
static class Sidecar
{
    public static (Particulars Particulars, Problem? Problem) ReadYaml(string place, string yaml) =>
        YamlTree.Parse(yaml, out var fault) is { } root
            ? (Described(place, root), null)
            : (new(place), DocumentProblems.BadSidecar(place, $"line {fault!.Line}: {fault.Reason}."));

    static Particulars Described(string place, YamlNode.Map root) => new(place)
    {
        Id = Entry(root, "id"),
        Date = Entry(root, "date"),
        Title = Entry(root, "title"),
        Publisher = Entry(root, "publisher"),
        Url = Entry(root, "url"),
        Language = Entry(root, "language"),
    };

    static string? Entry(YamlNode.Map root, string name) => root.Fields
        .Where(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(field => (field.Value.Value as YamlNode.Text)?.Value)
        .LastOrDefault(value => value is not (null or "" or "~" or "null"));
}
