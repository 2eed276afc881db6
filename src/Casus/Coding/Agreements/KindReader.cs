using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Agreements;

/// <summary>What sort of agreement a noun names, and whether it names one at all.</summary>
sealed class KindReader(AgreementWords words)
{
    /// <summary>How many words behind the noun may tell its kind.</summary>
    const int Reach = 14;

    /// <returns>Null where the noun names no agreement.</returns>
    public string? Read(Sentence sentence, int token, Standing standing, bool isNamed)
    {
        foreach (var noun in words.Nouns(Scene.Lemma(sentence, token)))
        {
            if (Stands(sentence, token, noun) && Needs(noun, standing, isNamed))
                return Qualified(sentence, token, standing.Status is null ? token : standing.Governor, noun.Kind);
        }

        return null;
    }

    /// <summary>What those agree on who "agree to" something.</summary>
    public string? OfContent(Sentence sentence, int verb) => Behind(sentence, verb, verb);

    static bool Needs(AgreementNoun noun, Standing standing, bool isNamed) => noun.Needs switch
    {
        AgreementNeed.Name => isNamed || standing.Status is not null,
        AgreementNeed.Status => standing.Status is not null,
        AgreementNeed.Signed => standing.Status == Records.AgreementStatus.Signed,
        _ => true,
    };

    /// <summary>"Arms sale", "sale of arms".</summary>
    static bool Stands(Sentence sentence, int token, AgreementNoun noun)
    {
        if (noun.With.Count == 0)
            return true;
        foreach (var dependent in sentence.Dependents(token))
        {
            if (sentence.Tokens[dependent].Relation is "compound" or "amod" or "nmod"
                && (noun.With.Contains(Scene.Lemma(sentence, dependent)) || noun.With.Contains(sentence.Tokens[dependent].Form.ToLowerInvariant())))
            {
                return true;
            }
        }

        return false;
    }

    string Qualified(Sentence sentence, int token, int governor, string own)
    {
        if (own is not (Instrument.General or "pact" or "treaty"))
            return own;
        foreach (var dependent in sentence.Dependents(token))
        {
            if (dependent < token && (sentence.Tokens[dependent].Relation is "compound" or "amod" or "nmod:desc" or "nmod:poss" or "obl") && Qualifier(sentence, dependent) is { } kind)
                return kind;
        }

        return Before(sentence, token) ?? Behind(sentence, token, governor) ?? own;
    }

    /// <summary>Of a name every word may tell: "Agreement on Defense Cooperation", "Enhanced Defense Cooperation Agreement".</summary>
    string? Before(Sentence sentence, int token)
    {
        for (var word = token - 1; word >= 0 && token - word <= 4 && char.IsUpper(sentence.Tokens[word].Form[0]); word--)
        {
            if (Qualifier(sentence, word) is { } kind)
                return kind;
        }

        return null;
    }

    /// <summary>"Signed a deal to buy 44 tanks": the parser may hang the purpose on the verb.</summary>
    string? Behind(Sentence sentence, int token, int governor)
    {
        for (var word = token + 1; word < sentence.Tokens.Count && word - token <= Reach && sentence.Tokens[word].Form != ","; word++)
        {
            if (sentence.Tokens[word].Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ && Clauses.Governs(sentence, governor, word) && Qualifier(sentence, word) is { } kind)
                return kind;
        }

        return null;
    }

    string? Qualifier(Sentence sentence, int word) =>
        words.Qualified(Scene.Lemma(sentence, word)) ?? words.Qualified(sentence.Tokens[word].Form.ToLowerInvariant());
}
