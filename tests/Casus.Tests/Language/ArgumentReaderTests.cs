using Casus.Language.Arguments;
using Casus.Lexicons;
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
        Assert.True(expected == $"{predicate}: {string.Join(", ", found)}".TrimEnd(), $"{title}: expected {expected}, found {string.Join(", ", found)}");
    }

    [Theory]
    [InlineData("rebels NOUN 1 nsubj|staged VERB -1 root|a DET 3 det|raid NOUN 1 obj|on ADP 5 case|Gao PROPN 1 obl", "raid", "subject rebels, on Gao")]
    [InlineData("a DET 1 det|raid NOUN -1 root|carried VERB 1 acl|out ADP 2 compound:prt|by ADP 5 case|rebels NOUN 2 obl", "raid", "subject rebels, by rebels")]
    [InlineData("Mali PROPN 1 nsubj|engaged VERB -1 root|in ADP 3 case|talks NOUN 1 obl|with ADP 5 case|Niger PROPN 3 nmod", "talks", "subject Mali, with Niger")]
    [InlineData("rebels NOUN 1 nsubj|staged VERB -1 root|a DET 3 det|raid NOUN 1 obj|and CCONJ 5 cc|robbery NOUN 3 conj", "robbery", "subject rebels")]
    [InlineData("rebels NOUN 1 nsubj|feared VERB -1 root|a DET 3 det|raid NOUN 1 obj", "raid", "")]
    public void A_noun_takes_the_arguments_of_its_light_verb(string words, string noun, string expected)
    {
        var classes = new WordClasses(new Dictionary<string, LemmaSet> { ["light"] = new(["stage", "carry+out", "engage+in"]) });
        var sentence = TreeBlock.Read([.. words.Split('|').Select(Line)]);
        var token = Enumerable.Range(0, sentence.Tokens.Count).First(i => sentence.Tokens[i].Form == noun);
        var found = LightVerbs.Read(sentence, token, classes).Select(a => $"{a.Preposition ?? a.Kind.ToString().ToLowerInvariant()} {sentence.Tokens[a.Head].Form}");
        Assert.Equal(expected, string.Join(", ", found));
    }

    /// <summary>From <c>form UPOS head relation</c>, heads 0-based, to a line of a tree block.</summary>
    static string Line(string word)
    {
        var fields = word.Split(' ');
        var isVerb = fields[1] == "VERB";
        var lemma = isVerb ? fields[0] switch { "staged" => "stage", "carried" => "carry", "engaged" => "engage", var form => form } : fields[0];
        var penn = !isVerb ? "X" : fields[3] == "acl" ? "VBN" : "VBD";
        return $"{fields[0]} {lemma} {fields[1]} {penn} {int.Parse(fields[2], null) + 1} {fields[3]}";
    }
}
