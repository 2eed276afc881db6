using System.Text;

namespace Casus.Evaluation;

/// <summary>A treebank file as running text, and its words with their places in it.</summary>
sealed record TreebankText(string Text, IReadOnlyList<ScoredWord> Words)
{
    public static TreebankText Of(IReadOnlyList<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var words = new List<ScoredWord>();
        var at = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.BeginsParagraph && text.Length > 0)
                text.Append("\n\n");
            foreach (var word in sentence.Words)
                text.Append(word.Surface).Append(word.SpaceAfter ? " " : "");
            at = AddWords(sentence, at, words);
        }

        return new(text.ToString(), words);
    }

    static int AddWords(TreebankSentence sentence, int at, List<ScoredWord> words)
    {
        var places = new List<(int Start, int End)>();
        foreach (var word in sentence.Words)
        {
            var end = at + word.Surface.Count(c => !char.IsWhiteSpace(c));
            places.Add((at, end));
            at = end;
        }

        for (var i = 0; i < places.Count; i++)
        {
            var word = sentence.Words[i];
            var (headStart, headEnd) = word.Head < 0 ? (-1, -1) : places[word.Head];
            words.Add(new(places[i].Start, places[i].End, i == 0, i == places.Count - 1, word.Upos, word.Xpos, word.Lemma, headStart, headEnd, word.Relation));
        }

        return at;
    }
}
