namespace Casus.Language.Syntax;

/// <summary>Tags a sentence from left to right with an averaged perceptron (Collins 2002), greedily.</summary>
sealed class Tagger(SparseWeights weights, WordClasses words)
{
    public void Tag(ParseUnits units)
    {
        Span<uint> keys = stackalloc uint[FeatureList.Capacity];
        Span<int> scores = stackalloc int[weights.ClassCount];
        words.Describe(units);
        for (var i = 1; i <= units.Count; i++)
        {
            var given = words.GivenTag(units, i);
            if (given == 0)
            {
                weights.Score(TaggerFeatures.Of(units, i, keys), scores);
                given = TagSet.FirstOfWords + Best(scores[TagSet.FirstOfWords..]);
            }

            units.Tags[i] = given;
        }
    }

    static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
