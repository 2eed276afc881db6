using Casus.Text;

namespace Casus.Tests.Language;

/// <summary>Builds a sentence from lines <c>form lemma UPOS Penn head relation</c>, heads 1-based and 0 for the root.</summary>
static class TreeBlock
{
    public static Sentence Read(IReadOnlyList<string> lines, int number = 0, int start = 0)
    {
        var tokens = new List<Token>();
        foreach (var line in lines)
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var span = new TextSpan(start, start + fields[0].Length);
            tokens.Add(new(span, fields[0], fields[1], Enum.Parse<UniversalTag>(fields[2]), fields[3], int.Parse(fields[4], null) - 1, fields[5]));
            start = span.End + 1;
        }

        return new(number, tokens);
    }

    /// <summary>The text that the offsets of <see cref="Read"/> point into.</summary>
    public static string Text(IEnumerable<string> lines) => string.Join(' ', lines.Select(line => line.Split(' ')[0]));
}
