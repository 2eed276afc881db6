using Casus.Language.Arguments;
using Xunit;

namespace Casus.Tests.Language;

public class ArgumentReaderTests
{
    public static TheoryData<string, string[], string> Cases => SpecFile.Read("Language/arguments.spec.md");

    [Theory, MemberData(nameof(Cases))]
    public void Arguments_are_read_as_specified(string title, string[] lines, string expected)
    {
        var predicate = expected[..expected.IndexOf(':', StringComparison.Ordinal)];
        var sentence = TreeBlock.Read(lines);
        var token = Enumerable.Range(0, sentence.Tokens.Count).First(i => sentence.Tokens[i].Form == predicate);
        var found = ArgumentReader.Read(sentence, token).Select(a => $"{a.Preposition ?? a.Kind.ToString().ToLowerInvariant()} {sentence.Tokens[a.Head].Form}");
        Assert.True(expected == $"{predicate}: {string.Join(", ", found)}", $"{title}: expected {expected}, found {string.Join(", ", found)}");
    }
}
