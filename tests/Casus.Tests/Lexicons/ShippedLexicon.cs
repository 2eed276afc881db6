using Casus.Lexicons;

namespace Casus.Tests.Lexicons;

/// <summary>The files of <c>data/</c> as they ship, read once for a test class.</summary>
public sealed class ShippedLexicon
{
    public ShippedLexicon()
    {
        Ontology = OntologyReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "ontology"));
        Reading = LexiconReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "lexicons", "en"), Ontology.Cameo, Ontology.Plover);
    }

    public OntologyReading Ontology { get; }

    public LexiconReading Reading { get; }
}
