using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>Trains the tagger on sentences with gold tags; it learns with its own tags to the left, as it will work.</summary>
static class TaggerTrainer
{
    public static TrainableWeights Train(IReadOnlyList<GoldSentence> sentences, WordClasses words, int tagCount, int epochs, Random random)
    {
        var weights = new TrainableWeights(tagCount);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var (keys, scores) = (new uint[FeatureList.Capacity], new float[tagCount]);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var number in order)
                Learn(weights, sentences[number], words, keys, scores);
        }

        return weights;
    }

    /// <summary>Tags each part of the treebank with a tagger that has not seen it, so that the parser learns to live with its faults.</summary>
    public static void TagUnseen(IReadOnlyList<GoldSentence> sentences, int tagCount, int parts, int epochs, int seed)
    {
        const int run = 20; // sentences of one text stay together
        var options = new ParallelOptions { MaxDegreeOfParallelism = 2 };
        Parallel.For(0, parts, options, part =>
        {
            List<GoldSentence> seen = [.. sentences.Where((_, i) => i / run % parts != part)];
            var words = new WordStatistics(seen).Freeze();
            var copies = seen.Select(Copy).ToList();
            var weights = Train(copies, words, tagCount, epochs, new(seed + part));
            var tagger = new Tagger(FrozenModel.Sparse(weights), words);
            foreach (var unseen in sentences.Where((_, i) => i / run % parts == part))
                tagger.Tag(unseen.Units);
        });
    }

    static void Learn(TrainableWeights weights, GoldSentence sentence, WordClasses words, uint[] keys, float[] scores)
    {
        var units = sentence.Units;
        words.Describe(units);
        for (var i = 1; i <= sentence.Count; i++)
        {
            var tag = words.GivenTag(units, i);
            if (tag == 0)
            {
                var features = TaggerFeatures.Of(units, i, keys);
                weights.Score(features, scores);
                tag = Best(scores);
                var right = sentence.Tags[i];
                if (tag != right && right != 0)
                    weights.Update(features, right, tag);
                weights.Tick();
            }

            units.Tags[i] = tag;
        }
    }

    static int Best(float[] scores)
    {
        var best = TagSet.FirstOfWords;
        for (var i = best + 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }

    /// <summary>Units of its own, so that two taggers can train at once.</summary>
    static GoldSentence Copy(GoldSentence sentence)
    {
        var copy = new GoldSentence(sentence.Count);
        sentence.Tags.CopyTo(copy.Tags, 0);
        sentence.Units.Atoms.AsSpan(0, sentence.Count + 2).CopyTo(copy.Units.Atoms);
        return copy;
    }
}
