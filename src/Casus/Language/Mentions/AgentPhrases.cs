using Casus.Lexicons;
using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>A noun that can act in politics, with the words before it that belong to the kind: "foreign minister".</summary>
/// <param name="First">The first of those words.</param>
/// <param name="Noun">The noun itself: its last word.</param>
/// <param name="Sector">As the PLOVER manual abbreviates sectors.</param>
/// <param name="Flat">True where the words hang on the first of them, as the parser joins names: "Defence Minister Joxe".</param>
readonly record struct AgentPhrase(int First, int Noun, string Sector, bool Flat = false);

sealed class AgentPhrases(AgentNouns agents)
{
    const int Longest = 6;

    readonly string[] words = new string[Longest];

    /// <returns>Null where the token is no such noun.</returns>
    public AgentPhrase? At(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].Tag is not (UniversalTag.NOUN or UniversalTag.PROPN))
            return null;
        return agents.MayEnd(sentence.Tokens[token].Lemma) ? Modified(sentence, token) : Joined(sentence, token);
    }

    AgentPhrase? Modified(Sentence sentence, int noun)
    {
        var (count, first) = (0, noun);
        foreach (var dependent in sentence.Dependents(noun))
        {
            if (dependent >= noun || count == Longest - 1 || !(sentence.Is(dependent, "compound") || sentence.Is(dependent, "amod")))
                continue;
            words[count++] = sentence.Tokens[dependent].Lemma;
            first = Math.Min(first, dependent);
        }

        words[count++] = sentence.Tokens[noun].Lemma;
        return agents.Sector(words.AsSpan(0, count)) is { } sector ? new(first, noun, sector) : null;
    }

    /// <summary>"Defence Minister Pierre Joxe", all hanging on the first word.</summary>
    AgentPhrase? Joined(Sentence sentence, int first)
    {
        if (sentence.Tokens[first].Tag != UniversalTag.PROPN || sentence.Dependent(first, "flat") != first + 1)
            return null;
        words[0] = sentence.Tokens[first].Lemma;
        for (var length = 2; length <= 3 && first + length - 1 < sentence.Tokens.Count; length++)
        {
            var last = first + length - 1;
            words[length - 1] = sentence.Tokens[last].Lemma;
            if (sentence.Is(last, "flat") && agents.Sector(words.AsSpan(0, length)) is { } sector)
                return new(first, last, sector, Flat: true);
        }

        return null;
    }
}
