using Casus.Lexicons;

namespace Casus.Tests.Lexicons;

/// <summary>The files of <c>data/</c> as they ship, read once for a test class.</summary>
public sealed class ShippedLexicon
{
    public OntologyReading Ontology { get; } = OntologyReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "ontology"));

    public LexiconReading Reading => LexiconReader.Read(Folder, Ontology.Cameo, Ontology.Plover);

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "data", "lexicons", "en");
}
