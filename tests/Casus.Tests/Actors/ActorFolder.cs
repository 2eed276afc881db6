using Casus.Actors;

namespace Casus.Tests.Actors;

/// <summary>A folder of actor files with two states and no problem, in which a test replaces what it is about.</summary>
sealed class ActorFolder : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("casus-actors-");

    public ActorFolder()
    {
        Write("states.yaml", """
            citation: ISO 3166-1
            states:
              - code: PRK
                name: North Korea
                aliases: [DPRK]
                capital: [{ name: Pyongyang }]
              - code: EGY
                name: Egypt
            """);
        Write("organisations.yaml", """
            citation: its charter
            organisations:
              - { code: IGO.ARL, name: Arab League, kind: IGO, members: [{ state: EGY, from: 1945-03-22 }] }
            """);
        Write("blockers.yaml", """
            citation: a dictionary
            ambiguous: []
            blockers: []
            """);
    }

    public ActorFolder Write(string file, string text)
    {
        var path = Path.Combine(folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public ActorFolder Remove(string file)
    {
        File.Delete(Path.Combine(folder.FullName, file));
        return this;
    }

    public ActorReading Read() => ActorReader.Read(folder.FullName);

    public void Dispose() => folder.Delete(recursive: true);
}
