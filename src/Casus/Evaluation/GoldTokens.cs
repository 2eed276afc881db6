using Casus.Text;

namespace Casus.Evaluation;

/// <summary>Makes a text of words and sentences that others have cut, with the place of each.</summary>
static class GoldTokens
{
    public static (string Text, TextSpan[] Spans, int[] SentenceEnds) Of(IEnumerable<IEnumerable<string>> sentences)
    {
        var (words, spans, ends, at) = (new List<string>(), new List<TextSpan>(), new List<int>(), 0);
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence)
            {
                words.Add(word);
                spans.Add(new(at, at + word.Length));
                at += word.Length + 1;
            }

            ends.Add(spans.Count);
        }

        return (string.Join(' ', words), [.. spans], [.. ends]);
    }
}
