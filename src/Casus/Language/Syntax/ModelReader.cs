using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Casus.Problems;

namespace Casus.Language.Syntax;

/// <summary>Reads what <see cref="ModelWriter"/> wrote; a file whose digest does not fit its content is not opened at all.</summary>
sealed class ModelReader
{
    /// <summary>"CSLM" in the file.</summary>
    public const uint Magic = 0x4D4C5343;

    /// <summary>Rises whenever the layout, the parts of words or their hash change: old weights are worthless then.</summary>
    public const byte Version = 2;

    public const int DigestLength = 10;

    public const int HeaderLength = 6 + DigestLength;

    readonly byte[] bytes;
    int at = HeaderLength;

    ModelReader(byte[] bytes) => this.bytes = bytes;

    public static bool TryOpen(string path, ModelKind kind, [NotNullWhen(true)] out ModelReader? reader, [NotNullWhen(false)] out Problem? problem)
    {
        reader = null;
        if (!TryReadBytes(path, out var bytes))
        {
            problem = LanguageProblems.ModelMissing(path);
            return false;
        }

        if (!IsSound(bytes, kind))
        {
            problem = LanguageProblems.ModelDamaged(path);
            return false;
        }

        (reader, problem) = (new(bytes), null);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Number()
    {
        uint number = bytes[at++];
        if (number < 0x80)
            return number;
        number &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var next = bytes[at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }

    public int Signed()
    {
        var number = Number();
        return (int)(number >> 1) ^ -(int)(number & 1);
    }

    public byte Byte() => bytes[at++];

    public string Text()
    {
        var length = (int)Number();
        at += length;
        return Encoding.UTF8.GetString(bytes, at - length, length);
    }

    public string[] Texts()
    {
        var texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return texts;
    }

    public HashIndex Map()
    {
        var count = (int)Number();
        var (keys, values) = (new uint[count], new int[count]);
        uint last = 0;
        for (var i = 0; i < count; i++)
        {
            last += Number();
            (keys[i], values[i]) = (last, Signed());
        }

        return new(keys, values);
    }

    public ReadOnlySpan<byte> Bytes(int count)
    {
        at += count;
        return bytes.AsSpan(at - count, count);
    }

    static bool TryReadBytes(string path, out byte[] bytes)
    {
        bytes = [];
        if (!File.Exists(path))
            return false;
        try
        {
            bytes = File.ReadAllBytes(path);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    static bool IsSound(byte[] bytes, ModelKind kind) =>
        bytes.Length > HeaderLength
        && BinaryPrimitives.ReadUInt32LittleEndian(bytes) == Magic
        && bytes[4] == Version
        && bytes[5] == (byte)kind
        && SHA256.HashData(bytes.AsSpan(HeaderLength)).AsSpan(0, DigestLength).SequenceEqual(bytes.AsSpan(6, DigestLength));
}
