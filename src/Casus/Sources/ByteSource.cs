namespace Casus.Sources;

/// <summary>A stream read through one bounded buffer: its head can be looked at, its lines come one at a time.</summary>
/// <remarks>A fault of the stream ends it and is kept in <see cref="Fault"/>, since an iterator cannot catch while it yields.</remarks>
sealed class ByteSource(Stream stream)
{
    const int ChunkBytes = 64 * 1024;

    readonly byte[] buffer = new byte[ChunkBytes];
    int start;
    int end;

    /// <summary>Why reading broke off; null while it has not.</summary>
    public string? Fault { get; private set; }

    /// <summary>The next bytes, without taking them: up to a chunk, fewer only at the end.</summary>
    public ReadOnlySpan<byte> Head()
    {
        buffer.AsSpan(start..end).CopyTo(buffer);
        (start, end) = (0, end - start);
        while (end < ChunkBytes && Fill())
        {
        }

        return buffer.AsSpan(0, end);
    }

    /// <returns>The rest, or null where it is longer than <paramref name="limit"/>.</returns>
    public byte[]? ReadToEnd(int limit)
    {
        using var all = new MemoryStream();
        do
        {
            all.Write(buffer, start, end - start);
            (start, end) = (0, 0);
        }
        while (all.Length <= limit && Fill());
        return all.Length <= limit ? all.ToArray() : null;
    }

    /// <summary>The next line without its end; of one longer than the limit the rest is passed over and never held.</summary>
    public ByteLine? ReadLine(int limit)
    {
        if (start == end && !Fill())
            return null;

        using var line = new MemoryStream();
        long length = 0;
        while (true)
        {
            var rest = buffer.AsSpan(start..end);
            var stop = rest.IndexOf((byte)'\n');
            var part = stop < 0 ? rest : rest[..stop];
            length += part.Length;
            if (length <= limit)
                line.Write(part);
            start += stop < 0 ? part.Length : part.Length + 1;
            if (stop >= 0 || !Fill())
                return new(length <= limit ? line.ToArray() : null, length + (stop < 0 ? 0 : 1));
        }
    }

    /// <summary>The next bytes, as many as there are at once.</summary>
    public int Read(Span<byte> into)
    {
        if (start == end && !Fill())
            return 0;

        var count = Math.Min(into.Length, end - start);
        buffer.AsSpan(start, count).CopyTo(into);
        start += count;
        return count;
    }

    /// <summary>A part of known length; of one longer than the limit nothing is held.</summary>
    /// <returns>The bytes, null where there are too many, and how many were there.</returns>
    public (byte[]? Bytes, long Length) Take(long count, int limit)
    {
        using var part = new MemoryStream();
        var taken = 0L;
        while (taken < count && (start < end || Fill()))
        {
            var next = (int)Math.Min(count - taken, end - start);
            if (count <= limit)
                part.Write(buffer, start, next);
            start += next;
            taken += next;
        }

        return (count <= limit ? part.ToArray() : null, taken);
    }

    bool Fill()
    {
        if (start == end)
            (start, end) = (0, 0);
        if (Fault is not null)
            return false;

        try
        {
            var count = stream.Read(buffer, end, ChunkBytes - end);
            end += count;
            return count > 0;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
        {
            Fault = fault.Message;
            return false;
        }
    }
}

/// <param name="Bytes">Null where the line was too long to hold.</param>
/// <param name="Length">With its end, so that offsets in the stream can be counted.</param>
readonly record struct ByteLine(byte[]? Bytes, long Length);
