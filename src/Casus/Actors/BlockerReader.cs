using Casus.Problems;

namespace Casus.Actors;

static class BlockerReader
{
    public static (List<Blocker> Blockers, IReadOnlyList<string> Ambiguous) Read(string folder, List<Problem> problems)
    {
        var path = Path.Combine(folder, "blockers.yaml");
        if (!File.Exists(path))
        {
            problems.Add(ActorProblems.NoFile(path));
            return ([], []);
        }

        if (YamlEntry.Load(path, problems) is not { } file)
            return ([], []);

        var citation = file.Text("citation");
        var blockers = file.Entries("blockers").Select(entry => Blocker(new(entry, citation))).OfType<Blocker>().ToList();
        var ambiguous = file.Texts("ambiguous");
        file.Close();
        return (blockers, ambiguous);
    }

    static Blocker? Blocker(Cited cited)
    {
        var entry = cited.Entry;
        var (name, meaning) = (entry.Required("name"), entry.Required("meaning"));
        cited.Citation(name ?? "blocker");
        entry.Close();
        return name is null || meaning is null ? null : new(name, meaning);
    }
}
