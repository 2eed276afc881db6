using Casus.Language.Networks;
using Casus.Language.Tokens;

namespace Casus.Language.Syntax;

/// <summary>Looks over the sentences that rules found, and ends them also where there is no full stop to see it by: signatures,
/// headings, careless writing. Buffers of its own; not for two threads at once.</summary>
sealed class SentenceDivider(BoundaryNetwork network)
{
    /// <summary>How sure it must be of an end where the rules see none.</summary>
    const float Sure = 0.7f;

    /// <summary>How sure between two words with capitals, which are mostly a name: news are written in whole sentences.</summary>
    const float SureInName = 0.98f;

    /// <summary>A paragraph of so many tokens, hardly any of which begins with a letter, is no text; the rules must do.</summary>
    const int FewestToJudge = 30;

    const float HardlyAny = 0.1f;

    readonly ParseUnits units = new();
    readonly NetworkBuffers buffers = new();
    readonly float[] ends = new float[Tokenizer.LongestSentence];

    public TokenizedText Divide(TokenizedText text)
    {
        var found = new List<int>(text.SentenceCount + 8);
        var (first, sentence) = (0, 0);
        foreach (var paragraph in text.ParagraphEnds)
        {
            while (first < paragraph)
            {
                var end = EndOfWindow(text, sentence, first, paragraph);
                Judge(text, first, end);
                for (var token = first; token < end; token++)
                {
                    var isEnd = sentence < text.SentenceCount && text.SentenceEnds[sentence] == token + 1;
                    sentence += isEnd ? 1 : 0;
                    if (isEnd || ends[token - first] >= (StandsInName(text, token) ? SureInName : Sure))
                        found.Add(token + 1);
                }

                first = end;
            }
        }

        return text.WithSentences([.. found]);
    }

    static bool StandsInName(TokenizedText text, int token) =>
        token + 1 < text.Tokens.Count && char.IsUpper(text.Form(token)[0]) && char.IsUpper(text.Form(token + 1)[0]) && !SentenceSplitter.IsOpeningWord(text.Form(token + 1));

    /// <summary>As many whole sentences of the paragraph as may be looked at at once.</summary>
    static int EndOfWindow(TokenizedText text, int sentence, int first, int paragraph)
    {
        if (paragraph - first <= Tokenizer.LongestSentence)
            return paragraph;
        var end = text.SentenceEnds[sentence];
        while (sentence + 1 < text.SentenceCount && text.SentenceEnds[sentence + 1] - first <= Tokenizer.LongestSentence)
            end = text.SentenceEnds[++sentence];
        return end;
    }

    void Judge(TokenizedText text, int first, int end)
    {
        if (end - first >= FewestToJudge && Words(text, first, end) < HardlyAny * (end - first))
        {
            ends.AsSpan(0, end - first).Clear();
            return;
        }

        units.Reset(end - first);
        for (var token = first; token < end; token++)
        {
            units.Atoms[token - first + 1] = WordAtoms.Of(text.Form(token));
            units.Marks[token - first + 1] = token > first && text.Tokens[token].Start == text.Tokens[token - 1].End ? WordMark.Joined : WordMark.None;
        }

        network.Judge(units, buffers, ends);
    }

    static int Words(TokenizedText text, int first, int end)
    {
        var words = 0;
        for (var token = first; token < end; token++)
            words += text.Tokens[token].Length > 1 && char.IsLetter(text.Form(token)[0]) ? 1 : 0;
        return words;
    }
}
