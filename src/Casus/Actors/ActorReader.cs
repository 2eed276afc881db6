using Casus.Problems;

namespace Casus.Actors;

/// <summary>Reads the folder of actor files; <c>docs/actors.md</c> describes their format.</summary>
public static class ActorReader
{
    /// <param name="folder">Holds <c>states*.yaml</c>, <c>organisations*.yaml</c>, <c>blockers.yaml</c> and <c>offices/*.yaml</c>.</param>
    /// <returns>Everything that could be read, and every problem met on the way.</returns>
    public static ActorReading Read(string folder)
    {
        var problems = new List<Problem>();
        var sightings = new ActorSightings(problems);
        var states = ReadEach(folder, "states*.yaml", "states", problems, entry => StateReader.Read(entry, sightings));
        var organisations = ReadEach(folder, "organisations*.yaml", "organisations", problems, entry => OrganisationReader.Read(entry, sightings));
        var (blockers, ambiguous) = BlockerReader.Read(folder, problems);
        var offices = OfficeReader.ReadAll(Path.Combine(folder, "offices"), sightings, problems);
        sightings.Check(ambiguous);
        return new(new(states, organisations, offices, blockers, ambiguous), problems);
    }

    static List<T> ReadEach<T>(string folder, string pattern, string list, List<Problem> problems, Func<Cited, T?> read)
        where T : class
    {
        var items = new List<T>();
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).ToArray() : [];
        if (files.Length == 0)
            problems.Add(ActorProblems.NoFile(Path.Combine(folder, pattern)));

        foreach (var file in files.Select(path => YamlEntry.Load(path, problems)).OfType<YamlEntry>())
        {
            var citation = file.Text("citation");
            items.AddRange(file.Entries(list).Select(entry => read(new(entry, citation))).OfType<T>());
            file.Close();
        }

        return items;
    }
}

/// <param name="Data">The entries that were sound.</param>
public sealed record ActorReading(ActorData Data, IReadOnlyList<Problem> Problems);

/// <summary>An entry and the citation at the head of its file.</summary>
readonly record struct Cited(YamlEntry Entry, string? Inherited)
{
    /// <returns>Empty, and a problem, where nothing is cited.</returns>
    public string Citation(string name)
    {
        if ((Entry.Text("citation") ?? Inherited) is { } citation)
            return citation;
        Entry.Report(ActorProblems.NotCited(Entry.File, Entry.Line, name));
        return "";
    }
}
