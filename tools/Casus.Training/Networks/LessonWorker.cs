using System.Numerics.Tensors;
using Casus.Language.Networks;

namespace Casus.Training.Networks;

/// <summary>Takes the network through some sentences, there and back, and leaves the gradients of its loss.</summary>
sealed class LessonWorker(TrainableNetwork network, int worker, TrainingSettings settings)
{
    readonly NetworkShape shape = network.Weights.Shape;
    readonly Scratch scratch = new();

    /// <summary>What each layer took in, and what its way there left; the last is what comes out on top.</summary>
    float[][] words = [], gates = [], states = [], masks = [];
    float[] gradient = [], below = [], roles = [], roleGradient = [], roleMask = [], matched = [], matchedGradient = [];
    float[] pairs = [], pairGradient = [], classes = [];
    int reserved;

    public LossReport Learn(IReadOnlyList<Lesson> lessons, Random random)
    {
        var count = lessons.Sum(l => l.Count);
        Reserve(count);
        Look(lessons, random);
        Forward(lessons, random);
        gradient.AsSpan(0, count * shape.Width).Clear();
        var losses = Score(lessons, random, count);
        Backward(lessons);
        return losses;
    }

    void Reserve(int count)
    {
        if (count <= reserved)
            return;
        reserved = count + 200;
        float[] Room(int width) => new float[reserved * width];
        float[][] Each(int layers, int width) => [.. Enumerable.Range(0, layers).Select(_ => Room(width))];
        words = Each(shape.Layers + 1, shape.Width);
        masks = Each(shape.Layers + 1, shape.Width);
        gates = Each(shape.Layers, shape.Gates);
        states = Each(shape.Layers, shape.Width);
        (gradient, below) = (Room(shape.Width), Room(shape.Width));
        (roles, roleGradient, roleMask) = (Room(shape.Roles), Room(shape.Roles), Room(shape.Roles));
        (matched, matchedGradient) = (Room(shape.Arc), Room(shape.Arc));
        (pairs, pairGradient) = (Room(shape.Relation), Room(shape.Relation));
        classes = Room(Math.Max(network.Tags.OutputStride, network.Relations.OutputStride));
    }

    void Look(IReadOnlyList<Lesson> lessons, Random random)
    {
        var row = 0;
        foreach (var lesson in lessons)
        {
            for (var i = 0; i < lesson.Count; i++, row++)
            {
                var output = words[0].AsSpan(row * shape.Width, shape.Width);
                network.Words.Row(lesson.Words[i]).CopyTo(output);
                var sum = output[shape.State..];
                sum.Clear();
                foreach (var part in lesson.Parts[i])
                    TensorPrimitives.Add(sum, network.Subwords.Row(part), sum);
                TensorPrimitives.Multiply(sum, 1 / MathF.Sqrt(lesson.Parts[i].Length), sum);
            }
        }

        // A whole half of a word's vector is left out at times, so that neither half is leant on alone.
        for (var at = 0; at < row; at++)
        {
            var mask = masks[0].AsSpan(at * shape.Width, shape.Width);
            Dropout.Fill(mask, settings.InputDropout, random);
            var left = random.NextSingle();
            if (left < settings.HalfDropout)
                Leave(mask[..shape.State], mask[shape.State..]);
            else if (left < 1.5f * settings.HalfDropout)
                Leave(mask[shape.State..], mask[..shape.State]);
        }

        TensorPrimitives.Multiply(words[0].AsSpan(0, row * shape.Width), masks[0].AsSpan(0, row * shape.Width), words[0]);
    }

    static void Leave(Span<float> left, Span<float> kept)
    {
        left.Clear();
        TensorPrimitives.Multiply(kept, 1.4f, kept);
    }

