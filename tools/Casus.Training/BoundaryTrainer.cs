using Casus.Evaluation;
using Casus.Language.Networks;
using Casus.Language.Syntax;
using Casus.Training.Networks;

namespace Casus.Training;

/// <summary>Trains the network that finds where sentences end, and writes it.</summary>
sealed class BoundaryTrainer(TrainingSettings settings, string outputFolder, Action<string> report)
{
    const int FewestOccurrences = 3, Subwords = 8000, State = 32, Layers = 2;

    /// <summary>How many of the paragraphs are shown without some of their full stops.</summary>
    const float CarelessShare = 0.3f;

    public void Train(IReadOnlyList<TreebankSentence> treebank)
    {
        var lessons = BoundaryLessons.Of(treebank).ToList();
        var vocabulary = new Vocabulary(lessons, FewestOccurrences);
        var trainer = new NetworkTrainer(new(vocabulary.Size, Subwords, State, Layers, Arc: 0, Relation: 0, BoundaryNetwork.Classes, Relations: 0), vocabulary, settings);
        var random = new Random(settings.Seed);
        trainer.Train(_ => [.. lessons.Select(lesson => random.NextSingle() < CarelessShare ? BoundaryLessons.Careless(lesson, random) : lesson)], (_, line) => report(line));
        var writer = new ModelWriter();
        NetworkFile.Write(writer, trainer.Network.Weights, vocabulary.Rows);
        ModelFolder.Save(outputFolder, ModelFiles.Boundaries, writer.File(ModelKind.Boundaries), report);
    }
}
