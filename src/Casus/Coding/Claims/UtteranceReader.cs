using Casus.Coding.Context;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>Reads, word by word, everything in a document that is said by somebody; quotations are given out afterwards.</summary>
sealed class UtteranceReader(Scene scene)
{
    readonly MarkerReader markers = new(scene, new(scene));
    readonly VerbReader verbs = new(scene, new(scene));
    readonly NounReader nouns = new(scene, new(scene));
    readonly LabelReader labels = new(scene);
    readonly FactualityComposer factuality = new(scene.Lexicon);

    /// <returns>In the order of their cues. What may, should or will be said, is asked or only imagined, is left out: nobody has said it.</returns>
    public IEnumerable<Utterance> Read()
    {
        foreach (var sentence in scene.Parsed.Sentences)
        {
            for (var token = 0; token < sentence.Tokens.Count; token++)
            {
                if (Read(sentence, token) is { } read && WithCertainty(read) is { Certainty: Factuality.Certain or Factuality.CertainlyNot } said)
                    yield return said;
            }
        }
    }

    /// <summary>Every word of saying, and why nothing is said by it.</summary>
    public IEnumerable<Cue> Cues()
    {
        foreach (var sentence in scene.Parsed.Sentences)
        {
            for (var token = 0; token < sentence.Tokens.Count; token++)
            {
                var told = scene.Utterances.All.FirstOrDefault(utterance => utterance.Sentence == sentence && utterance.Cue == token);
                if ((told?.Entry ?? Known(sentence, token)) is { } entry)
                    yield return new(sentence, token, entry.Name, told is null ? Lack(sentence, token) : null);
            }
        }
    }

    SpeechEntry? Known(Sentence sentence, int token) => sentence.Tokens[token].Tag switch
    {
        UniversalTag.VERB => scene.Lexicon.Speech.Verbs(Scene.Lemma(sentence, token)) is [{ Entry: var entry }, ..] ? entry : null,
        UniversalTag.NOUN => scene.Lexicon.Speech.Nouns(Scene.Lemma(sentence, token)) is [var noun, ..] ? noun : null,
        _ => null,
    };

    string Lack(Sentence sentence, int token) =>
        Read(sentence, token) is not { } read ? "nobody is found who says it, or nothing stands beside it in a form that the word takes"
        : WithCertainty(read).Certainty is not (Factuality.Certain or Factuality.CertainlyNot) and var value ? $"it is {EnumWords.Of(value)} that it is said"
        : "no words are found that are said";

    Utterance? Read(Sentence sentence, int token) => markers.Read(sentence, token) ?? sentence.Tokens[token].Tag switch
    {
        UniversalTag.VERB => verbs.Read(sentence, token),
        UniversalTag.NOUN => nouns.Read(sentence, token),
        UniversalTag.PUNCT when sentence.Tokens[token].Form == ":" => labels.Read(sentence, token),
        _ => null,
    };

    /// <summary>Where a denial is denied, the stance says so already.</summary>
    Utterance WithCertainty(Utterance read)
    {
        // A colon and "according to" are no predicates that anything could make uncertain; and where the words come first ("If it rains, we
        // stay, he said"), the doubt is in them.
        if ((read.Content.Count > 0 && read.Content[0].Start < read.Words.Start && read.IsReport) || read.Sentence.Tokens[read.Cue].Tag is not (UniversalTag.VERB or UniversalTag.NOUN) || read.Entry.Name.EndsWith("#source", StringComparison.Ordinal))
            return read with { Certainty = Factuality.Certain };
        var value = IsPerformed(read.Sentence, read.Cue) ? Factuality.Certain : factuality.Of(read.Sentence, read.Cue);
        var isTurned = read.Entry.Stance is Stance.Denies or Stance.Doubts && read.Stance == Stance.Asserts;
        return read with { Certainty = isTurned ? FactualityScale.Opposite(value) : value };
    }

    /// <summary>"I want to thank the council" thanks it.</summary>
    static bool IsPerformed(Sentence sentence, int cue) =>
        sentence.Is(cue, "xcomp")
        && sentence.Tokens[cue].Head is var wish && sentence.Tokens[wish].Lemma is "want" or "like" or "wish"
        && sentence.Dependent(wish, "nsubj") is >= 0 and var subject && sentence.Tokens[subject].Form is "I" or "we" or "We"
        && sentence.Dependent(wish, "advmod") < 0;
}
