using System.Buffers.Binary;
using System.Collections.Frozen;
using Casus.Language.Syntax;
using Casus.Problems;

namespace Casus.Coding.Typing;

/// <summary>What each feature says for and against each type of event. Frozen: one is enough for all threads.</summary>
/// <param name="weights">By the key of a feature: one number for each outcome.</param>
/// <param name="threshold">Below this probability nothing is said.</param>
sealed class TyperModel(IReadOnlyDictionary<string, float[]> weights, float threshold)
{
    /// <summary>No event, and then the types.</summary>
    public const int Outcomes = 17;

    readonly FrozenDictionary<string, float[]> weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    public float Threshold => threshold;

    public int Count => weights.Count;

    public float[]? Find(string key) => weights.GetValueOrDefault(key);

    /// <summary>The same model, its probabilities nearer to each other or farther apart, with a threshold of its own.</summary>
    public TyperModel Scaled(float factor, float newThreshold) =>
        new(weights.ToDictionary(pair => pair.Key, pair => pair.Value.Select(weight => factor * weight).ToArray(), StringComparer.Ordinal), newThreshold);

    /// <param name="path">Of <c>events.bin</c>.</param>
    /// <returns>Null, and the problem, where there is no such file or it is damaged.</returns>
    public static TyperModel? Read(string path, out Problem? problem)
    {
        if (!ModelReader.TryOpen(path, ModelKind.Events, out var reader, out problem))
            return null;
        var threshold = Half(reader);
        var count = (int)reader.Number();
        var weights = new Dictionary<string, float[]>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = reader.Text();
            var scale = Half(reader);
            var bytes = reader.Bytes(Outcomes);
            var row = new float[Outcomes];
            for (var outcome = 0; outcome < Outcomes; outcome++)
                row[outcome] = (sbyte)bytes[outcome] * scale;
            weights[key] = row;
        }

        return new(weights, threshold);
    }

    /// <summary>Each row in 8 bits with a scale of its own.</summary>
    public byte[] File()
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

        return writer.File(ModelKind.Events);
    }

    static float Half(ModelReader reader) => (float)BinaryPrimitives.ReadHalfLittleEndian(reader.Bytes(sizeof(ushort)));
}
