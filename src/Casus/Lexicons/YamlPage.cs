using Casus.Problems;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Casus.Lexicons;

/// <summary>A YAML file as it is read: where it lies, what it is called in problems, and the problems found so far.</summary>
sealed class YamlPage(string folder, string name)
{
    readonly List<Problem> problems = [];

    /// <summary>With forward slashes, from the folder of the lexicon: <c>events/agree.yaml</c>.</summary>
    public string Name => name;

    public IReadOnlyList<Problem> Problems => problems;

    public void Report(Problem problem) => problems.Add(problem);

    /// <summary>The mapping at the top of the file; null, and a problem, where there is none.</summary>
    public YamlEntry? Open()
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            Report(LexiconProblems.MissingFile(name));
            return null;
        }

        using var text = new StreamReader(path);
        return Parse(text);
    }

    YamlEntry? Parse(TextReader text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(text);
        }
        catch (YamlException wrong)
        {
            Report(LexiconProblems.NotYaml(name, (int)wrong.Start.Line, wrong.Message));
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }, ..])
            return new(this, root);

        Report(LexiconProblems.NotYaml(name, 1, "the file does not begin with a key."));
        return null;
    }
}
