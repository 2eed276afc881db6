using System.Collections.Frozen;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>anaphora.yaml</c>: words that stand for somebody named elsewhere.</summary>
static class AnaphoraReader
{
    static readonly string[] lists = ["speaking", "own", "own_titles", "many", "groups", "pairs", "people", "counting", "company"];

    public static AnaphoraWords Read(YamlMap? root)
    {
        root?.Needs(["language", .. lists]);
        root?.Citation(root.File);
        var words = lists.ToDictionary(list => list, list => (IReadOnlySet<string>)(root?.Words(list) ?? []).ToFrozenSet(StringComparer.Ordinal));
        root?.Close();
        return new(words["speaking"], words["own"], words["own_titles"], words["many"], words["groups"], words["pairs"], words["people"], words["counting"], words["company"]);
    }
}
