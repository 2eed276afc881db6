using System.Runtime.Intrinsics;
using Casus.Language.Networks;
using CsCheck;
using Xunit;

namespace Casus.Tests.Language.Networks;

public class SquashTests
{
    static readonly Gen<float> values = Gen.OneOf(Gen.Float[-20, 20], Gen.Float[-1e30f, 1e30f]);

    [Fact]
    public void The_logistic_function_is_right_to_six_digits() => values.Sample(x =>
        Math.Abs(Squash.Sigmoid(Vector256.Create(x))[0] - (1 / (1 + Math.Exp(-(double)x)))) < 2e-6);

    [Fact]
    public void The_hyperbolic_tangent_is_right_to_six_digits() => values.Sample(x =>
        Math.Abs(Squash.Tanh(Vector256.Create(x))[3] - Math.Tanh(x)) < 2e-6);
}
