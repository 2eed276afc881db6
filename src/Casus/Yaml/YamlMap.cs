using System.Globalization;
using Casus.Problems;
using Casus.Text;
using Casus.Time;
using NodaTime;

namespace Casus.Yaml;

/// <summary>One mapping of a YAML file, asked for field by field. What is wrong is noted and reading goes on.</summary>
sealed class YamlMap
{
    readonly YamlNode.Map node;
    readonly FieldProblems wording;
    readonly List<Problem> problems;
    readonly YamlMap? parent;
    readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <param name="problems">Receives what is wrong, here and in every map and list below.</param>
    public YamlMap(string file, YamlNode.Map node, FieldProblems wording, List<Problem> problems, YamlMap? parent = null)
    {
        (File, this.node, this.wording, this.problems, this.parent) = (file, node, wording, problems, parent);
        if (parent is null)
            asked.Add("citation"); // every file may say once for all its entries where they can be looked up
    }

    /// <summary>Its name, as problems give it.</summary>
    public string File { get; }

    /// <summary>File and line, for messages: <c>csto.yaml:12</c>.</summary>
    public string Where => At(node);

    /// <summary>The names of the fields that are there, in the order of the file.</summary>
    public IEnumerable<string> Fields => node.Fields.Keys;

    /// <returns>Null, and a problem, where the text is not one YAML mapping.</returns>
    public static YamlMap? Open(string file, string text, FieldProblems wording, List<Problem> problems)
    {
        var root = YamlTree.Parse(text, out var fault);
        if (fault is not null)
            problems.Add(wording.NotYaml($"{file}:{fault.Line}", fault.Reason));
        return root is null ? null : new(file, root, wording, problems);
    }

    /// <summary>How many problems there are so far, in this file and those read before it.</summary>
    public int ProblemCount => problems.Count;

    public void Add(Problem problem) => problems.Add(problem);

    public bool Has(string field) => Node(field) is not null;

    /// <summary>Where the value of the field stands; of a field that is absent, where the mapping does.</summary>
    public string WhereIs(string field) => At(node.Fields.TryGetValue(field, out var found) ? found.Value : node);

    /// <summary>Whether the field is just this text.</summary>
    public bool IsText(string field, string text) => Node(field) is YamlNode.Text { Value: var value } && value == text;

