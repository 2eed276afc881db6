using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Casus.Language.Networks;

namespace Casus.Training.Networks;

/// <summary>What runs from word to word in a <see cref="RecurrentLayer"/>, there and back.</summary>
/// <param name="own">For each direction: how the state before acts on both gates, then both biases.</param>
sealed class TrainableRecurrence(NetworkShape shape, Parameter own)
{
    readonly int size = shape.State;

    /// <param name="gates">Candidate, forget gate and reset gate of each word and direction; the gates are left as they act.</param>
    /// <param name="states">The state after each word.</param>
    public void Forward(ReadOnlySpan<float> words, int count, Span<float> gates, Span<float> states, Span<float> output)
    {
        Span<float> zero = stackalloc float[size];
        zero.Clear();
        for (var direction = 0; direction < 2; direction++)
        {
            var parameters = own.Values.AsSpan(direction * 4 * size, 4 * size);
            for (var step = 0; step < count; step++)
            {
                var (word, side) = Place(direction, step, count);
                var before = step == 0 ? zero : states.Slice(Place(direction, step - 1, count).Side, size);
                Step(gates.Slice((word * shape.Gates) + (direction * 3 * size), 3 * size), parameters, words.Slice(side, size), before, states.Slice(side, size), output.Slice(side, size));
            }
        }
    }

    /// <param name="gates">As the way there left them; turned into their gradients.</param>
    /// <param name="wordGradient">What passes a word untouched is added here.</param>
    public void Backward(
        int worker, ReadOnlySpan<float> words, int count, Span<float> gates, ReadOnlySpan<float> states, ReadOnlySpan<float> outputGradient, Span<float> wordGradient)
    {
        Span<float> zero = stackalloc float[size];
        Span<float> carried = stackalloc float[size];
        zero.Clear();
        for (var direction = 0; direction < 2; direction++)
        {
            carried.Clear();
            var parameters = own.Values.AsSpan(direction * 4 * size, 4 * size);
            var gradient = own.Gradients[worker].AsSpan(direction * 4 * size, 4 * size);
            for (var step = count - 1; step >= 0; step--)
            {
                var (word, side) = Place(direction, step, count);
                var before = step == 0 ? zero : states.Slice(Place(direction, step - 1, count).Side, size);
                StepBack(
                    gates.Slice((word * shape.Gates) + (direction * 3 * size), 3 * size), parameters, gradient, words.Slice(side, size), before,
                    states.Slice(side, size), outputGradient.Slice(side, size), carried, wordGradient.Slice(side, size));
            }
        }
    }

    (int Word, int Side) Place(int direction, int step, int count)
    {
        var word = direction == 0 ? step : count - 1 - step;
        return (word, (word * shape.Width) + (direction * size));
    }

    void Step(Span<float> gates, ReadOnlySpan<float> own, ReadOnlySpan<float> word, ReadOnlySpan<float> before, Span<float> after, Span<float> output)
    {
        for (var i = 0; i < size; i += Vector256<float>.Count)
        {
            var last = At(before, i);
            var forget = Squash.Sigmoid(At(gates, size + i) + (At(own, i) * last) + At(own, (2 * size) + i));
            var reset = Squash.Sigmoid(At(gates, (2 * size) + i) + (At(own, size + i) * last) + At(own, (3 * size) + i));
            var candidate = At(gates, i);
            var state = candidate + (forget * (last - candidate));
            var passed = At(word, i);
            forget.StoreUnsafe(ref gates[size + i]);
            reset.StoreUnsafe(ref gates[(2 * size) + i]);
            state.StoreUnsafe(ref after[i]);
            (passed + (reset * (Squash.Tanh(state) - passed))).StoreUnsafe(ref output[i]);
        }
    }

    void StepBack(
        Span<float> gates, ReadOnlySpan<float> own, Span<float> ownGradient, ReadOnlySpan<float> word, ReadOnlySpan<float> before, ReadOnlySpan<float> after,
        ReadOnlySpan<float> outputGradient, Span<float> carried, Span<float> wordGradient)
    {
        var one = Vector256<float>.One;
        for (var i = 0; i < size; i += Vector256<float>.Count)
        {
            var (candidate, forget, reset) = (At(gates, i), At(gates, size + i), At(gates, (2 * size) + i));
            var (last, passed, gradient) = (At(before, i), At(word, i), At(outputGradient, i));
            var shown = Squash.Tanh(At(after, i));

            (At(wordGradient, i) + (gradient * (one - reset))).StoreUnsafe(ref wordGradient[i]);
            var toReset = gradient * (shown - passed) * reset * (one - reset);
            var toState = At(carried, i) + (gradient * reset * (one - (shown * shown)));
            var toForget = toState * (last - candidate) * forget * (one - forget);
            (toState * (one - forget)).StoreUnsafe(ref gates[i]);
            toForget.StoreUnsafe(ref gates[size + i]);
            toReset.StoreUnsafe(ref gates[(2 * size) + i]);
            ((toState * forget) + (toForget * At(own, i)) + (toReset * At(own, size + i))).StoreUnsafe(ref carried[i]);

            (At(ownGradient, i) + (toForget * last)).StoreUnsafe(ref ownGradient[i]);
            (At(ownGradient, size + i) + (toReset * last)).StoreUnsafe(ref ownGradient[size + i]);
            (At(ownGradient, (2 * size) + i) + toForget).StoreUnsafe(ref ownGradient[(2 * size) + i]);
            (At(ownGradient, (3 * size) + i) + toReset).StoreUnsafe(ref ownGradient[(3 * size) + i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<float> At(ReadOnlySpan<float> values, int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)at);
}
