using System.Buffers.Binary;
using System.Collections.Frozen;
using Casus.Language.Syntax;
using Casus.Problems;

namespace Casus.Coding.Learnt;

/// <summary>Multinomial logistic regression: what each feature says for and against each outcome. Frozen: one is enough for all threads.</summary>
/// <param name="outcomes">How many there are.</param>
/// <param name="weights">By the key of a feature: one number for each outcome.</param>
/// <param name="threshold">Below this probability nothing is said.</param>
sealed class LinearModel(int outcomes, IReadOnlyDictionary<string, float[]> weights, float threshold)
{
    readonly FrozenDictionary<string, float[]> weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    public int Outcomes => outcomes;

    public float Threshold => threshold;

    public int Count => weights.Count;

    public float[]? Find(string key) => weights.GetValueOrDefault(key);

    /// <summary>The same model, its probabilities nearer to each other or farther apart, with a threshold of its own.</summary>
    public LinearModel Scaled(float factor, float newThreshold) =>
        new(outcomes, weights.ToDictionary(pair => pair.Key, pair => pair.Value.Select(weight => factor * weight).ToArray(), StringComparer.Ordinal), newThreshold);

    /// <param name="open">The outcomes that may be.</param>
    /// <param name="chances">Gets the probability of each outcome, 0 for those that are not open.</param>
    public void Probabilities(IEnumerable<string> keys, ReadOnlySpan<int> open, Span<float> chances)
    {
        Span<float> scores = stackalloc float[outcomes];
        scores.Clear();
        foreach (var key in keys)
        {
            if (Find(key) is not { } row)
                continue;
            for (var outcome = 0; outcome < scores.Length; outcome++)
                scores[outcome] += row[outcome];
        }

        var (most, sum) = (float.NegativeInfinity, 0f);
        foreach (var outcome in open)
            most = Math.Max(most, scores[outcome]);
        chances.Clear();
        foreach (var outcome in open)
            sum += chances[outcome] = MathF.Exp(scores[outcome] - most);
        foreach (var outcome in open)
            chances[outcome] /= sum;
    }

    /// <param name="path">Of a file that <see cref="File"/> has made.</param>
    /// <returns>Null, and the problem, where there is no such file or it is damaged.</returns>
    public static LinearModel? Read(string path, ModelKind kind, int outcomes, out Problem? problem)
    {
        if (!ModelReader.TryOpen(path, kind, out var reader, out problem))
            return null;
        var threshold = Half(reader);
        var count = (int)reader.Number();
        var weights = new Dictionary<string, float[]>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = reader.Text();
            var scale = Half(reader);
            var bytes = reader.Bytes(outcomes);
            var row = new float[outcomes];
            for (var outcome = 0; outcome < outcomes; outcome++)
                row[outcome] = (sbyte)bytes[outcome] * scale;
            weights[key] = row;
        }

        return new(outcomes, weights, threshold);
    }

    /// <summary>Each row in 8 bits with a scale of its own.</summary>
    public byte[] File(ModelKind kind)
    {
        var writer = new ModelWriter();
        writer.Bytes(BitConverter.GetBytes((Half)threshold));
        writer.Number((uint)weights.Count);
        foreach (var (key, row) in weights.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var most = row.Max(Math.Abs);
            var scale = (Half)(most > 0 ? most / sbyte.MaxValue : 1);
            writer.Text(key);
            writer.Bytes(BitConverter.GetBytes(scale));
            foreach (var weight in row)
                writer.Byte((byte)(sbyte)Math.Clamp(MathF.Round(weight / (float)scale), -sbyte.MaxValue, sbyte.MaxValue));
        }

        return writer.File(kind);
    }

    static float Half(ModelReader reader) => (float)BinaryPrimitives.ReadHalfLittleEndian(reader.Bytes(sizeof(ushort)));
}
