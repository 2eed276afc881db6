using System.IO.Compression;

namespace Casus.Sources.Warc;

/// <summary>Unpacks gzip, member after member, and breaks off where it grows beyond what text does.</summary>
static class GzipMembers
{
    public static bool Is(ReadOnlySpan<byte> head) => head.StartsWith([(byte)0x1F, (byte)0x8B]);

    public static ByteSource Unpack(ByteSource packed) => new(new Unpacked(new Rest(packed)));

    /// <summary>What a source still has, as a stream that counts.</summary>
    sealed class Rest(ByteSource source) : ForwardStream
    {
        public long Taken { get; private set; }

        /// <summary>The fault of the file itself is handed on as what it was.</summary>
        public override int Read(Span<byte> buffer)
        {
            var count = source.Read(buffer);
            Taken += count;
            return count > 0 || source.Fault is not { } fault ? count : throw new IOException(fault);
        }
    }

    sealed class Unpacked(Rest packed) : ForwardStream
    {
        /// <summary>Pages pack to a tenth or a twentieth; deflate can do a thousandth.</summary>
        const int MostGrowth = 250;

        /// <summary>Too little to do harm.</summary>
        const long Harmless = 32 * 1024 * 1024;

        readonly GZipStream gzip = new(packed, CompressionMode.Decompress);
        long given;

        public override int Read(Span<byte> buffer)
        {
            var count = gzip.Read(buffer);
            given += count;
            return given <= Harmless || given <= MostGrowth * packed.Taken
                ? count
                : throw new InvalidDataException($"it unpacks to more than {MostGrowth} times its size.");
        }

        protected override void Dispose(bool disposing)
        {
            gzip.Dispose();
            base.Dispose(disposing);
        }
    }
}
