using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Casus.Sources.Pdf;

/// <summary>PdfPig's own filters, each stream of which is first unpacked to nowhere and counted: a kilobyte can hold a megabyte of nothing.</summary>
sealed class BoundedFilters : IFilterProvider
{
    /// <summary>Of all streams of a file together that are unpacked for its text: fonts, content, tables of objects.</summary>
    const long MostBytes = 256L * 1024 * 1024;

    readonly IFilterProvider inner = DefaultFilterProvider.Instance;
    long unpacked;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(inner.GetAllFilters());

    List<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Filter(filter, this))];

    sealed class Filter(IFilter inner, BoundedFilters bounds) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            bounds.Count(Unpacked(inner.GetType().Name, input));
            var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            bounds.Count(output.Length);
            PageTree.Check(output.Span);
            return output;
        }

        /// <summary>How long a stream can be when it is unpacked, where that is beyond the bound; else nothing, for it is counted afterwards.</summary>
        static long Unpacked(string filter, Memory<byte> input)
        {
            var most = filter switch
            {
                "FlateFilter" => Inflated(input),

                // A code of 12 bits stands for up to 4,096 bytes, a pair of bytes for up to 128.
                "LzwFilter" => input.Length * 2_731L,
                "RunLengthFilter" => input.Length * 64L,
                _ => 0,
            };
            return most > MostBytes ? most : 0;
        }

        /// <summary>Up to the bound. PdfPig does not look at the two bytes before.</summary>
        static long Inflated(Memory<byte> input)
        {
            using var unpacking = new DeflateStream(new MemoryStream(input[Math.Min(2, input.Length)..].ToArray()), CompressionMode.Decompress);
            var (buffer, length) = (new byte[64 * 1024], 0L);
            try
            {
                while (length <= MostBytes && unpacking.Read(buffer) is var count and > 0)
                    length += count;
            }
            catch (InvalidDataException)
            {
                // PdfPig has its own way with broken streams; it gets no further than this.
            }

            return length;
        }
    }

    void Count(long bytes)
    {
        unpacked += bytes;
        if (unpacked > MostBytes)
            throw new TooMuchInPdfException($"it unpacks to more than {MostBytes} bytes");
    }
}
