using Casus.Evaluation;

namespace Casus.Training;

/// <summary>Treebanks tell what happened in the past tense; chronicles and headlines do so in the present. A sentence of a treebank, told as a chronicle would:
/// "The army shelled the town" as "The army shells the town".</summary>
static class HistoricalPresent
{
    static readonly string[] plurals = ["we", "you", "they", "these", "those"];

    /// <returns>Null where nothing in the sentence is told of others in the past tense.</returns>
    public static TreebankSentence? Of(TreebankSentence sentence)
    {
        TreebankWord[] words = [.. sentence.Words.Select((word, number) => Present(sentence.Words, word, number) ?? word)];
        return words.SequenceEqual(sentence.Words) ? null : sentence with { Words = words };
    }

    static TreebankWord? Present(IReadOnlyList<TreebankWord> words, TreebankWord word, int number)
    {
        if (word.Xpos != "VBD" || word.Form.Any(char.IsUpper) || !word.Lemma.All(char.IsAsciiLetterLower) || Subject(words, number) is not { } subject || words[subject].Form is "I" or "i")
            return null;
        var isPlural = words[subject].Xpos is "NNS" or "NNPS" || plurals.Contains(words[subject].Form.ToLowerInvariant()) || words.Any(other => other.Head == subject && other.Relation == "conj");
        return word with { Form = isPlural ? Plural(word.Lemma) : Singular(word.Lemma), Xpos = isPlural ? "VBP" : "VBZ" };
    }

    /// <summary>Of the verb, of the one that it helps, or of the one to which it is joined.</summary>
    static int? Subject(IReadOnlyList<TreebankWord> words, int verb)
    {
        for (var left = 3; left > 0 && verb >= 0; left--)
        {
            for (var number = 0; number < words.Count; number++)
            {
                if (words[number].Head == verb && words[number].Relation is "nsubj" or "nsubj:pass" or "expl")
                    return number;
            }

            if (words[verb].Relation is not ("aux" or "aux:pass" or "cop" or "conj"))
                return null;
            verb = words[verb].Head;
        }

        return null;
    }

    static string Plural(string lemma) => lemma == "be" ? "are" : lemma;

    static string Singular(string lemma) => lemma switch
    {
        "be" => "is",
        "have" => "has",
        [.., 'o'] or [.., 's'] or [.., 'x'] or [.., 'z'] or [.., 'c' or 's', 'h'] => $"{lemma}es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => $"{lemma[..^1]}ies",
        _ => $"{lemma}s",
    };
}
