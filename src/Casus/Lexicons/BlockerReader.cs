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
        var (ids, lemmas) = (new HashSet<string>(), new LemmaReader(classes));
        var frames = root.Maps("frames").Select(entry => ReadFrame(entry, root.File, ids, lemmas)).OfType<Frame>().ToArray();
        root.Close();
        return frames;
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
