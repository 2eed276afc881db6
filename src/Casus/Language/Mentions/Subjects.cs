using Casus.Language.Arguments;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>The grammatical subjects above a word: those to which a pronoun most often refers.</summary>
static class Subjects
{
    /// <summary>The subject of the word's own clause, then of the clauses above it; not the word itself, and not whoever acts on it.</summary>
    public static IEnumerable<int> Above(Sentence sentence, int word)
    {
        var clause = Clauses.Of(sentence, word);
        for (var steps = 0; steps < sentence.Tokens.Count; steps++)
        {
            if (Of(sentence, clause) is >= 0 and var subject && subject < word && !IsFellow(sentence, clause, word) && !Clauses.Governs(sentence, subject, word))
                yield return subject;
            var head = sentence.Tokens[clause].Head;
            if (head < 0)
                yield break;
            clause = Clauses.Of(sentence, head);
        }
    }

    static int Of(Sentence sentence, int clause)
    {
        var subject = sentence.Dependent(clause, "nsubj");
        return subject >= 0 && sentence.Tokens[subject].PennTag is "WP" or "WDT" && sentence.Is(clause, "acl") ? sentence.Tokens[clause].Head : subject;
    }

    /// <summary>"Kim greeted him": who is greeted is not who greets.</summary>
    static bool IsFellow(Sentence sentence, int clause, int word) => sentence.Tokens[word].Head == clause && !sentence.Is(word, "nmod:poss");
}
