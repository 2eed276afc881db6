using Casus.Coding.Context;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>What the speaker does to what he says.</summary>
static class Stances
{
    /// <summary>As the words of saying tell, or, where they only put forward a thing, as that does: "reaffirmed their commitment", "expressed concern".
    /// Who does not deny, lets it stand.</summary>
    public static Stance Of(Scene scene, Sentence sentence, int cue, SpeechEntry entry, int thing)
    {
        if (entry.Stance is Stance.Denies or Stance.Doubts)
            return IsNegated(scene, sentence, cue) ? Stance.Asserts : entry.Stance;
        if (entry.Stance != Stance.Asserts || thing < 0)
            return entry.Stance;
        foreach (var named in scene.Lexicon.Speech.Nouns(Scene.Lemma(sentence, thing)))
        {
            if (named.Stance != Stance.Asserts)
                return named.Stance;
        }

        return entry.Stance;
    }

    static bool IsNegated(Scene scene, Sentence sentence, int cue)
    {
        foreach (var dependent in sentence.Dependents(cue))
        {
            if (sentence.Tokens[dependent].Relation is "advmod" or "det"
                && scene.Lexicon.Factuality.Find(OperatorKind.Negation, Scene.Lemma(sentence, dependent)) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
