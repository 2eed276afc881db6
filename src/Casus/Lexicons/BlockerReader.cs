using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>no-events.yaml</c>: frames in which predicates of the event lexicon mean something else.</summary>
static class BlockerReader
{
    public static IReadOnlyList<Frame> Read(YamlMap? root, WordClasses classes)
    {
        if (root is null)
            return [];
        root.Needs("language", "frames");
        root.OptionalText("language");
        var frames = Frames(root, root.File, classes, []);
        root.Close();
        return frames;
    }

    /// <param name="file">What the frames are called by.</param>
    /// <param name="ids">Those already given in the file.</param>
    public static IReadOnlyList<Frame> Frames(YamlMap root, string file, WordClasses classes, HashSet<string> ids)
    {
        var lemmas = new LemmaReader(classes);
        return [.. root.Maps("frames").Select(entry => ReadFrame(entry, file, ids, lemmas)).OfType<Frame>()];
    }

    static Frame? ReadFrame(YamlMap entry, string file, HashSet<string> ids, LemmaReader lemmas)
    {
        var before = entry.ProblemCount;
        entry.Needs("id");
        var frame = FrameReader.Read(entry, file, ids, lemmas);
        entry.Close();
        return entry.ProblemCount == before ? frame : null;
    }
}
