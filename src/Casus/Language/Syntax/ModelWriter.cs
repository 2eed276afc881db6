using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Casus.Language.Syntax;

/// <summary>Writes a model file: a header with the kind of the model and a digest, then numbers in as few bytes as they need.</summary>
sealed class ModelWriter
{
    readonly List<byte> bytes = [];

    public void Number(uint number)
    {
        for (; number >= 0x80; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
    }

    /// <summary>Small numbers of either sign take few bytes.</summary>
    public void Signed(int number) => Number((uint)((number << 1) ^ (number >> 31)));

    public void Byte(byte number) => bytes.Add(number);

    public void Bytes(ReadOnlySpan<byte> more) => bytes.AddRange(more);

    public void Text(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Number((uint)utf8.Length);
        bytes.AddRange(utf8);
    }

    /// <summary>A map, its keys in order so that the steps between them are small.</summary>
    public void Map(IReadOnlyDictionary<uint, int> map)
    {
        Number((uint)map.Count);
        uint last = 0;
        foreach (var (key, value) in map.OrderBy(entry => entry.Key))
        {
            Number(key - last);
            Signed(value);
            last = key;
        }
    }

    public byte[] File(ModelKind kind)
    {
        var content = bytes.ToArray();
        var file = new byte[ModelReader.HeaderLength + content.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(file, ModelReader.Magic);
        file[4] = ModelReader.Version;
        file[5] = (byte)kind;
        SHA256.HashData(content).AsSpan(0, ModelReader.DigestLength).CopyTo(file.AsSpan(6));
        content.CopyTo(file, ModelReader.HeaderLength);
        return file;
    }
}
