using System.Diagnostics;
using System.Globalization;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>Trains all syntactic models on the treebanks' training files and writes them.</summary>
sealed class SyntaxTrainer(string outputFolder, TextWriter progress)
{
    const int Seed = 1917;
    const int FewestOccurrences = 2;
    const int UnseenParts = 5, UnseenEpochs = 6, TaggerEpochs = 9, ParserEpochs = 14;
    const double MergedShare = 0.35;

    readonly Stopwatch watch = Stopwatch.StartNew();

    public void Train(IReadOnlyList<TreebankSentence> treebank)
    {
        var inventory = new Inventory(treebank);
        var sentences = treebank.Select(s => GoldSentence.Of(s, inventory)).ToList();
        Report($"{sentences.Count} sentences, {sentences.Sum(s => s.Count)} words, {inventory.TagNames.Count} tags, {inventory.RelationNames.Count} relations");

        WriteWords(treebank, inventory, sentences);
        TaggerTrainer.TagUnseen(sentences, inventory.Tags.Count, UnseenParts, UnseenEpochs, Seed);
        Report($"tags of unseen parts: {Accuracy(sentences):F2}% right");

        TrainParser(inventory, sentences, [.. treebank.Select(s => TreebankNames.In(s).ToList())]);

        var words = new WordStatistics(sentences).Freeze();
        var tagger = TaggerTrainer.Train(sentences, words, inventory.Tags.Count, TaggerEpochs, new(Seed));
        WriteSparse(tagger, ModelFiles.Tagger, ModelKind.Tagger, 6);
    }

    void TrainParser(Inventory inventory, List<GoldSentence> sentences, List<List<NameRange>> names)
    {
        var merger = new NameMerger(inventory.Tags.ProperNoun);
        List<GoldSentence> merged = [.. sentences.Zip(names, merger.Merge)];
        Report($"{names.Sum(n => n.Count)} names to merge in {names.Count(n => n.Count > 0)} sentences");
        var trainer = new ParserTrainer(inventory, Seed);
        trainer.Train(sentences, merged, MergedShare, ParserEpochs, Report);
        WriteSparse(trainer.Relations, ModelFiles.Relations, ModelKind.Relations, 8);
        WriteTransitions(trainer.Transitions);
    }

    void WriteWords(IReadOnlyList<TreebankSentence> treebank, Inventory inventory, List<GoldSentence> sentences)
    {
        var words = new WordList();
        foreach (var (form, _) in treebank.SelectMany(s => s.Words).CountBy(w => w.Form).Where(n => n.Value >= FewestOccurrences).OrderBy(n => n.Key, StringComparer.Ordinal))
            words.Number(form);
        var lemmas = new LemmaTrainer();
        lemmas.Train(treebank, inventory, words);
        var statistics = new WordStatistics(sentences);

        var writer = new ModelWriter();
        WriteTexts(writer, inventory.TagNames);
        WriteTexts(writer, inventory.RelationNames);
        WriteTexts(writer, words.Texts);
        writer.Map(statistics.Classes);
        writer.Map(statistics.CertainTags);
        writer.Map(lemmas.Exceptions);
        writer.Map(lemmas.RuleIndex);
        ModelFiles.Write(writer, lemmas.Rules);
        Save(writer, ModelFiles.Words, ModelKind.Words);
        Report($"{words.Texts.Count} words, {lemmas.Exceptions.Count} lemma exceptions, {lemmas.RuleIndex.Count} endings, {lemmas.Rules.Count} rules, {statistics.CertainTags.Count} certain tags");
    }

    static void WriteTexts(ModelWriter writer, IReadOnlyList<string> texts)
    {
        writer.Number((uint)texts.Count);
        foreach (var text in texts)
            writer.Text(text);
    }

    void WriteSparse(TrainableWeights weights, string file, ModelKind kind, int least)
    {
        var writer = new ModelWriter();
        var rows = weights.Freeze(FrozenModel.Step, least);
        ModelFiles.Write(writer, weights.ClassCount, rows);
        Save(writer, file, kind);
    }

    void WriteTransitions(TrainableWeights weights)
    {
        var rows = new List<(uint, short, short)>();
        foreach (var (key, classes) in weights.Freeze(FrozenModel.Step, 1))
        {
            short Of(int transition) => classes.FirstOrDefault(w => w.Class == transition).Weight;
            if (classes.Max(w => Math.Abs((int)w.Weight)) >= 10)
                rows.Add((key, Of(ParseState.LeftArc), Of(ParseState.RightArc)));
        }

        var writer = new ModelWriter();
        ModelFiles.Write(writer, rows);
        Save(writer, ModelFiles.Transitions, ModelKind.Transitions);
    }

    void Save(ModelWriter writer, string file, ModelKind kind)
    {
        var bytes = writer.File(kind);
        File.WriteAllBytes(Path.Combine(outputFolder, file), bytes);
        Report($"{file}: {bytes.Length / 1e6:F2} MB");
    }

    static double Accuracy(List<GoldSentence> sentences)
    {
        var (right, all) = (0, 0);
        foreach (var sentence in sentences)
        {
            for (var i = 1; i <= sentence.Count; i++, all++)
                right += sentence.Units.Tags[i] == sentence.Tags[i] ? 1 : 0;
        }

        return 100.0 * right / all;
    }

    void Report(string line) => progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed:mm\\:ss} {line}"));
}
