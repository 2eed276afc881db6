using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>weapons.yaml</c>: names of weapons.</summary>
static class WeaponReader
{
    public static IReadOnlyList<string> Read(YamlMap? root)
    {
        root?.Needs("language", "weapons");
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in root?.Maps("weapons") ?? [])
        {
            entry.Needs("names");
            entry.Citation("weapons");
            foreach (var twice in entry.Words("names").Where(name => !known.Add(name)))
                entry.Add(LexiconProblems.DuplicateWord(entry.Where, twice));
            entry.Close();
        }

        root?.Close();
        return [.. known.Order(StringComparer.Ordinal)];
    }
}
