using Casus.Language;

namespace Casus.Evaluation;

/// <summary>Finds the names of several words in a gold tree: proper nouns that hang together by <c>flat</c> or <c>compound</c>.</summary>
static class TreebankNames
{
    /// <returns>Ranges of 0-based word numbers, in order.</returns>
    public static IEnumerable<NameRange> In(TreebankSentence sentence)
    {
        var words = sentence.Words;
        for (var first = 0; first < words.Count; first++)
        {
            var last = first;
            while (last + 1 < words.Count && words[last].Upos == "PROPN" && words[last + 1].Upos == "PROPN")
                last++;
            while (last > first && !IsName(words, first, last))
                last--;
            if (last == first)
                continue;
            yield return new(first, last, IsOutward(words[first], first, last));
            first = last;
        }
    }

    /// <summary>Whether one word at either end governs all others, and everything from outside hangs on it.</summary>
    static bool IsName(IReadOnlyList<TreebankWord> words, int first, int last)
    {
        var outward = Enumerable.Range(first, last - first + 1).Where(i => IsOutward(words[i], first, last)).ToList();
        if (outward is not [var governor] || (governor != first && governor != last))
            return false;

        for (var i = 0; i < words.Count; i++)
        {
            var isInside = i >= first && i <= last;
            var hangsInside = words[i].Head >= first && words[i].Head <= last;
            if (isInside && i != governor && words[i].Relation is not ("flat" or "compound"))
                return false;
            if (!isInside && hangsInside && words[i].Head != governor)
                return false;
        }

        return true;
    }

    static bool IsOutward(TreebankWord word, int first, int last) => word.Head < first || word.Head > last;
}
