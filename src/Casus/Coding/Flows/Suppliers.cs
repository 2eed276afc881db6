using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Flows;

/// <summary>Finds the giver above a predicate that names none: "the leaders affirmed their commitment to providing aid", "he announced the delivery".</summary>
static class Suppliers
{
    /// <summary>How many words up the giver's own verb may stand.</summary>
    const int Reach = 8;

    static readonly string[] laws = ["package", "bill", "agreement", "legislation", "law", "act", "supplemental", "budget", "request", "program", "programme", "initiative"];

    public static IReadOnlyList<ActorReference> Above(Partners partners, Sentence sentence, int token, FlowWords words)
    {
        var left = Reach;
        var mayBorrow = IsBare(sentence, token);
        foreach (var step in Clauses.Upward(sentence, token))
        {
            if (left-- == 0)
                break;
            if (step != token)
            {
                // "Their efforts to provide", "Germany's plan for deliveries".
                if (sentence.Tokens[step].Tag == UniversalTag.NOUN && words.Governor(Lemma(sentence, step)) is not null && partners.Owners(sentence, step) is { Count: > 0 } owners)
                    return Known(owners);
                if (sentence.Tokens[step].Tag == UniversalTag.VERB && (mayBorrow || words.Governor(Lemma(sentence, step)) is not null)
                    && Known([.. ArgumentReader.Subjects(sentence, step).SelectMany(head => partners.Meant(sentence, head))]) is { Count: > 0 } subjects)
                {
                    return subjects;
                }
            }

            if (EndsSearch(sentence, step))
                break;
        }

        return IsLaw(sentence, token) ? partners.Speaker(sentence, token) : [];
    }

    /// <summary>"This bill will provide aid": whoever speaks of his own law gives.</summary>
    static bool IsLaw(Sentence sentence, int token)
    {
        foreach (var subject in ArgumentReader.Subjects(sentence, token))
        {
            if (sentence.Tokens[subject].Tag == UniversalTag.NOUN && Array.IndexOf(laws, Lemma(sentence, subject)) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>A participle or infinitive has the subject of the clause above.</summary>
    static bool IsBare(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Tag: UniversalTag.VERB, PennTag: "VB" or "VBG" } && sentence.Dependent(token, "nsubj") < 0 && !ArgumentReader.IsPassive(sentence, token);

    /// <summary>A clause with a subject of its own, or a relative one that speaks of something else.</summary>
    static bool EndsSearch(Sentence sentence, int step) =>
        (sentence.Is(step, "ccomp") && sentence.Dependent(step, "nsubj") >= 0) || sentence.Is(step, "advcl") && sentence.Dependent(step, "nsubj") >= 0;

    static string Lemma(Sentence sentence, int token) => Context.Scene.Lemma(sentence, token);

    static IReadOnlyList<ActorReference> Known(IReadOnlyList<ActorReference> actors) => [.. actors.Where(actor => actor.Code is { IsKnown: true })];
}
