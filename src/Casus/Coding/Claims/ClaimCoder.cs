using Casus.Coding.Context;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;
using Casus.Time;

namespace Casus.Coding.Claims;

/// <summary>Codes who says what: a claim for each speaker of each utterance.</summary>
static class ClaimCoder
{
    public const string Version = "claims/1";

    /// <param name="others">All other records of the document, so that a claim can say which of them it speaks of.</param>
    public static IReadOnlyList<Claim> Code(Scene scene, IReadOnlyList<Record> others)
    {
        var subjects = new Subjects(others);
        return [.. scene.Utterances.All.SelectMany(utterance => Claims(utterance, scene, subjects))];
    }

    static IEnumerable<Claim> Claims(Utterance utterance, Scene scene, Subjects subjects)
    {
        var (sentence, document) = (utterance.Sentence, scene.Document);
        var value = utterance.Certainty;
        var content = document.Quote(utterance.Hull);
        var about = subjects.Of(content, NamesAgreement(utterance, scene));
        return utterance.Speakers.Select(speaker => new Claim
        {
            Document = document.Id,
            Occurred = Circumstances.When(scene, sentence, utterance.Cue) ?? Undated(document, value),
            Factuality = value,
            Attribution = scene.Utterances.Speakers(sentence, sentence.Tokens[utterance.Cue].Span),
            Evidence = [document.Quote(Whole(utterance))],
            Rule = utterance.Entry.Name,
            Coder = Version,
            Speaker = speaker,
            Cue = document.Quote(utterance.Words),
            Content = content,
            Verbatim = utterance.IsVerbatim,
            About = about,
            Stance = utterance.Stance,
        });
    }

    static bool NamesAgreement(Utterance utterance, Scene scene)
    {
        for (var token = 0; token < utterance.Sentence.Tokens.Count; token++)
        {
            if (utterance.Sentence.Tokens[token].Tag == UniversalTag.NOUN && utterance.Says(utterance.Sentence.Tokens[token].Span)
                && scene.Lexicon.Agreements.Nouns(Scene.Lemma(utterance.Sentence, token)).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From the first of the words of speaker, cue and content to the last.</summary>
    static TextSpan Whole(Utterance utterance) =>
        utterance.SpeakerWords.Aggregate(TextSpan.Covering(utterance.Words, utterance.Hull), TextSpan.Covering);

    static UncertainDate Undated(Document document, Factuality value) =>
        value == Factuality.Certain && document.Published is { } published
            ? UncertainDate.Between(null, published, DatePrecision.Unknown)
            : UncertainDate.Unknown;
}
