using Casus.Problems;
using Casus.Yaml;

namespace Casus.Training;

/// <summary>A verb whose past forms no ending tells.</summary>
sealed record IrregularVerb(string Lemma, IReadOnlyList<string> Past, IReadOnlyList<string> Participles)
{
    public const string File = "irregular-verbs.yaml";

    /// <param name="folder">The folder of the model.</param>
    public static IReadOnlyList<IrregularVerb> Read(string folder, List<Problem> problems) =>
        new YamlFolder(folder, LexiconProblems.Fields, problems).Open(File)?.Maps("verbs")
            .Select(verb => new IrregularVerb(verb.Text("lemma") ?? "", verb.Texts("past"), verb.Texts("participle"))).ToList() ?? [];
}
