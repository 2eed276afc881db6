using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Casus.Language.Networks;

/// <summary>The logistic function and the hyperbolic tangent, to six digits: gates need no more, and the framework's exponential takes a
/// multiple of the time for its further digits.</summary>
static class Squash
{
    /// <summary>Beyond, the logistic function is 0 or 1 in single precision.</summary>
    const float Farthest = 60;

    const float Log2OfE = 1.44269504f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) => (Vector256.Create(2f) * Sigmoid(x + x)) - Vector256<float>.One;

    /// <summary>Two to a whole power, which is the exponent's bits, times two to the rest between −½ and ½, by its Taylor series.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<float> Exp(Vector256<float> x)
    {
        var power = Vector256.Max(Vector256.Min(x, Vector256.Create(Farthest)), Vector256.Create(-Farthest)) * Log2OfE;
        var whole = Vector256.Round(power);
        var rest = power - whole;
        // ln(2)^k / k!, from k = 6 down to 0.
        var sum = Vector256.FusedMultiplyAdd(Vector256.Create(1.5403530e-4f), rest, Vector256.Create(1.3333558e-3f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(9.6181291e-3f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(5.5504109e-2f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(0.24022651f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(0.69314718f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256<float>.One);
        var exponent = Vector256.ShiftLeft(Vector256.ConvertToInt32(whole) + Vector256.Create(127), 23);
        return sum * exponent.AsSingle();
    }
}
