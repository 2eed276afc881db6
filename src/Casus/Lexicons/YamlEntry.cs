using Casus.Problems;
using YamlDotNet.RepresentationModel;

namespace Casus.Lexicons;

/// <summary>A mapping of a YAML file. Whatever is asked of it and is not there in that shape becomes a problem of its page.</summary>
sealed class YamlEntry(YamlPage page, YamlMappingNode node)
{
    public YamlPage Page => page;

    public int Line => (int)node.Start.Line;

    public IEnumerable<string> Keys => node.Children.Keys.Select(key => key.ToString());

    public bool Has(string key) => Node(key) is not null;

    public int LineOf(string key) => Node(key) is { } value ? (int)value.Start.Line : Line;

    public void AllowOnly(params IReadOnlyList<string> allowed)
    {
        foreach (var key in node.Children.Keys.Where(key => !allowed.Contains(key.ToString())))
            page.Report(LexiconProblems.UnknownKey(page.Name, (int)key.Start.Line, key.ToString(), allowed));
    }

    /// <summary>Null where the key is absent.</summary>
    public string? Text(string key)
    {
        switch (Node(key))
        {
            case YamlScalarNode { Value.Length: > 0 } scalar:
                return scalar.Value;
            case { } other:
                page.Report(LexiconProblems.WrongShape(page.Name, (int)other.Start.Line, key, "one value"));
                return null;
            default:
                return null;
        }
    }

    /// <summary>The value; null, and a problem, where it is absent.</summary>
    public string? RequiredText(string key)
    {
        if (!Has(key))
            page.Report(LexiconProblems.MissingKey(page.Name, Line, key));
        return Text(key);
    }

    /// <summary>A list of values, or one value that stands for a list of one; null where the key is absent.</summary>
    public IReadOnlyList<string>? Words(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value.Length: > 0 } scalar:
                return [scalar.Value];
            case YamlSequenceNode sequence when sequence.Children.All(child => child is YamlScalarNode { Value.Length: > 0 }):
                return [.. sequence.Children.Select(child => ((YamlScalarNode)child).Value!)];
            case { } other:
                page.Report(LexiconProblems.WrongShape(page.Name, (int)other.Start.Line, key, "a list of words"));
                return null;
        }
    }

    /// <summary>A list of mappings; empty, and a problem, where it is absent or something else.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key)
    {
        if (Node(key) is YamlSequenceNode sequence && sequence.Children.All(child => child is YamlMappingNode))
            return [.. sequence.Children.Select(child => new YamlEntry(page, (YamlMappingNode)child))];

        page.Report(LexiconProblems.WrongShape(page.Name, LineOf(key), key, "a list of entries"));
        return [];
    }

    /// <summary>A mapping; null where the key is absent, and a problem where it holds something else.</summary>
    public YamlEntry? Entry(string key)
    {
        if (Node(key) is YamlMappingNode mapping)
            return new(page, mapping);
        if (Has(key))
            page.Report(LexiconProblems.WrongShape(page.Name, LineOf(key), key, "keys with values"));
        return null;
    }

    /// <summary>False where the key is absent.</summary>
    public bool Flag(string key)
    {
        var text = Text(key);
        if (text is not (null or "true" or "false"))
            page.Report(LexiconProblems.WrongShape(page.Name, LineOf(key), key, "true or false"));
        return text == "true";
    }

    /// <summary>The entry's own citation, else that of the file; null, and a problem, where there is neither.</summary>
    public string? CitationOr(string? inherited)
    {
        var citation = Text("citation") ?? inherited;
        if (citation is null)
            page.Report(LexiconProblems.MissingCitation(page.Name, Line));
        return citation;
    }

    YamlNode? Node(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
}
