using Casus.Ontology;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads files of a person's own, to be laid beside what ships: event rules as in <c>events/</c>, and where they are wanted classes and frames of no events.</summary>
public static class OwnLexiconReader
{
    /// <param name="files">Their paths. Records call each by its name without the folders.</param>
    /// <param name="language">Two letters; the files must be of it.</param>
    /// <param name="classes">Those that ship, which the rules may name.</param>
    public static OwnReading Read(IReadOnlyList<string> files, string language, WordClasses classes, CameoTable cameo, PloverTable plover)
    {
        var problems = new List<Problem>();
        var (rules, frames, names) = (new List<EventRule>(), new List<Frame>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var root in new YamlFolder("", LexiconProblems.Fields, problems).OpenEach(files))
        {
            var name = Path.GetFileName(root.File);
            if (LexiconReader.IsWordList(name) || !names.Add(name))
                problems.Add(LexiconProblems.TakenName(root.File, name));
            else
                Read(root, name, rules, frames);
        }

        return new(new(rules, frames), problems);

        void Read(YamlMap root, string name, List<EventRule> rules, List<Frame> frames)
        {
            root.Needs("language", "type", "rules");
            RequireLanguage(root, language);
            var own = ClassReader.Beside(classes, root.Maps("classes"));
            var (type, ids) = (Type(root), new HashSet<string>());
            frames.AddRange(BlockerReader.Frames(root, name, own, ids));
            if (type is { } known)
                rules.AddRange(new RuleReader(root, name, own, cameo, plover).Rules(root.Maps("rules"), known, ids));
            root.Close();
        }
    }

    static void RequireLanguage(YamlMap root, string language)
    {
        if (root.OptionalText("language") is { } named && named != language)
            root.Add(LexiconProblems.UnknownValue(root.WhereIs("language"), "language", named, [language]));
    }

    static EventType? Type(YamlMap root)
    {
        if (root.OptionalText("type") is not { } name)
            return null;
        var type = EventTypes.Find(name);
        if (type is null)
            root.Add(LexiconProblems.UnknownValue(root.WhereIs("type"), "type", name, EventTypes.All.Select(EventTypes.Name)));
        return type;
    }
}
