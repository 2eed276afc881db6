using Casus.Lexicons;
using Casus.Ontology;

namespace Casus.Tests.Lexicons;

/// <summary>A small sound lexicon in a folder of its own, in which a test can replace a file by a faulty one.</summary>
sealed class LexiconFolder : IDisposable
{
    readonly string root = Directory.CreateTempSubdirectory("casus-lexicon-").FullName;

    public LexiconFolder()
    {
        Write("ontology/cameo.yaml", """
            citation: c
            codes:
              - { code: "057", name: sign, goldstein: 8, plover: AGREE }
              - { code: "190", name: fight, goldstein: -10, plover: ASSAULT }
              - { code: "010", name: speak, goldstein: 0 }
            """);
        Write("ontology/plover.yaml", """
            citation: c
            types: [{ type: AGREE, definition: d, quad: 1 }, { type: CONSULT, definition: d, quad: 1, modes: [visit] }]
            contexts: { military: m }
            sectors: { GOV: g, MIL: m }
            """);
        Write("en/classes.yaml", "{ language: en, citation: c, classes: [{ class: pact, note: n, words: [pact, treaty] }] }");
        Write("en/agents.yaml", "{ language: en, citation: c, agents: { GOV: [minister] } }");
        Write("en/anaphora.yaml", "{ language: en, citation: c, speaking: [], own: [], own_titles: [], many: [], groups: [], pairs: [], people: [], counting: [], company: [] }");
        Write("en/speech.yaml", "{ language: en, citation: c, speech: [{ id: say, stance: asserts, takes: [clause], verbs: [say], examples: [He says so.] }] }");
        Write("en/factuality.yaml", "{ language: en, citation: c, operators: [] }");
        Write("en/weapons.yaml", "{ language: en, weapons: [] }");
        Write("en/days.yaml", "{ language: en, citation: c, nouns: [attack], days: [] }");
        Write("en/agreements.yaml", "{ language: en, citation: c, nouns: [], qualifiers: [], statuses: [], areas: [] }");
        Write("en/no-events.yaml", "{ language: en, citation: c, frames: [] }");
        Write("en/commitments.yaml", "{ language: en, citation: c, binders: [], kinds: [] }");
        Write("en/questions.yaml", "{ language: en, citation: c, questions: [] }");
        Write("en/tensions.yaml", "{ language: en, citation: c, tensions: [], relations: [], trends: [] }");
        Write("en/clauses.yaml", "{ language: en, citation: c, modalities: [], kinds: [] }");
        Write("en/flows.yaml", "{ language: en, citation: c, goods: [], hints: [], carriers: [], receivers: [], helping: [], needing: [], asking: [], laws: [], tallies: [], untraded: [], promising: [], refusing: [], rules: [], governors: [], currencies: [] }");
        foreach (var type in EventTypes.All.Select(EventTypes.Name))
            Write($"en/events/{type.ToLowerInvariant()}.yaml", $"{{ language: en, type: {type}, citation: c, rules: [] }}");
    }

    public string Path(string file) => System.IO.Path.Combine(root, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(file))!);
        File.WriteAllText(Path(file), text);
    }

    public OntologyReading ReadOntology() => OntologyReader.Read(Path("ontology"));

    public LexiconReading Read()
    {
        var ontology = ReadOntology();
        return LexiconReader.Read(Path("en"), ontology.Cameo, ontology.Plover);
    }

    /// <summary>A lexicon with one rule, which takes every verb "protest" for a protest and looks for the other side behind "against".</summary>
    public Lexicon ReadProtests()
    {
        Write("ontology/cameo.yaml", "{ citation: c, codes: [{ code: '141', name: demonstrate, goldstein: -6.5, plover: PROTEST }] }");
        Write("ontology/plover.yaml", "{ citation: c, types: [{ type: PROTEST, definition: d, quad: 3 }], contexts: { military: m }, sectors: { GOV: g, MIL: m } }");
        Write("en/events/protest.yaml", "{ language: en, type: PROTEST, citation: c, rules: [{ id: protest, verbs: [protest], recipient: [against], cameo: '141', examples: [They protested.] }] }");
        return Read().Lexicon;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
