namespace Casus.Yaml;

/// <summary>What a YAML file is made of. Every value is the text that it is: YAML's own guesses (<c>no</c>, <c>1e3</c>, dates) never apply.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
abstract record YamlNode(int Line)
{
    /// <param name="Value">Without blanks at its ends.</param>
    public sealed record Text(int Line, string Value) : YamlNode(Line);

    public sealed record List(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

    /// <param name="Fields">In the order of the file.</param>
    public sealed record Map(int Line, OrderedDictionary<string, Field> Fields) : YamlNode(Line);

    /// <summary>A reference to another place of the file; it is not followed, so that no short file can stand for a large one.</summary>
    public sealed record Alias(int Line) : YamlNode(Line);

    /// <param name="Line">The line of the key.</param>
    public sealed record Field(int Line, YamlNode Value);
}
