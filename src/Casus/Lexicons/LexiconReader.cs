using Casus.Ontology;
using Casus.Problems;

namespace Casus.Lexicons;

/// <summary>Reads a folder such as <c>data/lexicons/en</c>. <c>docs/lexicon-format.md</c> describes its files.</summary>
public static class LexiconReader
{
    /// <param name="folder">Holds classes.yaml, agents.yaml, speech.yaml, factuality.yaml, agreements.yaml and the folder
    /// events; its name is the language code.</param>
    public static LexiconReading Read(string folder, CameoTable cameo, PloverTable plover)
    {
        var problems = new List<Problem>();
        var classes = Read(folder, "classes.yaml", ClassReader.Read, problems);
        var lexicon = new Lexicon(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            new(EventTypes.All.SelectMany(type => ReadRules(folder, FileOf(type), classes, cameo, plover, problems))),
            classes,
            Read(folder, "agents.yaml", page => AgentReader.Read(page, plover), problems),
            Read(folder, "speech.yaml", SpeechReader.Read, problems),
            Read(folder, "factuality.yaml", FactualityReader.Read, problems),
            Read(folder, "agreements.yaml", AgreementReader.Read, problems));
        return new(lexicon, problems);
    }

    /// <summary>Rules of a person's own: every <c>&lt;type&gt;.yaml</c> that lies in the folder, written like those of <c>events</c>.</summary>
    /// <param name="classes">Those that the rules may name.</param>
    public static RuleReading ReadRules(string folder, WordClasses classes, CameoTable cameo, PloverTable plover)
    {
        var problems = new List<Problem>();
        var files = EventTypes.All.Select(type => $"{EventTypes.Name(type).ToLowerInvariant()}.yaml").Where(file => File.Exists(Path.Combine(folder, file)));
        return new(new(files.SelectMany(file => ReadRules(folder, file, classes, cameo, plover, problems))), problems);
    }

    static string FileOf(EventType type) => $"events/{EventTypes.Name(type).ToLowerInvariant()}.yaml";

    static IReadOnlyList<EventRule> ReadRules(
        string folder, string file, WordClasses classes, CameoTable cameo, PloverTable plover, List<Problem> problems) =>
        Read(folder, file, page => new RuleReader(page, classes, cameo, plover).Read(), problems);

    static T Read<T>(string folder, string file, Func<YamlPage, T> read, List<Problem> problems)
    {
        var page = new YamlPage(folder, file);
        var value = read(page);
        problems.AddRange(page.Problems);
        return value;
    }
}
