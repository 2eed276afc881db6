using Casus.Text;

namespace Casus.Language.Mentions;

/// <summary>Tells mentions of one person from those of bodies and states.</summary>
static class Persons
{
    static readonly string[] nouns =
    [
        "president", "minister", "premier", "leader", "spokesman", "spokeswoman", "spokesperson", "king", "queen", "prince", "princess", "emir", "sultan",
        "ambassador", "envoy", "commander", "general", "chief", "secretary", "chancellor", "senator", "lawmaker", "judge", "prosecutor", "mayor", "governor",
        "cleric", "pope", "official", "diplomat", "soldier", "activist", "journalist", "director", "man", "woman", "boy", "girl", "officer", "speaker", "deputy",
    ];

    public static bool Is(Sentence sentence, Mention mention) =>
        mention.Referents.Count == 1 && mention.Kind is not (MentionKind.Place or MentionKind.Demonym)
        && (mention.Referents[0].Name is not null || IsNoun(sentence, mention.Head));

    /// <summary>A name, or a noun for a person: somebody, though nobody knows who.</summary>
    public static bool MayBe(Sentence sentence, int token) => sentence.Tokens[token].Tag == UniversalTag.PROPN || IsNoun(sentence, token);

    /// <summary>Somebody whom no mention covers does something before this place, so that a pronoun may well mean him.</summary>
    public static bool HasStranger(SentenceMentions found, int before)
    {
        var sentence = found.Sentence;
        for (var token = 0; token < before; token++)
        {
            if (sentence.Tokens[token].Tag == UniversalTag.PROPN && found.NameAt(token) is null && found.HeadedBy(token) is null
                && (sentence.Is(token, "nsubj") || sentence.Dependent(token, "flat") >= 0))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsNoun(Sentence sentence, int token) =>
        sentence.Tokens[token].PennTag is "NN" or "NNP" && Array.IndexOf(nouns, sentence.Tokens[token].Lemma.ToLowerInvariant()) >= 0;
}
