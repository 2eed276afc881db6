using Casus.Language.Arguments;
using Casus.Text;

namespace Casus.Coding.Context;

/// <summary>The subjects of a finite verb to which the parser has given none: "In addition to the pact on security, Chile and Peru also signed …"
/// joins them to the phrase before.</summary>
static class StrandedSubjects
{
    /// <returns>The heads of the names that end right before the verb, those joined by "and" or a comma with them; empty where the verb has a subject.</returns>
    public static IReadOnlyList<int> Of(Scene scene, Sentence sentence, int verb)
    {
        if (sentence.Tokens[verb].PennTag is not ("VBD" or "VBZ" or "VBP") || sentence.Is(verb, "acl") || ArgumentReader.Subjects(sentence, verb).Count > 0)
            return [];
        var heads = new List<int>();
        var token = verb - 1;
        while (token >= 0 && sentence.Tokens[token].Tag is UniversalTag.ADV or UniversalTag.AUX)
            token--;
        while (token >= 0 && scene.MentionsIn(sentence).FirstOrDefault(mention => mention.Last == token) is { } mention)
        {
            heads.Insert(0, mention.Head);
            token = mention.First - 1;
            if (token < 1 || sentence.Tokens[token].Form is not ("and" or ","))
                break;
            token -= sentence.Tokens[token].Form == "and" && sentence.Tokens[token - 1].Form == "," ? 2 : 1;
        }

        return heads;
    }
}
