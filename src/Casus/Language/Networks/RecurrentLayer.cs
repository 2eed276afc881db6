using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Casus.Language.Networks;

/// <summary>A bidirectional layer of simple recurrent units (Lei et al. 2018): all products of matrices are taken for the whole
/// sentence at once, and only sums of gated values run from word to word.</summary>
sealed class RecurrentLayer(NetworkShape shape, LayerWeights weights)
{
    readonly int size = shape.State;
    readonly RoundedMatrix input = new(weights.Input, shape.Width, shape.Gates);

    /// <summary>What all words put to the gates: the product of matrices, for any number of sentences at once.</summary>
    /// <param name="words">A row of the width for each word.</param>
    public void Open(ReadOnlySpan<float> words, int count, RoundedRows rounded, Span<float> gates)
    {
        gates = gates[..(count * shape.Gates)];
        gates.Clear();
        input.MultiplyAdd(words, shape.Width, count, rounded, gates, shape.Gates);
    }

    /// <summary>What runs from word to word of one sentence.</summary>
    /// <param name="output">As wide as the words.</param>
    public void Run(ReadOnlySpan<float> words, int count, ReadOnlySpan<float> gates, Span<float> output)
    {
        Span<float> state = stackalloc float[size];
        for (var direction = 0; direction < 2; direction++)
        {
            state.Clear();
            var own = weights.Gates.AsSpan(direction * 4 * size, 4 * size);
            for (var step = 0; step < count; step++)
            {
                var word = direction == 0 ? step : count - 1 - step;
                var side = (word * shape.Width) + (direction * size);
                Step(gates.Slice((word * shape.Gates) + (direction * 3 * size), 3 * size), own, words.Slice(side, size), state, output.Slice(side, size));
            }
        }
    }

    void Step(ReadOnlySpan<float> gates, ReadOnlySpan<float> own, ReadOnlySpan<float> word, Span<float> state, Span<float> output)
    {
        for (var i = 0; i < size; i += Vector256<float>.Count)
        {
            var before = At(state, i);
            var forget = Squash.Sigmoid(At(gates, size + i) + (At(own, i) * before) + At(own, (2 * size) + i));
            var reset = Squash.Sigmoid(At(gates, (2 * size) + i) + (At(own, size + i) * before) + At(own, (3 * size) + i));
            var candidate = At(gates, i);
            var after = candidate + (forget * (before - candidate));
            after.StoreUnsafe(ref state[i]);
            var passed = At(word, i);
            (passed + (reset * (Squash.Tanh(after) - passed))).StoreUnsafe(ref output[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<float> At(ReadOnlySpan<float> values, int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)at);
}
