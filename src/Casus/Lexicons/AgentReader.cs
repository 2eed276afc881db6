using Casus.Ontology;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Lexicons;

/// <summary>Reads <c>agents.yaml</c>: lists of nouns by PLOVER sector.</summary>
static class AgentReader
{
    public static AgentNouns Read(YamlMap? root, PloverTable plover)
    {
        var sectors = new Dictionary<string, string>();
        root?.Needs("language", "agents");
        root?.Citation(root.File);
        if (root?.Map("agents") is { } agents)
        {
            foreach (var sector in agents.Fields)
                Add(agents, sector, plover, sectors);
        }

        root?.Close();
        return new(sectors);
    }

    static void Add(YamlMap agents, string sector, PloverTable plover, Dictionary<string, string> sectors)
    {
        if (!plover.IsSector(sector))
            agents.Add(LexiconProblems.UnknownValue(agents.WhereIs(sector), "agents", sector, plover.Sectors.Keys));
        foreach (var noun in LemmaReader.Phrases(agents, sector).Where(noun => !sectors.TryAdd(noun, sector)))
            agents.Add(LexiconProblems.DuplicateWord(agents.WhereIs(sector), noun));
    }
}
