using Casus.Problems;
using Casus.Sources.Dates;
using Casus.Yaml;

namespace Casus.Sources;

/// <summary>What stands beside a text or at its head: <c>date</c>, <c>title</c>, <c>publisher</c>, <c>author</c>, <c>url</c>, <c>language</c>, <c>id</c>.</summary>
/// <remarks>Other keys are left to their owners, whatever they hold.</remarks>
static class Sidecar
{
    public static (Particulars Particulars, Problem? Problem) ReadYaml(string place, string yaml) =>
        YamlTree.Parse(yaml, out var fault) is { } root
            ? (Described(place, root), null)
            : (new(), DocumentProblems.BadSidecar(place, $"line {fault!.Line}: {fault.Reason}."));

    static Particulars Described(string place, YamlNode.Map root) => new()
    {
        Id = Entry(root, "id"),
        Dates = CandidateDates.Given(place, Entry(root, "date")),
        Title = Entry(root, "title"),
        Publisher = Entry(root, "publisher"),
        Author = Entry(root, "author"),
        Url = Entry(root, "url"),
        LanguageGiven = Entry(root, "language"),
    };

    static string? Entry(YamlNode.Map root, string name) => root.Fields
        .Where(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(field => (field.Value.Value as YamlNode.Text)?.Value)
        .LastOrDefault(value => value is not (null or "" or "~" or "null"));
}
