using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>Trains the parser with exploration: from the second epoch on it mostly follows its own mistakes and learns to mend them.</summary>
sealed class ParserTrainer(Inventory inventory, int seed)
{
    const double Exploration = 0.9;

    readonly Random random = new(seed);
    readonly uint[] keys = new uint[FeatureList.Capacity];
    readonly float[] transitionScores = new float[3];
    readonly float[] relationScores = new float[inventory.Relations.Count];
    readonly ParseState state = new(inventory.Relations.Case, inventory.Relations.Mark);

    public TrainableWeights Transitions { get; } = new(3);

    public TrainableWeights Relations { get; } = new(inventory.Relations.Count);

    /// <param name="merged">The same sentences with their names as single units, or the sentence itself where it has none.</param>
    /// <param name="mergedShare">How often the merged form is learnt from.</param>
    public void Train(IReadOnlyList<GoldSentence> sentences, IReadOnlyList<GoldSentence> merged, double mergedShare, int epochs, Action<string> report)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var (wrong, steps) = (0, 0);
            foreach (var number in order)
            {
                var sentence = random.NextDouble() < mergedShare ? merged[number] : sentences[number];
                var (mistakes, made) = Learn(sentence, explores: epoch > 0);
                (wrong, steps) = (wrong + mistakes, steps + made);
            }

            report($"parser epoch {epoch + 1} of {epochs}: {100.0 * wrong / steps:F2}% of transitions wrong, {Transitions.RowCount} + {Relations.RowCount} features");
        }
    }

    (int Wrong, int Steps) Learn(GoldSentence sentence, bool explores)
    {
        var (wrong, steps) = (0, 0);
        state.Reset(sentence.Count);
        sentence.Units.CountLandmarks(inventory.Tags);
        while (!state.IsDone)
        {
            steps++;
            var features = TransitionFeatures.Of(sentence.Units, state, keys);
            Transitions.Score(features, transitionScores);
            var (right, predicted) = Judge(sentence);
            if (right != predicted)
            {
                wrong++;
                Transitions.Update(features, right, predicted);
            }

            Transitions.Tick();
            Follow(sentence, explores && random.NextDouble() < Exploration ? predicted : right);
        }

        return (wrong, steps);
    }

    /// <returns>The best-scored transition of those that cost least, and the best-scored of all; equal where that one costs no more.</returns>
    (int Right, int Predicted) Judge(GoldSentence sentence)
    {
        var (shift, left, right) = Oracle.Costs(state, sentence.Heads, sentence.Count);
        ReadOnlySpan<int> costs = [shift, left, right];
        var least = Math.Min(shift, Math.Min(left, right));
        var (best, predicted) = (-1, -1);
        for (var transition = 0; transition < costs.Length; transition++)
        {
            if (costs[transition] == int.MaxValue)
                continue;
            if (predicted < 0 || transitionScores[transition] > transitionScores[predicted])
                predicted = transition;
            if (costs[transition] == least && (best < 0 || transitionScores[transition] > transitionScores[best]))
                best = transition;
        }

        return costs[predicted] == least ? (predicted, predicted) : (best, predicted);
    }

    void Follow(GoldSentence sentence, int transition)
    {
        if (transition == ParseState.Shift)
        {
            state.ShiftNext();
            return;
        }

        var (head, dependent) = (state.Head(transition), state.Stacked(0));
        state.Attach(transition, head == sentence.Units.Root ? inventory.Relations.Root : Name(sentence, head, dependent));
    }

    int Name(GoldSentence sentence, int head, int dependent)
    {
        var features = RelationFeatures.Of(sentence.Units, state, head, dependent, keys);
        Relations.Score(features, relationScores);
        relationScores[inventory.Relations.Root] = float.MinValue;
        var best = 1;
        for (var i = 2; i < relationScores.Length; i++)
        {
            if (relationScores[i] > relationScores[best])
                best = i;
        }

        var right = sentence.Relations[dependent];
        if (sentence.Heads[dependent] == head && best != right && right != 0)
            Relations.Update(features, right, best);
        Relations.Tick();
        return best;
    }
}
