using System.Buffers.Binary;
using System.Numerics.Tensors;
using Casus.Language.Syntax;

namespace Casus.Language.Networks;

/// <summary>How a network stands in its file: tables row by row in 8 bits with a scale for each row, everything else in 16 bits.</summary>
static class NetworkFile
{
    /// <param name="words">By normal form: the row of a known word.</param>
    public static void Write(ModelWriter writer, NetworkWeights weights, IReadOnlyDictionary<uint, int> words)
    {
        var shape = weights.Shape;
        foreach (var size in (int[])[shape.Words, shape.Subwords, shape.State, shape.Layers, shape.Arc, shape.Relation, shape.Tags, shape.Relations])
            writer.Number((uint)size);
        writer.Map(words);
        WriteTable(writer, weights.Words, shape.State);
        WriteTable(writer, weights.Subwords, shape.State);
        foreach (var values in weights.Dense)
            WriteHalves(writer, values);
    }

    public static (NetworkWeights Weights, WordRows Rows) Read(ModelReader reader)
    {
        int Size() => (int)reader.Number();
        var shape = new NetworkShape(Size(), Size(), Size(), Size(), Size(), Size(), Size(), Size());
        var words = reader.Map();
        var weights = new NetworkWeights(shape);
        ReadTable(reader, weights.Words, shape.State);
        ReadTable(reader, weights.Subwords, shape.State);
        foreach (var values in weights.Dense)
            ReadHalves(reader, values);
        return (weights, new(words, shape.Subwords));
    }

    static void WriteTable(ModelWriter writer, float[] values, int rowSize)
    {
        for (var at = 0; at < values.Length; at += rowSize)
        {
            var row = values.AsSpan(at, rowSize);
            var scale = (Half)(TensorPrimitives.MaxMagnitude<float>(row) is var most && Math.Abs(most) > 0 ? Math.Abs(most) / sbyte.MaxValue : 1);
            writer.Bytes(BitConverter.GetBytes(scale));
            foreach (var value in row)
                writer.Byte((byte)(sbyte)Math.Clamp(MathF.Round(value / (float)scale), -sbyte.MaxValue, sbyte.MaxValue));
        }
    }

    static void ReadTable(ModelReader reader, float[] values, int rowSize)
    {
        for (var at = 0; at < values.Length; at += rowSize)
        {
            var scale = (float)BinaryPrimitives.ReadHalfLittleEndian(reader.Bytes(sizeof(ushort)));
            var bytes = reader.Bytes(rowSize);
            for (var i = 0; i < bytes.Length; i++)
                values[at + i] = (sbyte)bytes[i] * scale;
        }
    }

    static void WriteHalves(ModelWriter writer, float[] values)
    {
        foreach (var value in values)
            writer.Bytes(BitConverter.GetBytes((Half)value));
    }

    static void ReadHalves(ModelReader reader, float[] values)
    {
        var bytes = reader.Bytes(values.Length * sizeof(ushort));
        for (var i = 0; i < values.Length; i++)
            values[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[(2 * i)..]);
    }
}
