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
        return 0;
    }
}