    /// <summary>Reports those of the fields that are absent.</summary>
    public void Needs(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (!Has(field))
                problems.Add(wording.Missing(Where, field));
        }
    }

    /// <summary>The text of a field; null, and a problem, where it is missing.</summary>
    public string? Text(string field)
    {
        Needs(field);
        return OptionalText(field);
    }

    public string? OptionalText(string field) => Scalar(field)?.Value;

    /// <summary>The mapping's own citation, else that of the nearest mapping around it.</summary>
    /// <returns>Empty, and a problem, where there is none.</returns>
    public string Citation(string entry)
    {
        for (var map = this; map is not null; map = map.parent)
        {
            if (map.OptionalText("citation") is { } citation)
                return citation;
        }

        problems.Add(wording.NotCited?.Invoke(Where, entry) ?? wording.Missing(Where, "citation"));
        return "";
    }

    /// <param name="expected">What a good value looks like, for the message.</param>
    /// <param name="parse">Null for a bad value.</param>
    public T? Parsed<T>(string field, string expected, Func<string, T?> parse) where T : class =>
        Scalar(field) is { } text ? parse(text.Value) ?? Malformed<T>(text, field, expected) : null;

    public T? Parsed<T>(string field, string expected) where T : class, IParsable<T> => Parsed(field, expected, Parse<T>);

    public LocalDate? Day(string field) => Value(field, "a day like 1949-04-04", Days.TryParse);

    /// <summary>The days from the field <c>from</c> to, not including, that of <c>until</c>.</summary>
    /// <returns>Null where the range would be empty; no problem is noted.</returns>
    public DateRange? Range(LocalDate? from = null, LocalDate? until = null) => DateRange.TryCreate(Day("from") ?? from, Day("until") ?? until);

    public double? Number(string field) => Value(field, "a number", Numbers.TryParse);

    public int? Count(string field) => Value(field, "a whole number", text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null);

    /// <summary>False where the field is absent.</summary>
    public bool Flag(string field) =>
        Value(field, "true or false", text => text switch { "true" => true, "false" => false, _ => (bool?)null }) ?? false;

    /// <param name="written">How the members are written; null for <see cref="EnumWords"/>.</param>
    public T? Choice<T>(string field, Func<T, string>? written = null) where T : struct, Enum =>
        Scalar(field) is { } text ? Among(text, field, written ?? EnumWords.Of) : null;

    public YamlMap? Map(string field) => Node(field) switch
    {
        null => null,
        YamlNode.Map map => Below(map),
        var other => Malformed<YamlMap>(other, field, "a mapping of fields"),
    };

    /// <summary>The mappings of a list; an absent list is empty.</summary>
    /// <param name="bare">The field that an item stands for which is mere text; null where none may be.</param>
    public IReadOnlyList<YamlMap> Maps(string field, string? bare = null) =>
        [.. Items(field).Select(item => Entry(item, bare) ?? Malformed<YamlMap>(item, field, "a mapping of fields")).OfType<YamlMap>()];

    /// <summary>The texts of a list; an absent list is empty.</summary>
    public IReadOnlyList<string> Texts(string field) => [.. Scalars(Items(field), field).Select(text => text.Value)];

    /// <summary>As <see cref="Texts"/>, where one text may stand for a list of one.</summary>
    public IReadOnlyList<string> Words(string field) => [.. Scalars(field).Select(text => text.Value)];

    public IReadOnlyList<T> ParsedList<T>(string field, string expected) where T : class, IParsable<T> =>
        [.. Scalars(Items(field), field).Select(text => Parse<T>(text.Value) ?? Malformed<T>(text, field, expected)).OfType<T>()];

    /// <summary>Members of an enumeration, one or a list of them.</summary>
    public IReadOnlyList<T> Choices<T>(string field) where T : struct, Enum =>
        [.. Scalars(field).Select(text => Among<T>(text, field, EnumWords.Of)).OfType<T>()];

    /// <summary>Pairs or longer rows of numbers, such as the corners of a polygon.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Rows(string field) =>
        [.. Items(field).Select(item => Row(item) ?? Malformed<List<double>>(item, field, "a list of numbers")).OfType<List<double>>()];

    /// <summary>Reports the fields that nobody asked for: mostly slips of the pen.</summary>
    public void Close()
    {
        foreach (var (name, field) in node.Fields)
        {
            if (!asked.Contains(name))
                problems.Add(wording.Unexpected($"{File}:{field.Line}", name, string.Join(", ", asked.Order(StringComparer.Ordinal))));
        }
    }

    static T? Parse<T>(string text) where T : class, IParsable<T> => T.TryParse(text, null, out var value) ? value : null;

    static List<double>? Row(YamlNode item)
    {
        var numbers = (item as YamlNode.List)?.Items.Select(child => Numbers.TryParse((child as YamlNode.Text)?.Value)).ToList();
        return numbers is null || numbers.Contains(null) ? null : [.. numbers.Select(number => number!.Value)];
    }

    T? Value<T>(string field, string expected, Func<string, T?> parse) where T : struct
    {
        if (Scalar(field) is not { } text)
            return null;
        var value = parse(text.Value);
        if (value is null)
            Malformed<string>(text, field, expected);
        return value;
    }

    T? Among<T>(YamlNode.Text text, string field, Func<T, string> written) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (written(value) == text.Value)
                return value;
        }

        var known = Enum.GetValues<T>().Select(written);
        problems.Add(wording.NotAmong?.Invoke(At(text), field, text.Value, known)
            ?? wording.Malformed(At(text), field, text.Value, "one of: " + string.Join(" | ", known)));
        return null;
    }

    YamlNode.Text? Scalar(string field) => Node(field) switch
    {
        null => null,
        YamlNode.Text { Value.Length: > 0 } text => text,
        var other => Malformed<YamlNode.Text>(other, field, "a text"),
    };

    IEnumerable<YamlNode.Text> Scalars(string field) => Scalars(Node(field) is YamlNode.Text one ? [one] : Items(field), field);

    IEnumerable<YamlNode.Text> Scalars(IEnumerable<YamlNode> items, string field) =>
        items.Select(item => item is YamlNode.Text { Value.Length: > 0 } text ? text : Malformed<YamlNode.Text>(item, field, "a text")).OfType<YamlNode.Text>();

    IReadOnlyList<YamlNode> Items(string field) => Node(field) switch
    {
        null => [],
        YamlNode.List list => list.Items,
        var other => Malformed<IReadOnlyList<YamlNode>>(other, field, "a list") ?? [],
    };

    YamlMap? Entry(YamlNode item, string? bare) => item switch
    {
        YamlNode.Map map => Below(map),
        YamlNode.Text { Value.Length: > 0 } text when bare is not null => Below(new(text.Line, new() { [bare] = new(text.Line, text) })),
        _ => null,
    };

    YamlMap Below(YamlNode.Map map) => new(File, map, wording, problems, this);

    YamlNode? Node(string field)
    {
        asked.Add(field);
        return node.Fields.TryGetValue(field, out var found) ? found.Value : null;
    }

    T? Malformed<T>(YamlNode found, string field, string expected) where T : class
    {
        problems.Add(wording.Malformed(At(found), field, Shown(found), expected));
        return null;
    }

    static string Shown(YamlNode found) => found switch
    {
        YamlNode.Text { Value: var value } => value,
        YamlNode.List => "a list",
        YamlNode.Map => "a mapping",
        _ => "an alias",
    };

    string At(YamlNode found) => $"{File}:{found.Line}";
}
