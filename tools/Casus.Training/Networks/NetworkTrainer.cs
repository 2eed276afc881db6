using System.Globalization;
using Casus.Language.Networks;
using Casus.Language.Syntax;

namespace Casus.Training.Networks;

/// <summary>Trains a network on sentences with known trees. The same sentences and settings give the same weights.</summary>
sealed class NetworkTrainer
{
    readonly TrainingSettings settings;
    readonly Vocabulary vocabulary;
    readonly WordRows rows;
    readonly Random random;

    public NetworkTrainer(NetworkShape shape, Vocabulary vocabulary, TrainingSettings settings)
    {
        (this.settings, this.vocabulary, random) = (settings, vocabulary, new(settings.Seed));
        rows = new(vocabulary.Freeze(), shape.Subwords);
        Network = new(shape, settings.Workers, random);
    }

    public TrainableNetwork Network { get; }

    /// <param name="sentences">What is shown in each epoch, counted from 0.</param>
    public void Train(Func<int, IReadOnlyList<GoldSentence>> sentences, Action<int, string> report)
    {
        LessonWorker[] workers = [.. Enumerable.Range(0, settings.Workers).Select(i => new LessonWorker(Network, i, settings))];
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            Lesson[] lessons = [.. sentences(epoch).Select(Lesson)];
            random.Shuffle(lessons);
            var batches = Batches(lessons).ToList();
            var losses = new LossReport();
            for (var i = 0; i < batches.Count; i++)
                losses += Learn(workers, batches[i], Rate((epoch + ((double)i / batches.Count)) / settings.Epochs));
            var words = (float)lessons.Sum(l => l.Count);
            report(epoch, string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: losses {losses.Tags / words:F4} {losses.Arcs / words:F4} {losses.Relations / words:F4}"));
        }
    }

    LossReport Learn(LessonWorker[] workers, List<Lesson> batch, float rate)
    {
        var seeds = workers.Select(_ => random.Next()).ToArray();
        var losses = new LossReport[workers.Length];
        Parallel.For(0, workers.Length, i => losses[i] = workers[i].Learn([.. batch.Where((_, at) => at % workers.Length == i)], new(seeds[i])));
        Network.Step(rate, batch.Sum(l => l.Count));
        return losses.Aggregate((a, b) => a + b);
    }

    /// <summary>Full for a third of the time, then ever slower.</summary>
    float Rate(double done)
    {
        var warm = Math.Min(1, done * settings.Epochs / 0.3);
        return settings.Rate * (float)(warm * Math.Min(1, (1 - done) / 0.65) + 0.01);
    }

    IEnumerable<List<Lesson>> Batches(Lesson[] lessons)
    {
        var (batch, words) = (new List<Lesson>(), 0);
        foreach (var lesson in lessons)
        {
            batch.Add(lesson);
            words += lesson.Count;
            if (words < settings.BatchWords || batch.Count < settings.Workers)
                continue;
            yield return batch;
            (batch, words) = ([], 0);
        }
    }

    Lesson Lesson(GoldSentence sentence)
    {
        var size = sentence.Count + 1;
        var (words, parts, tags, relations) = (new int[size], new int[size][], new int[size], new int[size]);
        Span<int> room = stackalloc int[WordRows.MostParts];
        (words[0], tags[0], relations[0]) = (WordRows.RootWord, -1, -1);
        parts[0] = room[..WordRows.RootParts(room)].ToArray();
        for (var i = 1; i < size; i++)
        {
            ref var atoms = ref sentence.Units.Atoms[i];
            words[i] = Seen(atoms);
            parts[i] = room[..rows.Parts(atoms, sentence.Units.Marks[i], room)].ToArray();
            tags[i] = sentence.Tags[i] - TagSet.FirstOfWords;
            relations[i] = sentence.Relations[i] == RelationSet.None ? -1 : sentence.Relations[i];
        }

        return new(words, parts, tags, sentence.Heads, relations) { TagLimit = sentence.TagLimit };
    }

    /// <summary>Rare words are taken for unknown at times, so that the network learns what to make of those.</summary>
    int Seen(in WordAtoms atoms)
    {
        var share = settings.UnknownShare / (settings.UnknownShare + vocabulary.Count(atoms.Word));
        return random.NextDouble() < share ? WordRows.UnknownWord : rows.Word(atoms);
    }
}
