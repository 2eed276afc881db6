namespace Casus.Training;

/// <summary>The treebanks' training files. Of GUM only genres whose licence allows any use ("no-nc").</summary>
static class TrainingFiles
{
    static readonly string[] treebanks = ["ud-ewt", "ud-gum"];

    public static IEnumerable<string> In(string folder) =>
        treebanks.SelectMany(name => Directory.EnumerateFiles(Path.Combine(folder, name), "*-train*.conllu").Order(StringComparer.Ordinal));
}
