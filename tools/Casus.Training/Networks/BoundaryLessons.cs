using Casus.Evaluation;
using Casus.Language.Networks;
using Casus.Language.Syntax;

namespace Casus.Training.Networks;

/// <summary>Paragraphs of a treebank as one run of words each, with the ends of sentences as tags.</summary>
static class BoundaryLessons
{
    /// <summary>Longer paragraphs are cut, wherever it may be.</summary>
    const int Longest = 120;

    const int End = TagSet.FirstOfWords + BoundaryNetwork.End;

    /// <summary>Of the full stops within a careless paragraph.</summary>
    const double ShareLeftOut = 0.5;

    static readonly uint stop = WordAtoms.Of(".").Word;

    public static IEnumerable<GoldSentence> Of(IEnumerable<TreebankSentence> sentences)
    {
        var words = new List<(TreebankWord Word, bool IsGlued, bool IsEnd)>();
        foreach (var sentence in sentences)
        {
            if (sentence.BeginsParagraph)
            {
                foreach (var lesson in words.Chunk(Longest))
                    yield return Lesson(lesson);
                words.Clear();
            }

            for (var i = 0; i < sentence.Words.Count; i++)
                words.Add((sentence.Words[i], words.Count > 0 && !words[^1].Word.SpaceAfter, i == sentence.Words.Count - 1));
        }

        foreach (var lesson in words.Chunk(Longest))
            yield return Lesson(lesson);
    }

    static GoldSentence Lesson((TreebankWord Word, bool IsGlued, bool IsEnd)[] words)
    {
        var lesson = new GoldSentence(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            lesson.Units.Atoms[i + 1] = WordAtoms.Of(words[i].Word.Form);
            lesson.Units.Marks[i + 1] = i > 0 && words[i].IsGlued ? WordMark.Joined : WordMark.None;
            lesson.Tags[i + 1] = TagSet.FirstOfWords + (words[i].IsEnd ? BoundaryNetwork.End : BoundaryNetwork.Inside);
        }

        return lesson;
    }

    /// <summary>The same without some of the full stops, as people write who do not care for them.</summary>
    public static GoldSentence Careless(GoldSentence lesson, Random random)
    {
        var kept = new List<int>();
        for (var unit = 1; unit <= lesson.Count; unit++)
        {
            var isStop = lesson.Units.Atoms[unit].Word == stop && lesson.Tags[unit] == End && kept.Count > 0 && unit < lesson.Count;
            if (!isStop || random.NextDouble() >= ShareLeftOut)
                kept.Add(unit);
        }

        var careless = new GoldSentence(kept.Count);
        for (var i = 1; i <= kept.Count; i++)
        {
            var unit = kept[i - 1];
            careless.Units.Atoms[i] = lesson.Units.Atoms[unit];
            careless.Units.Marks[i] = lesson.Units.Marks[unit];
            var losesStop = i < kept.Count && kept[i] > unit + 1;
            careless.Tags[i] = losesStop ? End : lesson.Tags[unit];
        }

        return careless;
    }
}
