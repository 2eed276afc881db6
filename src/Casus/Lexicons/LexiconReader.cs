using Casus.Ontology;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads a folder such as <c>data/lexicons/en</c>. <c>docs/lexicon-format.md</c> describes its files.</summary>
public static class LexiconReader
{
    static readonly string[] wordLists =
        ["classes.yaml", "agents.yaml", "anaphora.yaml", "speech.yaml", "factuality.yaml", "agreements.yaml", "no-events.yaml", "commitments.yaml", "flows.yaml", "questions.yaml", "tensions.yaml", "clauses.yaml",
            "days.yaml", "weapons.yaml"];

    /// <param name="folder">Holds the word lists and the folder events; its name is the language code.</param>
    public static LexiconReading Read(string folder, CameoTable cameo, PloverTable plover)
    {
        var problems = new List<Problem>();
        var files = new YamlFolder(folder, LexiconProblems.Fields, problems).OpenEach([.. wordLists, .. EventTypes.All.Select(type => $"events/{FileOf(type)}")])
            .ToDictionary(file => file.File);
        var classes = ClassReader.Read(files.GetValueOrDefault("classes.yaml"));
        var lexicon = new Lexicon(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            new(files.Values.Where(file => !wordLists.Contains(file.File)).SelectMany(file => new RuleReader(file, file.File, classes, cameo, plover).Read()),
                BlockerReader.Read(files.GetValueOrDefault("no-events.yaml"), classes)),
            classes,
            AgentReader.Read(files.GetValueOrDefault("agents.yaml"), plover),
            AnaphoraReader.Read(files.GetValueOrDefault("anaphora.yaml")),
            SpeechReader.Read(files.GetValueOrDefault("speech.yaml")),
            FactualityReader.Read(files.GetValueOrDefault("factuality.yaml")),
            AgreementReader.Read(files.GetValueOrDefault("agreements.yaml")),
            CommitmentReader.Read(files.GetValueOrDefault("commitments.yaml"), classes),
            FlowReader.Read(files.GetValueOrDefault("flows.yaml")),
            QuestionReader.Read(files.GetValueOrDefault("questions.yaml"), classes),
            TensionReader.Read(files.GetValueOrDefault("tensions.yaml")),
            ClauseReader.Read(files.GetValueOrDefault("clauses.yaml")),
            KnownDayReader.Read(files.GetValueOrDefault("days.yaml")),
            WeaponReader.Read(files.GetValueOrDefault("weapons.yaml")));
        return new(lexicon, problems);
    }

    /// <summary>Whether a list of words that ships has this name.</summary>
    internal static bool IsWordList(string name) => wordLists.Contains(name);

    static string FileOf(EventType type) => $"{EventTypes.Name(type).ToLowerInvariant()}.yaml";
}
