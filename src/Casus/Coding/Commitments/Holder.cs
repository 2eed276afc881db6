using Casus.Coding.Agreements;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Commitments;

/// <summary>The agreement that a promise is part of: one that it hangs on, that is the subject of its verb, or under which it is made.</summary>
sealed class Holder(CommitmentPhrases phrases)
{
    public Pact? Of(Promise promise, IReadOnlyList<Pact> pacts)
    {
        if (pacts.Count == 0)
            return null;
        var sentence = promise.Sentence;

        // "Signed a treaty committing both sides to …": the parser may hang the participle on the verb.
        var isParticiple = sentence.Tokens[promise.Token].PennTag == "VBG";
        foreach (var step in Clauses.Upward(sentence, promise.Token))
        {
            if (At(sentence, step, pacts) is { } pact)
                return pact;
            foreach (var argument in ArgumentReader.Read(sentence, step))
            {
                var holds = argument.Kind == ArgumentKind.Subject
                    || (isParticiple && argument.Kind == ArgumentKind.Object && argument.Head < promise.Token)
                    || (argument.Preposition is { } preposition && phrases.Under.Contains(preposition));
                if (holds && At(sentence, argument.Head, pacts) is { } named)
                    return named;
            }

            if (sentence.Is(step, "ccomp") || sentence.Is(step, "parataxis"))
                return null;
        }

        return null;
    }

    static Pact? At(Sentence sentence, int token, IReadOnlyList<Pact> pacts) => pacts.FirstOrDefault(pact => pact.IsMentionedAt(sentence, token));
}
