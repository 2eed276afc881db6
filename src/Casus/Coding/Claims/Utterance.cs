using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>That somebody says something, while its document is being read.</summary>
/// <param name="Cue">The verb, noun or preposition of saying, or the colon.</param>
/// <param name="Words">The words that stand for the cue.</param>
sealed record Utterance(Sentence Sentence, int Cue, TextSpan Words, SpeechEntry Entry, Stance Stance)
{
    /// <summary>Those who say it, each with the words that name him.</summary>
    public required IReadOnlyList<ActorReference> Speakers { get; init; }

    /// <summary>The words that name the speakers, where they stand.</summary>
    public required IReadOnlyList<TextSpan> SpeakerWords { get; init; }

    /// <summary>What is said, in the order of the text: several stretches where the cue stands inside it. Empty where only a quotation can tell.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>What is said is put forward by the speaker and not by the document: "said that …", not "promised to …".</summary>
    public required bool IsReport { get; init; }

    /// <summary>How far it is a fact that it was said.</summary>
    public Factuality Certainty { get; init; }

    /// <summary>The whole content stands in quotation marks.</summary>
    public bool IsVerbatim { get; init; }

    public TextSpan Hull => TextSpan.Covering(Content[0], Content[^1]);

    public bool Says(TextSpan words)
    {
        foreach (var part in Content)
        {
            if (part.Overlaps(words))
                return true;
        }

        return false;
    }
}
