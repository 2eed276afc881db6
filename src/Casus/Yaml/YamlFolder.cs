using Casus.Problems;

namespace Casus.Yaml;

/// <summary>Opens the files of a data folder; what cannot be read is a problem and never an exception.</summary>
/// <param name="path">The folder.</param>
/// <param name="problems">Receives what is wrong with the files, in their order, and with every field read from them later.</param>
sealed class YamlFolder(string path, FieldProblems wording, List<Problem> problems)
{
    /// <param name="name">From the folder on, with forward slashes; problems call the file by it.</param>
    public YamlMap? Open(string name) => Take(Load(name));

    /// <summary>The files whose names fit a pattern such as <c>states*.yaml</c>, in ordinal order; a problem where there is none.</summary>
    public IReadOnlyList<YamlMap> OpenAll(string pattern)
    {
        var names = Names(pattern);
        if (names.Count == 0)
            problems.Add(wording.NotRead(Path.Combine(path, pattern), "there is no such file"));
        return OpenEach(names);
    }

    /// <summary>The files named that can be read, in this order; on several cores at once, for parsing is most of the work.</summary>
    public IReadOnlyList<YamlMap> OpenEach(IReadOnlyList<string> names)
    {
        var loaded = new Loaded[names.Count];
        Parallel.For(0, names.Count, number => loaded[number] = Load(names[number]));
        return [.. loaded.Select(Take).OfType<YamlMap>()];
    }

    /// <summary>The names of the files that fit a pattern, in ordinal order; none where there is no such folder.</summary>
    public IReadOnlyList<string> Names(string pattern) => !Directory.Exists(path) ? []
        : [.. Directory.EnumerateFiles(path, pattern).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    YamlMap? Take(Loaded loaded)
    {
        if (loaded.Problem is { } problem)
            problems.Add(problem);
        return loaded.Root is { } root ? new(loaded.Name, root, wording, problems) : null;
    }

    Loaded Load(string name)
    {
        var (text, problem) = Read(Path.Combine(path, name));
        if (text is null)
            return new(name, null, problem);
        var root = YamlTree.Parse(text, out var fault);
        return new(name, root, fault is null ? null : wording.NotYaml($"{name}:{fault.Line}", fault.Reason));
    }

    (string? Text, Problem? Problem) Read(string file)
    {
        try
        {
            return new FileInfo(file).Length <= YamlTree.Longest
                ? (File.ReadAllText(file), null)
                : (null, wording.NotRead(file, $"it is longer than {YamlTree.Longest} bytes"));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, wording.NotRead(file, "there is no such file"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, wording.NotRead(file, fault.Message));
        }
    }

    readonly record struct Loaded(string Name, YamlNode.Map? Root, Problem? Problem);
}
