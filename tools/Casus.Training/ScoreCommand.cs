using Casus.Language;

namespace Casus.Training;

/// <summary>Prints how well the model does on a treebank file.</summary>
static class ScoreCommand
{
    public static int Run(string treebank, string folder, TextWriter output, TextWriter errors)
    {
        var model = SyntaxModel.Load(folder, out var problem);
        if (model is null)
        {
            errors.WriteLine(problem);
            return 1;
        }

        var sentences = Treebank.Read(treebank);
        var gold = TreebankText.Of(sentences);
        var raw = ParsedWords.FromRawText(model, gold.Text);
        var tokens = ParsedWords.FromGoldTokens(model, sentences);
        output.WriteLine($"{Path.GetFileName(treebank)}: {sentences.Count} sentences, {gold.Words.Count} words");
        ScoreTable.Write(output, [("raw text", TreebankScore.Of(gold.Words, raw)), ("gold tokens", TreebankScore.Of(gold.Words, tokens))]);

        var named = ParsedWords.FromGoldTokens(model, sentences, knowsNames: true);
        var isOuter = OuterWords(sentences);
        output.WriteLine();
        output.WriteLine("Gold tokens, without the words within names that hang on another word of the name:");
        ScoreTable.Write(output, [("names unknown", Outer(tokens)), ("names known", Outer(named))]);
        return 0;

        TreebankScore Outer(List<ScoredWord> words) =>
            TreebankScore.Of([.. gold.Words.Where((_, i) => isOuter[i])], [.. words.Where((_, i) => isOuter[i])]);
    }

    static bool[] OuterWords(List<TreebankSentence> sentences)
    {
        var isOuter = new List<bool>();
        foreach (var sentence in sentences)
        {
            var first = isOuter.Count;
            isOuter.AddRange(Enumerable.Repeat(true, sentence.Words.Count));
            foreach (var name in TreebankNames.In(sentence))
            {
                for (var i = name.First; i <= name.Last; i++)
                    isOuter[first + i] = i == (name.HeadFirst ? name.First : name.Last);
            }
        }

        return [.. isOuter];
    }
}
