using Casus.Problems;
using Casus.Yaml;

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
        var files = new YamlFolder(folder, ActorProblems.Fields, problems);
        var states = ReadEach(files, "states", entry => StateReader.Read(entry, sightings));
        var organisations = ReadEach(files, "organisations", entry => OrganisationReader.Read(entry, sightings));
        var (blockers, ambiguous) = files.Open("blockers.yaml") is { } file ? BlockerReader.Read(file) : ([], []);
        var offices = OfficeReader.ReadAll(new(Path.Combine(folder, "offices"), ActorProblems.Fields, problems), sightings);
        sightings.Check(ambiguous);
        return new(new(states, organisations, offices, blockers, ambiguous), problems);
    }

    static List<T> ReadEach<T>(YamlFolder files, string list, Func<YamlMap, T?> read)
        where T : class
    {
        var items = new List<T>();
        foreach (var file in files.OpenAll($"{list}*.yaml"))
        {
            items.AddRange(file.Maps(list).Select(read).OfType<T>());
            file.Close();
        }

        return items;
    }
}

/// <param name="Data">The entries that were sound.</param>
public sealed record ActorReading(ActorData Data, IReadOnlyList<Problem> Problems);
