using Casus.Language.Arguments;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Context;

/// <summary>Who says that something is so: the speakers above a predicate, the outermost first.</summary>
public static class AttributionReader
{
    public static IReadOnlyList<ActorReference> Of(Scene scene, Sentence sentence, int predicate)
    {
        var speakers = new List<ActorReference>();
        foreach (var step in Clauses.Upward(sentence, predicate))
        {
            speakers.InsertRange(0, Aside(scene, sentence, step));
            if (IsContent(sentence, step) && sentence.Tokens[step].Head is >= 0 and var verb && IsSpeech(scene, sentence, verb))
                speakers.InsertRange(0, Speakers(scene, sentence, verb));
        }

        return speakers;
    }

    /// <summary>What is said hangs below the verb of saying: "said that …", "accused Moscow of …". What somebody agrees or
    /// promises to do himself is no report of his.</summary>
    static bool IsContent(Sentence sentence, int token) =>
        sentence.Tokens[token].Relation == "ccomp" || ArgumentReader.IsGerundOf(sentence, token);

    /// <summary>"…, officials said" and "according to …" stand beside what is said.</summary>
    static IEnumerable<ActorReference> Aside(Scene scene, Sentence sentence, int token)
    {
        foreach (var dependent in sentence.Dependents(token))
        {
            if (sentence.Is(dependent, "parataxis") && IsSpeech(scene, sentence, dependent) && sentence.Dependent(dependent, "ccomp") < 0)
                return Speakers(scene, sentence, dependent);
            if (sentence.Is(dependent, "obl") && ArgumentReader.Preposition(sentence, dependent) is { } preposition
                && scene.Lexicon.Speech.Marker(preposition) is not null)
            {
                return Phrase(scene, sentence, dependent);
            }
        }

        return [];
    }

    static bool IsSpeech(Scene scene, Sentence sentence, int verb) =>
        sentence.Tokens[verb].Tag == UniversalTag.VERB && scene.Lexicon.Speech.Verb(Scene.Lemma(sentence, verb)) is not null;

    static IEnumerable<ActorReference> Speakers(Scene scene, Sentence sentence, int verb) =>
        ArgumentReader.Subjects(sentence, verb).SelectMany(head => Phrase(scene, sentence, head));

    /// <summary>A speaker whom nobody can place is still a speaker: his words stand, without a code.</summary>
    static IEnumerable<ActorReference> Phrase(Scene scene, Sentence sentence, int head)
    {
        var meant = scene.Meant(sentence, head);
        if (meant.Count > 0)
            return meant;

        var words = scene.Document.Quote(Clauses.Span(sentence, head));
        return [new(null, null, words.Quote, words.Start, words.End, "the text does not say whose")];
    }
}
