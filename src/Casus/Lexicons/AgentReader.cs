using Casus.Ontology;
using Casus.Problems;

namespace Casus.Lexicons;

/// <summary>Reads <c>agents.yaml</c>: lists of nouns by PLOVER sector.</summary>
static class AgentReader
{
    public static AgentNouns Read(YamlPage page, PloverTable plover)
    {
        var root = page.Open();
        root?.AllowOnly("language", "citation", "agents");
        root?.RequiredText("language");
        root?.CitationOr(null);
        var sectors = new Dictionary<string, string>();
        if (root is not null && !root.Has("agents"))
            page.Report(LexiconProblems.MissingKey(page.Name, root.Line, "agents"));
        if (root?.Entry("agents") is { } agents)
        {
            foreach (var sector in agents.Keys)
                Add(agents, sector, plover, sectors);
        }

        return new(sectors);
    }

    static void Add(YamlEntry agents, string sector, PloverTable plover, Dictionary<string, string> sectors)
    {
        if (!plover.IsSector(sector))
            agents.Page.Report(LexiconProblems.UnknownValue(agents.Page.Name, agents.LineOf(sector), "agents", sector, plover.Sectors.Keys));
        foreach (var noun in LemmaReader.Phrases(agents, sector).Where(noun => !sectors.TryAdd(noun, sector)))
            agents.Page.Report(LexiconProblems.DuplicateWord(agents.Page.Name, agents.LineOf(sector), noun));
    }
}
