using Casus.Language.Networks;
using CsCheck;
using Xunit;

namespace Casus.Tests.Language.Networks;

public class TreeDecoderTests
{
    [Fact]
    public void The_tree_is_the_best_of_all_without_crossing_arcs() => Gen.Int[2, 5].SelectMany(count => Gen.Double[-3, 3].Array[count * count].Select(scores => (count, scores))).Sample(sample =>
    {
        float[] scores = [.. sample.scores.Select(s => (float)s)];
        var heads = new int[sample.count];
        new TreeDecoder().Decode(scores, sample.count, sample.count, heads);
        return IsTree(heads) && !Crosses(heads) && Math.Abs(Total(scores, heads) - Trees(sample.count).Where(tree => !Crosses(tree)).Max(tree => Total(scores, tree))) < 1e-3;
    });

    [Fact]
    public void The_word_that_must_hang_from_the_root_does() => Gen.Int[2, 5].SelectMany(count => Gen.Double[-3, 3].Array[count * count].Select(Gen.Int[1, count - 1], (scores, root) => (count, scores, root))).Sample(sample =>
    {
        float[] scores = [.. sample.scores.Select(s => (float)s)];
        var heads = new int[sample.count];
        new TreeDecoder().Decode(scores, sample.count, sample.count, heads, sample.root);
        var best = Trees(sample.count).Where(tree => tree[sample.root] == 0 && !Crosses(tree)).Max(tree => Total(scores, tree));
        return IsTree(heads) && heads[sample.root] == 0 && Math.Abs(Total(scores, heads) - best) < 1e-3;
    });

    [Fact]
    public void Long_sentences_without_sense_come_out_as_trees() => Gen.Int[1, 257].SelectMany(count => Gen.Int.Select(seed => (count, seed))).Sample(
        sample =>
        {
            var random = new Random(sample.seed);
            float[] scores = [.. Enumerable.Range(0, sample.count * sample.count).Select(_ => random.NextSingle())];
            var heads = new int[sample.count];
            new TreeDecoder().Decode(scores, sample.count, sample.count, heads);
            return sample.count == 1 || (IsTree(heads) && !Crosses(heads));
        },
        iter: 20);

    static float Total(float[] scores, int[] heads) => Enumerable.Range(1, heads.Length - 1).Sum(word => scores[(word * heads.Length) + heads[word]]);

    static IEnumerable<int[]> Trees(int count)
    {
        var all = (int)Math.Pow(count, count - 1);
        for (var number = 0; number < all; number++)
        {
            var (heads, rest) = (new int[count], number);
            for (var word = 1; word < count; word++)
                (heads[word], rest) = (rest % count, rest / count);
            if (IsTree(heads))
                yield return heads;
        }
    }

    static bool Crosses(int[] heads)
    {
        var arcs = Enumerable.Range(1, heads.Length - 1).Select(word => (First: Math.Min(word, heads[word]), Last: Math.Max(word, heads[word]))).ToArray();
        return arcs.Any(one => arcs.Any(other => one.First < other.First && other.First < one.Last && one.Last < other.Last));
    }

    static bool IsTree(int[] heads)
    {
        if (heads.Skip(1).Count(head => head == 0) != 1)
            return false;
        for (var word = 1; word < heads.Length; word++)
        {
            var (up, steps) = (word, 0);
            for (; up != 0 && steps <= heads.Length; steps++)
                up = heads[up];
            if (up != 0)
                return false;
        }

        return true;
    }
}
