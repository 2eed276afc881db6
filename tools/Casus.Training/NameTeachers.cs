using System.Numerics.Tensors;
using Casus.Actors;
using Casus.Language.Mentions;
using Casus.Language.Names;
using Casus.Language.Networks;
using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>Finds names in text that nobody has annotated, so that a small network can learn from it: what trained networks agree on, and the names
/// that the data know (Mintz et al. 2009; Hinton, Vinyals and Dean 2015).</summary>
/// <param name="networks">All with the same tags.</param>
sealed class NameTeachers(IReadOnlyList<NameNetwork> networks, NameIndex index, Random random)
{
    /// <summary>A word of whose tag they are less sure teaches nothing.</summary>
    const float LeastCertain = 0.6f;

    /// <summary>Share of sentences in which the student is not told which names are known, so that it learns them from what stands around.</summary>
    const double Untold = 0.6;

    const int Unlearnt = TagSet.FirstOfWords - 1;

    static readonly int tags = NameTags.Count(NameTags.Kinds);

    readonly NameFinder finder = new(index);
    readonly NetworkBuffers[] buffers = [.. networks.Select(_ => new NetworkBuffers())];
    readonly NameDecoder decoder = new();

    public GoldSentence Teach(IReadOnlyList<string> words)
    {
        var (lesson, hits) = (new GoldSentence(words.Count), finder.Find([.. words]));
        for (var i = 0; i < words.Count; i++)
            lesson.Units.Atoms[i + 1] = WordAtoms.Of(words[i]);
        NameMarks.Put(hits, lesson.Units);
        Agree(lesson);
        foreach (var hit in hits)
            Know(lesson, hit);
        if (random.NextDouble() < Untold)
            lesson.Units.Marks.AsSpan().Clear();
        return lesson;
    }

    void Agree(GoldSentence lesson)
    {
        var (chances, own) = (new float[lesson.Count * tags], new float[tags]);
        for (var i = 0; i < networks.Count; i++)
        {
            var scores = networks[i].Score([lesson.Units], buffers[i]);
            for (var word = 0; word < lesson.Count; word++)
            {
                TensorPrimitives.SoftMax(scores.Slice((word + 1) * tags, tags), own);
                var sum = chances.AsSpan(word * tags, tags);
                TensorPrimitives.MultiplyAdd(own, 1f / networks.Count, sum, sum);
            }
        }

        var logarithms = new float[chances.Length];
        TensorPrimitives.Max(chances, 1e-6f, logarithms);
        TensorPrimitives.Log<float>(logarithms, logarithms);
        var best = new int[lesson.Count];
        decoder.Decode(logarithms, best);
        for (var word = 0; word < best.Length; word++)
            lesson.Tags[word + 1] = chances[(word * tags) + best[word]] >= LeastCertain ? TagSet.FirstOfWords + best[word] : Unlearnt;
    }

    /// <summary>What is taught of a known name: its kind, if it has only one.</summary>
    static void Know(GoldSentence lesson, NameHit hit)
    {
        // Where it lies inside a longer name, the teachers know better.
        if (KnownKinds.Of(hit) is not { } kind || (hit.First > 0 && IsNamed(lesson, hit.First - 1)) || (hit.Last + 1 < lesson.Count && IsNamed(lesson, hit.Last + 1)))
            return;
        for (var word = hit.First; word <= hit.Last; word++)
            lesson.Tags[word + 1] = TagSet.FirstOfWords + NameTags.Of(kind, word, hit.First, hit.Last);
    }

    static bool IsNamed(GoldSentence lesson, int word) => lesson.Tags[word + 1] is not (TagSet.FirstOfWords + NameTags.Outside);
}
