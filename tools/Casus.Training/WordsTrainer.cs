using Casus.Evaluation;
using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>Writes what is told of single words: tags, relations, the words that recur, and lemmas.</summary>
sealed class WordsTrainer(IReadOnlyList<IrregularVerb> irregular, string outputFolder, Action<string> report)
{
    const int FewestOccurrences = 2;

    public (Lemmatizer Lemmatizer, KnownWords Words) Train(IReadOnlyList<TreebankSentence> treebank, Inventory inventory)
    {
        var words = new WordList();
        foreach (var (form, _) in treebank.SelectMany(s => s.Words).CountBy(w => w.Form).Where(n => n.Value >= FewestOccurrences).OrderBy(n => n.Key, StringComparer.Ordinal))
            words.Number(form);
        var lemmas = new LemmaTrainer(irregular);
        lemmas.Train(treebank, inventory, words);

        var writer = new ModelWriter();
        WriteTexts(writer, inventory.TagNames);
        WriteTexts(writer, inventory.RelationNames);
        WriteTexts(writer, words.Texts);
        writer.Map(lemmas.Exceptions);
        writer.Map(lemmas.RuleIndex);
        ModelFiles.Write(writer, lemmas.Rules);
        ModelFolder.Save(outputFolder, ModelFiles.Words, writer.File(ModelKind.Words), report);
        report($"{words.Texts.Count} words, {lemmas.Exceptions.Count} lemma exceptions, {lemmas.RuleIndex.Count} endings, {lemmas.Rules.Count} rules");
        return (lemmas.Freeze(words), new([.. words.Texts]));
    }

    static void WriteTexts(ModelWriter writer, IReadOnlyList<string> texts)
    {
        writer.Number((uint)texts.Count);
        foreach (var text in texts)
            writer.Text(text);
    }
}
