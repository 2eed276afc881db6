using Casus.Problems;
using Casus.Time;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Casus.Actors;

/// <summary>One mapping of a YAML file. Remembers which keys were asked for, so that <see cref="Close"/> can report the others.</summary>
sealed class YamlEntry(string file, long line, YamlMappingNode mapping, List<Problem> problems)
{
    readonly HashSet<string> asked = [];

    public string File { get; } = file;

    public long Line { get; } = line;

    /// <returns>Null, and a problem, where the file cannot be read.</returns>
    public static YamlEntry? Load(string path, List<Problem> problems)
    {
        var file = Path.GetFileName(path);
        var yaml = new YamlStream();
        try
        {
            using var reader = System.IO.File.OpenText(path);
            yaml.Load(reader);
        }
        catch (YamlException fault)
        {
            problems.Add(ActorProblems.NotYaml(file, fault.Start.Line, fault.Message));
            return null;
        }

        if (yaml.Documents is [{ RootNode: YamlMappingNode root }, ..])
            return new(file, 1, root, problems);

        problems.Add(ActorProblems.NotYaml(file, 1, "a file has to be a list of `key: value`"));
        return null;
    }

    public void Report(Problem problem) => problems.Add(problem);

    public string? Text(string key) => Node(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } text } => text,
        var other => Refused<string>(key, other, "one line of text"),
    };

    public string? Required(string key)
    {
        if (Node(key) is not null)
            return Text(key);
        problems.Add(ActorProblems.MissingKey(File, Line, key));
        return null;
    }

    /// <param name="key">The key of the value.</param>
    /// <param name="expected">What a good value looks like, for the message.</param>
    /// <param name="parse">Null for a bad value.</param>
    public T? Parsed<T>(string key, string expected, Func<string, T?> parse)
        where T : class =>
        Text(key) is { } text ? parse(text) ?? Refused<T>(key, Node(key)!, expected) : null;

    public T? Value<T>(string key, string expected, Func<string, T?> parse)
        where T : struct
    {
        if (Text(key) is not { } text)
            return null;
        if (parse(text) is { } value)
            return value;
        problems.Add(ActorProblems.BadValue(File, Node(key)!.Start.Line, key, text, expected));
        return null;
    }

    public ActorCode? Code(string key) =>
        Parsed(key, "a code such as FRA, FRA.MIL or IGO.UNO", text => ActorCode.TryParse(text, null, out var code) ? code : null);

    /// <summary>The days from the key <c>from</c> to, not including, those of <c>until</c>.</summary>
    public DateRange Days()
    {
        var from = Value("from", "a day like 1949-04-04", text => Casus.Time.Days.TryParse(text));
        var until = Value("until", "a day like 1949-04-04", text => Casus.Time.Days.TryParse(text));
        if (DateRange.TryCreate(from, until) is { } days)
            return days;
        problems.Add(ActorProblems.BadValue(File, Line, "until", Text("until")!, "a day after `from`"));
        return DateRange.Always;
    }

    public IReadOnlyList<string> Texts(string key) =>
        [.. Items(key).Select(item => item is YamlScalarNode { Value: { Length: > 0 } text } ? text : Refused<string>(key, item, "a list of names")).OfType<string>()];

    /// <summary>A list of mappings; where an item may be bare text, <paramref name="bare"/> names the key that the text stands for.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key, string? bare = null) =>
        [.. Items(key).Select(item => Entry(key, item, bare)).OfType<YamlEntry>()];

    public void Close()
    {
        foreach (var (node, _) in mapping.Children)
        {
            if (node is YamlScalarNode { Value: { } key } && !asked.Contains(key))
                problems.Add(ActorProblems.UnknownKey(File, node.Start.Line, key, asked.Order()));
        }
    }

    YamlEntry? Entry(string key, YamlNode item, string? bare) => item switch
    {
        YamlMappingNode entry => new(File, entry.Start.Line, entry, problems),
        YamlScalarNode { Value.Length: > 0 } text when bare is not null =>
            new(File, text.Start.Line, new(new YamlScalarNode(bare), text), problems),
        _ => Refused<YamlEntry>(key, item, "a list of entries"),
    };

    IEnumerable<YamlNode> Items(string key) => Node(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        var other => Refused<IEnumerable<YamlNode>>(key, other, "a list in brackets or with dashes") ?? [],
    };

    YamlNode? Node(string key)
    {
        asked.Add(key);
        return mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    T? Refused<T>(string key, YamlNode node, string expected)
        where T : class
    {
        problems.Add(ActorProblems.BadValue(File, node.Start.Line, key, node is YamlScalarNode { Value: { } text } ? text : "…", expected));
        return null;
    }
}
