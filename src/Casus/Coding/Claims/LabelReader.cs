using Casus.Coding.Context;
using Casus.Language;
using Casus.Lexicons;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>Reads a speaker before a colon: "Putin: we are ready", "The Kremlin on the talks: no progress".</summary>
sealed class LabelReader(Scene scene)
{
    const int LongestLabel = 12;

    /// <summary>How many words make an utterance; fewer are a title.</summary>
    const int ShortestContent = 3;

    public Utterance? Read(Sentence sentence, int colon)
    {
        if (colon is < 1 or > LongestLabel || sentence.Tokens.Count - colon <= ShortestContent || !IsLabel(sentence, colon))
            return null;
        var (who, words) = Speaker(sentence, colon) is { } mention
            ? (scene.References(mention), Span(sentence, mention.First, mention.Last))
            : Unknown(sentence, colon);
        return who.Count == 0 ? null : new(sentence, colon, sentence.Tokens[colon].Span, entry, entry.Stance)
        {
            Speakers = who,
            SpeakerWords = [words],
            Content = [Quotations.Trim(scene.Document.Text, new(sentence.Tokens[colon + 1].Span.Start, sentence.Span.End))],
            IsReport = true,
        };
    }

    /// <summary>A name that nobody knows is a speaker where words in quotation marks follow.</summary>
    (IReadOnlyList<ActorReference> Who, TextSpan Words) Unknown(Sentence sentence, int colon)
    {
        var isName = sentence.Tokens[colon - 1].Tag == UniversalTag.PROPN && sentence.Tokens.Take(colon).All(token => token.Tag is UniversalTag.PROPN or UniversalTag.PUNCT);
        var isQuoted = sentence.Tokens.Skip(colon + 1).Any(token => Quotations.IsMark(token.Form) || token.Form == "‘");
        if (!isName || !isQuoted)
            return ([], default);
        var span = Span(sentence, 0, colon - 1);
        var words = scene.Document.Quote(span);
        return ([new(null, null, words.Quote, words.Start, words.End, Speakers.NotIdentified)], span);
    }

    static TextSpan Span(Sentence sentence, int first, int last) => new(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End);

    static readonly SpeechEntry entry = new("colon", Ontology.Stance.Asserts, SpeechKind.Saying, [], [], []);

    /// <summary>No verb stands before the colon, and a clause or quotation behind it.</summary>
    static bool IsLabel(Sentence sentence, int colon)
    {
        for (var token = 0; token < colon; token++)
        {
            if (sentence.Tokens[token].Tag is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.NUM || sentence.Tokens[token].Form == ":")
                return false;
        }

        for (var token = colon + 1; token < sentence.Tokens.Count; token++)
        {
            if (sentence.Tokens[token].Tag is UniversalTag.VERB or UniversalTag.AUX)
                return true;
        }

        return false;
    }

    /// <summary>A person or body that opens the sentence; a bare state there is only where something happens.</summary>
    Mention? Speaker(Sentence sentence, int colon)
    {
        foreach (var mention in scene.MentionsIn(sentence))
        {
            var opens = mention.First == 0 || (mention.First == 1 && sentence.Tokens[0].Tag == UniversalTag.DET);
            var ends = mention.Last == colon - 1 || (mention.Last < colon && sentence.Tokens[mention.Last + 1].Tag == UniversalTag.ADP);
            if (opens && ends && mention.Referents.Any(referent => referent.Name is not null || referent.Code.Suffix is not null))
                return mention;
        }

        return null;
    }
}
