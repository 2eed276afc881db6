using Casus.Yaml;

namespace Casus.Actors;

static class BlockerReader
{
    public static (IReadOnlyList<Blocker> Blockers, IReadOnlyList<string> Ambiguous) Read(YamlMap file)
    {
        var blockers = file.Maps("blockers").Select(Blocker).OfType<Blocker>().ToList();
        var ambiguous = file.Texts("ambiguous");
        file.Close();
        return (blockers, ambiguous);
    }

    static Blocker? Blocker(YamlMap entry)
    {
        var (name, meaning) = (entry.Text("name"), entry.Text("meaning"));
        entry.Citation(name ?? "blocker");
        entry.Close();
        return name is null || meaning is null ? null : new(name, meaning);
    }
}
