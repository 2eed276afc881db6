using Casus.Problems;
using Casus.Text;
using Casus.Time;
using NodaTime;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Casus.Yaml;

/// <summary>One mapping of a YAML file, asked for field by field. What is wrong is noted and reading goes on.</summary>
/// <remarks>Scalars are taken as the text they are: YAML's own guesses (<c>no</c>, <c>1e3</c>, dates) never apply.</remarks>
public sealed class YamlMap
{
    readonly string file;
    readonly YamlMappingNode node;
    readonly FieldProblems wording;
    readonly List<Problem> problems;
    readonly HashSet<string> asked = new(StringComparer.Ordinal);

    YamlMap(string file, YamlMappingNode node, FieldProblems wording, List<Problem> problems) =>
        (this.file, this.node, this.wording, this.problems) = (file, node, wording, problems);

    /// <summary>File and line, for messages: <c>csto.yaml:12</c>.</summary>
    public string Where => $"{file}:{node.Start.Line}";

    /// <param name="problems">Receives what is wrong, here and in every map and list below.</param>
    /// <returns>Null where the text is not one YAML mapping.</returns>
    public static YamlMap? Open(string file, string text, FieldProblems wording, List<Problem> problems)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StringReader(text);
            stream.Load(reader);
        }
        catch (YamlException exception)
        {
            problems.Add(wording.NotYaml($"{file}:{exception.Start.Line}", exception.Message));
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            return new(file, root, wording, problems);
        problems.Add(wording.NotYaml($"{file}:1", "expected one mapping of fields"));
        return null;
    }

    public void Add(Problem problem) => problems.Add(problem);

    public bool Has(string field) => node.Children.ContainsKey(field);

    /// <summary>Whether the field is just this text.</summary>
    public bool IsText(string field, string text) => (Node(field) as YamlScalarNode)?.Value == text;

    /// <summary>The text of a field; null, and a problem, where it is missing.</summary>
    public string? Text(string field)
    {
        var text = OptionalText(field);
        if (text is null && Node(field) is null)
            problems.Add(wording.Missing(Where, field));
        return text;
    }

    public string? OptionalText(string field) => Node(field) switch
    {
        null => null,
        YamlScalarNode { Value: { } value } => value.Trim(),
        var other => Malformed<string>(other, field, "a text"),
    };

    public LocalDate? Day(string field) => OptionalText(field) is not { } text ? null
        : Days.TryParse(text) ?? MalformedValue<LocalDate>(field, text, "a day like 1949-04-04");

    public T? Choice<T>(string field) where T : struct, Enum => OptionalText(field) is not { } text ? null
        : EnumWords.TryParse<T>(text) ?? MalformedValue<T>(field, text, "one of: " + string.Join(" | ", EnumWords.All<T>()));

    public T? Parsed<T>(string field, string expected) where T : class, IParsable<T> => OptionalText(field) is not { } text ? null
        : T.TryParse(text, null, out var value) ? value : MalformedText<T>(field, text, expected);

    public double? Number(string field) => OptionalText(field) is not { } text ? null
        : Numbers.TryParse(text) ?? MalformedValue<double>(field, text, "a number");

    public bool Flag(string field) => OptionalText(field) switch
    {
        null or "false" => false,
        "true" => true,
        var text => MalformedValue<bool>(field, text, "true or false") ?? false,
    };

    public YamlMap? Map(string field) => Node(field) switch
    {
        null => null,
        YamlMappingNode map => Below(map),
        var other => Malformed<YamlMap>(other, field, "a mapping of fields"),
    };

    /// <summary>The mappings of a list; an absent list is empty.</summary>
    public IReadOnlyList<YamlMap> Maps(string field) => Each(field, item => item is YamlMappingNode map ? Below(map) : null, "a mapping of fields");

    public IReadOnlyList<string> Texts(string field) => Each(field, item => (item as YamlScalarNode)?.Value?.Trim(), "a text");

    public IReadOnlyList<T> ParsedList<T>(string field, string expected) where T : class, IParsable<T> =>
        Each(field, item => T.TryParse((item as YamlScalarNode)?.Value, null, out var value) ? value : null, expected);

    public IReadOnlyList<T> Choices<T>(string field) where T : struct, Enum =>
        [.. Each(field, item => EnumWords.TryParse<T>((item as YamlScalarNode)?.Value) is { } value ? new Boxed<T>(value) : null,
            "one of: " + string.Join(" | ", EnumWords.All<T>())).Select(boxed => boxed.Value)];

    /// <summary>Pairs or longer rows of numbers, such as the corners of a polygon.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Rows(string field) => Each(field, Row, "a list of numbers");

    /// <summary>Reports the fields that nobody asked for: mostly slips of the pen.</summary>
    public void Close()
    {
        foreach (var name in node.Children.Keys.OfType<YamlScalarNode>().Where(key => !asked.Contains(key.Value ?? "")))
            problems.Add(wording.Unexpected($"{file}:{name.Start.Line}", name.Value ?? "", string.Join(", ", asked.Order(StringComparer.Ordinal))));
    }

    static List<double>? Row(YamlNode item)
    {
        var numbers = (item as YamlSequenceNode)?.Children.Select(child => Numbers.TryParse((child as YamlScalarNode)?.Value)).ToList();
        return numbers is null || numbers.Contains(null) ? null : [.. numbers.Select(number => number!.Value)];
    }

    List<T> Each<T>(string field, Func<YamlNode, T?> read, string expected) where T : class
    {
        var found = new List<T>();
        foreach (var item in Items(field))
        {
            if (read(item) is { } value)
                found.Add(value);
            else
                Malformed<T>(item, field, expected);
        }

        return found;
    }

    IEnumerable<YamlNode> Items(string field) => Node(field) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        var other => Malformed<List<YamlNode>>(other, field, "a list") ?? [],
    };

    YamlMap Below(YamlMappingNode map) => new(file, map, wording, problems);

    YamlNode? Node(string field)
    {
        asked.Add(field);
        return node.Children.TryGetValue(field, out var found) ? found : null;
    }

    T? Malformed<T>(YamlNode found, string field, string expected) where T : class
    {
        problems.Add(wording.Malformed($"{file}:{found.Start.Line}", field, (found as YamlScalarNode)?.Value ?? "a list or mapping", expected));
        return null;
    }

    T? MalformedText<T>(string field, string text, string expected) where T : class
    {
        problems.Add(wording.Malformed(LineOf(field), field, text, expected));
        return null;
    }

    T? MalformedValue<T>(string field, string text, string expected) where T : struct
    {
        problems.Add(wording.Malformed(LineOf(field), field, text, expected));
        return null;
    }

    string LineOf(string field) => $"{file}:{node.Children[field].Start.Line}";

    sealed record Boxed<T>(T Value) where T : struct;
}
