using System.Diagnostics;
using System.Globalization;
using Casus.Evaluation;
using Casus.Language;
using Casus.Language.Networks;
using Casus.Language.Syntax;
using Casus.Training.Networks;

namespace Casus.Training;

/// <summary>Trains all syntactic models on the treebanks' training files and writes them.</summary>
sealed class SyntaxTrainer(
    (int State, int Layers, int Arc, int Relation) size, TrainingSettings settings, IReadOnlyList<IrregularVerb> irregular, string outputFolder, Action<string> report)
{
    /// <summary>Words get a row of their own that occur so often in the treebanks, or so often where networks have parsed.</summary>
    const int FewestOccurrences = 2, FewestOfMachine = 12;

    const int Subwords = 30000;
    const double MergedShare = 0.35;

    /// <summary>How often a sentence in the past tense is shown in the present.</summary>
    const double PresentShare = 0.3;

    /// <param name="machineParsed">Sentences that networks have parsed, to be learnt from as well.</param>
    /// <param name="machineWords">How many words of those are shown in each epoch.</param>
    /// <param name="development">Sentences to report progress on.</param>
    public void Train(IReadOnlyList<TreebankSentence> treebank, string? machineParsed, int machineWords, IReadOnlyList<TreebankSentence> development)
    {
        var inventory = new Inventory(treebank);
        var sentences = treebank.Select(s => GoldSentence.Of(s, inventory)).ToList();
        report($"{sentences.Count} sentences, {sentences.Sum(s => s.Count)} words, {inventory.TagNames.Count} tags, {inventory.RelationNames.Count} relations");
        var lemmatizer = new WordsTrainer(irregular, outputFolder, report).Train(treebank, inventory);

        var merger = new NameMerger(inventory.Tags.ProperNoun);
        List<GoldSentence> merged = [.. sentences.Zip(treebank.Select(s => TreebankNames.In(s).ToList()), merger.Merge)];
        List<GoldSentence?> present = [.. treebank.Select(s => HistoricalPresent.Of(s) is { } told ? GoldSentence.Of(told, inventory) : null)];
        report($"{present.Count(s => s is not null)} of them also in the historical present");
        var random = new Random(settings.Seed);
        var unproven = Unproven(machineParsed, inventory, merger, random);
        var vocabulary = new Vocabulary([.. sentences, .. present.OfType<GoldSentence>()], unproven, FewestOccurrences, FewestOfMachine);
        var shape = new NetworkShape(vocabulary.Size, Subwords, size.State, size.Layers, size.Arc, size.Relation, inventory.TagNames.Count, inventory.Relations.Count);
        report($"{shape}");
        var trainer = new NetworkTrainer(shape, vocabulary, settings);
        trainer.Train(
            _ => [.. sentences.Select((s, i) => present[i] is { } told && random.NextDouble() < PresentShare ? told : random.NextDouble() < MergedShare ? merged[i] : s), .. Sample(unproven, machineWords, random)],
            (epoch, line) =>
            {
                report(line);
                if (epoch % 4 == 3 || epoch >= settings.Epochs - 1)
                    report(Score(development, inventory, lemmatizer, new(trainer.Network.Weights, new(vocabulary.Freeze(), Subwords), inventory.Relations.Root, inventory.Tags)));
            });

        var writer = new ModelWriter();
        NetworkFile.Write(writer, trainer.Network.Weights, vocabulary.Rows);
        ModelFolder.Save(outputFolder, ModelFiles.Network, writer.File(ModelKind.Network), report);
    }

    /// <summary>Sentences that networks have parsed, every third or so with its names merged.</summary>
    List<GoldSentence> Unproven(string? file, Inventory inventory, NameMerger merger, Random random)
    {
        if (file is null)
            return [];
        List<GoldSentence> sentences = [.. Treebank.Stream(file).Select(s => random.NextDouble() < MergedShare
            ? merger.Merge(GoldSentence.Of(s, inventory), [.. TreebankNames.In(s)])
            : GoldSentence.Of(s, inventory))];
        report($"{sentences.Count} sentences parsed by networks, {sentences.Sum(s => s.Count)} words");
        return sentences;
    }

    public static IEnumerable<GoldSentence> Sample(List<GoldSentence> sentences, int machineWords, Random random)
    {
        for (var words = 0; sentences.Count > 0 && words < machineWords;)
        {
            var sentence = sentences[random.Next(sentences.Count)];
            words += sentence.Count;
            yield return sentence;
        }
    }

    static string Score(IReadOnlyList<TreebankSentence> development, Inventory inventory, (Lemmatizer Lemmatizer, KnownWords Words) lemmas, SyntaxNetwork network)
    {
        var none = (Weights: new NetworkWeights(default), Rows: new WordRows(new([], []), 0));
        var model = new SyntaxModel(inventory.Tags, inventory.Relations, lemmas.Words, lemmas.Lemmatizer, new(none.Weights, none.Rows), new(none.Weights, none.Rows), network);
        var clock = Stopwatch.StartNew();
        var words = ParsedWords.FromGoldTokens(model, development);
        var elapsed = clock.Elapsed.TotalSeconds;
        var score = TreebankScore.Of(TreebankText.Of(development).Words, words);
        double F1(string relation) => score.Relations.FirstOrDefault(r => r.Relation == relation).F1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  dev UPOS {score.Upos:F2} XPOS {score.Xpos:F2} UAS {score.Uas:F2} LAS {score.Las:F2} nsubj {F1("nsubj"):F1} obj {F1("obj"):F1} obl {F1("obl"):F1} conj {F1("conj"):F1} ({words.Count / elapsed:F0} words/s)");
    }
}
