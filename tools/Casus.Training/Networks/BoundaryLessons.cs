using Casus.Evaluation;
using Casus.Language.Networks;
using Casus.Language.Syntax;

namespace Casus.Training.Networks;

/// <summary>Paragraphs of a treebank as one run of words each, with the ends of sentences as tags.</summary>
static class BoundaryLessons
{
    /// <summary>Longer paragraphs are cut, wherever it may be.</summary>
    const int Longest = 120;

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
            lesson.Units.Marks[i + 1] = i > 0 && words[i].IsGlued;
            lesson.Tags[i + 1] = TagSet.FirstOfWords + (words[i].IsEnd ? BoundaryNetwork.End : BoundaryNetwork.Inside);
        }

        return lesson;
    }
}