    void Forward(IReadOnlyList<Lesson> lessons, Random random)
    {
        var count = lessons.Sum(l => l.Count);
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            var (input, recurrence, _) = network.Layers[layer];
            gates[layer].AsSpan(0, count * shape.Gates).Clear();
            input.Forward(words[layer], shape.Width, count, gates[layer], shape.Gates);
            var row = 0;
            foreach (var lesson in lessons)
            {
                var (at, length) = (row * shape.Width, lesson.Count * shape.Width);
                var output = words[layer + 1].AsSpan(at, length);
                recurrence.Forward(
                    words[layer].AsSpan(at, length), lesson.Count, gates[layer].AsSpan(row * shape.Gates, lesson.Count * shape.Gates), states[layer].AsSpan(at, length), output);
                Dropout.FillRows(masks[layer + 1].AsSpan(at, length), shape.Width, settings.LayerDropout, random);
                TensorPrimitives.Multiply(output, masks[layer + 1].AsSpan(at, length), output);
                row += lesson.Count;
            }
        }
    }

    void Backward(IReadOnlyList<Lesson> lessons)
    {
        var count = lessons.Sum(l => l.Count);
        for (var layer = shape.Layers - 1; layer >= 0; layer--)
        {
            var (input, recurrence, _) = network.Layers[layer];
            var own = gradient.AsSpan(0, count * shape.Width);
            TensorPrimitives.Multiply(own, masks[layer + 1].AsSpan(0, own.Length), own);
            below.AsSpan(0, own.Length).Clear();
            var row = 0;
            foreach (var lesson in lessons)
            {
                var (at, length) = (row * shape.Width, lesson.Count * shape.Width);
                recurrence.Backward(
                    worker, words[layer].AsSpan(at, length), lesson.Count, gates[layer].AsSpan(row * shape.Gates, lesson.Count * shape.Gates),
                    states[layer].AsSpan(at, length), gradient.AsSpan(at, length), below.AsSpan(at, length));
                row += lesson.Count;
            }

            input.Backward(worker, scratch, words[layer], shape.Width, count, gates[layer], shape.Gates, below);
            (gradient, below) = (below, gradient);
        }

        LookBack(lessons, count);
    }

    void LookBack(IReadOnlyList<Lesson> lessons, int count)
    {
        TensorPrimitives.Multiply(gradient.AsSpan(0, count * shape.Width), masks[0].AsSpan(0, count * shape.Width), gradient);
        var row = 0;
        foreach (var lesson in lessons)
        {
            for (var i = 0; i < lesson.Count; i++, row++)
            {
                var own = gradient.AsSpan(row * shape.Width, shape.Width);
                var word = network.Words.Gradient(worker, lesson.Words[i]);
                TensorPrimitives.Add(word, own[..shape.State], word);
                var parts = own[shape.State..];
                TensorPrimitives.Multiply(parts, 1 / MathF.Sqrt(lesson.Parts[i].Length), parts);
                foreach (var part in lesson.Parts[i])
                {
                    var sum = network.Subwords.Gradient(worker, part);
                    TensorPrimitives.Add(sum, parts, sum);
                }
            }
        }
    }

    LossReport Score(IReadOnlyList<Lesson> lessons, Random random, int count)
    {
        var top = words[shape.Layers];
        var tagLoss = ScoreTags(lessons, top, count);
        if (shape.Arc == 0)
            return new(tagLoss, 0, 0);

        Dropout.Repeat(roles.AsSpan(0, count * shape.Roles), network.RoleBias.Values);
        network.Roles.Forward(top, shape.Width, count, roles, shape.Roles);
        Dropout.Fill(roleMask.AsSpan(0, count * shape.Roles), settings.RoleDropout, random);
        for (var row = 0; row < count; row++)
            LeakyUnit.Apply(roles.AsSpan(row * shape.Roles, 2 * shape.Arc));
        // Signs of the activation are read off again on the way back: a mask never changes them.
        TensorPrimitives.Multiply(roles.AsSpan(0, count * shape.Roles), roleMask.AsSpan(0, count * shape.Roles), roles);
        roleGradient.AsSpan(0, count * shape.Roles).Clear();

        var arcLoss = ScoreArcs(lessons, count);
        var relationLoss = ScoreRelations(lessons, count);
        RolesBack(count, top);
        return new(tagLoss, arcLoss, relationLoss);
    }

    void RolesBack(int count, float[] top)
    {
        for (var row = 0; row < count; row++)
        {
            var own = roleGradient.AsSpan(row * shape.Roles, shape.Roles);
            var values = roles.AsSpan(row * shape.Roles, shape.Roles);
            TensorPrimitives.Multiply(own, roleMask.AsSpan(row * shape.Roles, shape.Roles), own);
            for (var i = 0; i < 2 * shape.Arc; i++)
                own[i] *= values[i] < 0 ? LeakyUnit.Leak : 1;
            var bias = network.RoleBias.Gradients[worker].AsSpan();
            TensorPrimitives.Add(bias, own, bias);
        }

        network.Roles.Backward(worker, scratch, top, shape.Width, count, roleGradient, shape.Roles, gradient);
    }

    float ScoreTags(IReadOnlyList<Lesson> lessons, float[] top, int count)
    {
        var stride = network.Tags.OutputStride;
        Dropout.Repeat(classes.AsSpan(0, count * stride), network.TagBias.Values, stride);
        network.Tags.Forward(top, shape.Width, count, classes, stride);
        var (loss, row) = (0f, 0);
        foreach (var lesson in lessons)
        {
            var known = Math.Min(shape.Tags, lesson.TagLimit);
            for (var i = 0; i < lesson.Count; i++, row++)
            {
                loss += CrossEntropy.Of(classes.AsSpan(row * stride, known), lesson.Tags[i], settings.TagWeight);
                classes.AsSpan((row * stride) + known, shape.Tags - known).Clear();
            }
        }

        AddRows(classes, stride, count, network.TagBias.Gradients[worker]);
        network.Tags.Backward(worker, scratch, top, shape.Width, count, classes, stride, gradient);
        return loss;
    }

    float ScoreArcs(IReadOnlyList<Lesson> lessons, int count)
    {
        Dropout.Repeat(matched.AsSpan(0, count * shape.Arc), network.ArcBias.Values);
        network.Arcs.Forward(roles, shape.Roles, count, matched, shape.Arc);
        matchedGradient.AsSpan(0, count * shape.Arc).Clear();
        var (loss, row) = (0f, 0);
        foreach (var lesson in lessons)
        {
            loss += ScoreArcs(lesson, row);
            row += lesson.Count;
        }

        AddRows(matchedGradient, shape.Arc, count, network.ArcBias.Gradients[worker]);
        network.Arcs.Backward(worker, scratch, roles, shape.Roles, count, matchedGradient, shape.Arc, roleGradient);
        return loss;
    }

    float ScoreArcs(Lesson lesson, int row)
    {
        var (count, loss) = (lesson.Count, 0f);
        Span<float> scores = new float[count];
        for (var word = 1; word < count; word++)
        {
            var own = matched.AsSpan((row + word) * shape.Arc, shape.Arc);
            for (var head = 0; head < count; head++)
                scores[head] = TensorPrimitives.Dot(own, roles.AsSpan(((row + head) * shape.Roles) + shape.Arc, shape.Arc));
            scores[word] = -1e4f;
            loss += CrossEntropy.Of(scores, lesson.Heads[word], 1);
            var ownGradient = matchedGradient.AsSpan((row + word) * shape.Arc, shape.Arc);
            for (var head = 0; head < count; head++)
            {
                if (MathF.Abs(scores[head]) < 1e-6f)
                    continue;
                var place = ((row + head) * shape.Roles) + shape.Arc;
                TensorPrimitives.MultiplyAdd(roles.AsSpan(place, shape.Arc), scores[head], ownGradient, ownGradient);
                var other = roleGradient.AsSpan(place, shape.Arc);
                TensorPrimitives.MultiplyAdd(own, scores[head], other, other);
            }
        }

        return loss;
    }

    float ScoreRelations(IReadOnlyList<Lesson> lessons, int count)
    {
        var stride = network.Relations.OutputStride;
        TakePairs(lessons);
        Dropout.Repeat(classes.AsSpan(0, count * stride), network.RelationBias.Values, stride);
        network.Relations.Forward(pairs, shape.Relation, count, classes, stride);
        var (loss, row) = (0f, 0);
        foreach (var lesson in lessons)
        {
            for (var i = 0; i < lesson.Count; i++, row++)
                loss += CrossEntropy.Of(classes.AsSpan(row * stride, shape.Relations), lesson.Relations[i], 1);
        }

        AddRows(classes, stride, count, network.RelationBias.Gradients[worker]);
        pairGradient.AsSpan(0, count * shape.Relation).Clear();
        network.Relations.Backward(worker, scratch, pairs, shape.Relation, count, classes, stride, pairGradient);
        PairsBack(lessons);
        return loss;
    }

    (int Dependent, int Head) PairPlaces(Lesson lesson, int row, int word) =>
        (((row + word) * shape.Roles) + (2 * shape.Arc), ((row + lesson.Heads[word]) * shape.Roles) + (2 * shape.Arc) + shape.Relation);

    void TakePairs(IReadOnlyList<Lesson> lessons)
    {
        var row = 0;
        foreach (var lesson in lessons)
        {
            for (var word = 0; word < lesson.Count; word++)
            {
                var (dependent, head) = PairPlaces(lesson, row, word);
                var pair = pairs.AsSpan((row + word) * shape.Relation, shape.Relation);
                TensorPrimitives.Add(roles.AsSpan(dependent, shape.Relation), roles.AsSpan(head, shape.Relation), pair);
                LeakyUnit.Apply(pair);
            }

            row += lesson.Count;
        }
    }

    void PairsBack(IReadOnlyList<Lesson> lessons)
    {
        var row = 0;
        foreach (var lesson in lessons)
        {
            for (var word = 1; word < lesson.Count; word++)
            {
                var (dependent, head) = PairPlaces(lesson, row, word);
                var pair = pairs.AsSpan((row + word) * shape.Relation, shape.Relation);
                var own = pairGradient.AsSpan((row + word) * shape.Relation, shape.Relation);
                for (var i = 0; i < own.Length; i++)
                    own[i] *= pair[i] < 0 ? LeakyUnit.Leak : 1;
                var first = roleGradient.AsSpan(dependent, shape.Relation);
                var second = roleGradient.AsSpan(head, shape.Relation);
                TensorPrimitives.Add(first, own, first);
                TensorPrimitives.Add(second, own, second);
            }

            row += lesson.Count;
        }
    }

    static void AddRows(ReadOnlySpan<float> rows, int stride, int count, Span<float> sum)
    {
        for (var row = 0; row < count; row++)
            TensorPrimitives.Add(sum, rows.Slice(row * stride, sum.Length), sum);
    }
}
