using Casus.Lexicons;
using Casus.Text;

namespace Casus.Coding.Claims;

/// <summary>Gives quotations to those who say them: one that runs over sentences, and one that goes on after the words of saying.</summary>
sealed class QuotedContent(string text, IReadOnlyList<Sentence> sentences)
{
    readonly IReadOnlyList<TextSpan> quotations = [.. Quotations.Find(text).Select(found => Quotations.Trim(text, found)).Where(found => found.Length > 0)];

    /// <returns>Those of which it is known what is said, in the order given.</returns>
    public IReadOnlyList<Utterance> Complete(IReadOnlyList<Utterance> read)
    {
        var utterances = read.ToArray();
        foreach (var quotation in quotations)
            Give(quotation, utterances);
        return [.. utterances.Where(utterance => utterance.Content.Count > 0 && !IsOwnWord(utterance)).Select(Finished).Where(utterance => utterance.Hull.Length > 0)];
    }

    /// <summary>"I think", "they know" within a quotation: part of what is quoted, and nobody else's word.</summary>
    bool IsOwnWord(Utterance utterance) =>
        (utterance.Entry.Kind != SpeechKind.Saying || (utterance.Entry.Stance == Ontology.Stance.Asserts && utterance.Speakers is [{ Text: "I" or "we" or "We" or "you" or "You" }]))
        && IsQuoted(utterance.Words);

    bool IsQuoted(TextSpan words)
    {
        var (low, high) = (0, quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].End <= words.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < quotations.Count && quotations[low].Contains(words);
    }

    void Give(TextSpan quotation, Utterance[] utterances)
    {
        var (first, last) = (SentenceAt(quotation.Start), SentenceAt(quotation.End - 1));
        var (best, isSaid) = (-1, false);
        for (var i = LowerBound(utterances, first); i < utterances.Length && utterances[i].Sentence.Number <= last; i++)
        {
            var utterance = utterances[i];
            if (!utterance.IsReport || utterance.Words.Overlaps(quotation))
                continue;
            if (utterance.Says(quotation))
            {
                utterances[i] = With(utterance, quotation);
                isSaid = true;
            }
            else if (utterance.Content.Count == 0 && (best < 0 || Distance(utterance, quotation) < Distance(utterances[best], quotation)))
            {
                best = i;
            }
        }

        if (isSaid)
            return;
        if (best < 0)
            best = Behind(quotation, last, utterances);
        if (best < 0)
            best = Before(quotation, first, last, utterances);
        if (best >= 0)
            utterances[best] = With(utterances[best], quotation);
    }

    /// <summary>Whoever is said to speak at the start of the next sentence: "Who are they?" the envoy asked.</summary>
    int Behind(TextSpan quotation, int last, Utterance[] utterances)
    {
        if (last + 1 >= sentences.Count || !IsBare(quotation.End, sentences[last + 1].Span.Start) || text.AsSpan(quotation.End, sentences[last + 1].Span.Start - quotation.End).Contains('\n'))
            return -1;
        var next = LowerBound(utterances, last + 1);
        return next < utterances.Length && utterances[next].Sentence.Number == last + 1 && utterances[next].Content.Count == 0 ? next : -1;
    }

    /// <summary>Whoever spoke last, where the quotation fills its sentences and follows his words at once: "…," X said. "…".</summary>
    int Before(TextSpan quotation, int first, int last, Utterance[] utterances)
    {
        if (!IsBare(sentences[first].Span.Start, quotation.Start) || !IsBare(quotation.End, sentences[last].Span.End))
            return -1;
        for (var i = LowerBound(utterances, first) - 1; i >= 0 && utterances[i].Sentence.Number >= first - 2; i--)
        {
            var utterance = utterances[i];
            var end = Math.Max(utterance.Sentence.Span.End, utterance.Content.Count == 0 ? 0 : utterance.Hull.End);
            if (utterance.IsReport && utterance.Entry.Kind == SpeechKind.Saying && end <= quotation.Start && IsBare(end, quotation.Start) && !IsInside(i, utterances))
                return i;
        }

        return -1;
    }

    /// <summary>Said within what another says, so that the words after it are the other's.</summary>
    static bool IsInside(int number, Utterance[] utterances)
    {
        var words = utterances[number].Words;
        for (var i = number - 1; i >= 0 && utterances[i].Sentence == utterances[number].Sentence; i--)
        {
            if (utterances[i].Says(words))
                return true;
        }

        return number + 1 < utterances.Length && utterances[number + 1].Sentence == utterances[number].Sentence && utterances[number + 1].Says(words);
    }

    static Utterance With(Utterance utterance, TextSpan quotation)
    {
        var content = new List<TextSpan>();
        var whole = quotation;
        foreach (var part in utterance.Content)
        {
            if (part.Overlaps(quotation))
                whole = TextSpan.Covering(whole, part);
            else
                content.Add(part);
        }

        // An error of the tree can put the cue between two halves of what it took for one clause.
        if (whole.Overlaps(utterance.Words))
            whole = quotation;
        content.Add(whole);
        content.Sort((one, other) => one.Start.CompareTo(other.Start));
        return utterance with { Content = content };
    }

    Utterance Finished(Utterance utterance)
    {
        TextSpan[] content = [.. utterance.Content.Select(part => Quotations.Trim(text, part)).Where(part => part.Length > 0)];
        return content.Length == 0 ? utterance with { Content = [default] } : utterance with
        {
            Content = content,
            IsVerbatim = Array.TrueForAll(content, IsQuoted),
        };
    }

    /// <summary>Nothing but blanks, quotation marks and stops.</summary>
    bool IsBare(int start, int end) => start >= end || Quotations.Trim(text, new(start, end)).Length == 0;

    static int Distance(Utterance utterance, TextSpan quotation) =>
        Math.Max(utterance.Words.Start - quotation.End, quotation.Start - utterance.Words.End);

    int SentenceAt(int place)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Span.Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The first utterance of the sentence or of a later one.</summary>
    static int LowerBound(Utterance[] utterances, int sentence)
    {
        var (low, high) = (0, utterances.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (utterances[middle].Sentence.Number < sentence)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
