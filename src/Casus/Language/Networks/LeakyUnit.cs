using System.Numerics.Tensors;

namespace Casus.Language.Networks;

/// <summary>Lets what is above zero pass, and a tenth of what is below (Maas, Hannun and Ng 2013).</summary>
static class LeakyUnit
{
    public const float Leak = 0.1f;

    public static void Apply(Span<float> values)
    {
        const int chunk = 128;
        Span<float> leaked = stackalloc float[chunk];
        for (var at = 0; at < values.Length; at += chunk)
        {
            var part = values[at..Math.Min(values.Length, at + chunk)];
            TensorPrimitives.Multiply(part, Leak, leaked);
            TensorPrimitives.Max(part, leaked[..part.Length], part);
        }
    }
}
