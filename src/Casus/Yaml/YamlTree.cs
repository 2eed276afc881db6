using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Casus.Yaml;

/// <summary>From a text to the mapping that it holds, in one pass over the events of the parser and within fixed bounds.</summary>
static class YamlTree
{
    /// <summary>Characters of a text and bytes of a file; the largest file of <c>data</c> has a hundredth of it.</summary>
    public const int Longest = 4_000_000;

    const int Deepest = 32;

    /// <returns>Null, and a fault, where the text is not one mapping of names to values; a text without words is an empty one.</returns>
    public static YamlNode.Map? Parse(string text, out YamlFault? fault)
    {
        fault = text.Length > Longest ? new(1, $"it is longer than {Longest} characters") : null;
        if (fault is not null)
            return null;
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        try
        {
            return Root(parser, out fault);
        }
        catch (YamlException exception)
        {
            fault = new((int)exception.Start.Line, exception.Message.TrimEnd('.'));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // The parser's own slips: a tag that is no address, a control character within a word.
            fault = new((int)(parser.Current?.End.Line ?? 1), "it is not well formed");
        }

        return null;
    }

    static YamlNode.Map? Root(Parser parser, out YamlFault? fault)
    {
        fault = null;
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return new(1, []);
        if (Node(parser, 0) is not YamlNode.Map root)
        {
            fault = new(1, "it is not a list of keys with values");
            return null;
        }

        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
            fault = new((int)second.Start.Line, "a second document begins");
        return fault is null ? root : null;
    }

    static YamlNode Node(Parser parser, int depth)
    {
        if (depth > Deepest)
            throw new SemanticErrorException(parser.Current!.Start, parser.Current.End, $"there are more than {Deepest} levels of lists and mappings");
        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlNode.Text((int)scalar.Start.Line, scalar.Value.Trim());
        if (parser.TryConsume<SequenceStart>(out var sequence))
            return new YamlNode.List((int)sequence.Start.Line, Items(parser, depth + 1));
        if (parser.TryConsume<MappingStart>(out var mapping))
            return new YamlNode.Map((int)mapping.Start.Line, Fields(parser, depth + 1));
        return new YamlNode.Alias((int)parser.Consume<AnchorAlias>().Start.Line);
    }

    static List<YamlNode> Items(Parser parser, int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(parser, depth));
        return items;
    }

    static OrderedDictionary<string, YamlNode.Field> Fields(Parser parser, int depth)
    {
        var fields = new OrderedDictionary<string, YamlNode.Field>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
                throw new SemanticErrorException(parser.Current!.Start, parser.Current.End, "a key is not one line of text");
            if (!fields.TryAdd(key.Value, new((int)key.Start.Line, Node(parser, depth))))
                throw new SemanticErrorException(key.Start, key.End, $"the key '{key.Value}' stands twice");
        }

        return fields;
    }
}

/// <summary>Why a text could not be read as YAML, and the line on which reading stopped.</summary>
sealed record YamlFault(int Line, string Reason);
