namespace Casus.Sources.Pdf;

/// <summary>Bounds the nodes of the tree of pages before PdfPig climbs down it: a node that hangs on the next, and so on, overflows any stack.</summary>
static class PageTree
{
    /// <summary>Far more than pages that are read.</summary>
    const int MostNodes = 5_000;

    /// <summary>The key of every node, and the ways in which it may be written with escapes (ISO 32000-1, 7.3.5).</summary>
    static readonly byte[][] keys = ["/Kids"u8.ToArray(), "/#4B"u8.ToArray(), "/#4b"u8.ToArray(), "/K#69"u8.ToArray(), "/Ki#64"u8.ToArray(), "/Kid#73"u8.ToArray()];

    /// <param name="bytes">The file, or a stream of it with objects.</param>
    public static void Check(ReadOnlySpan<byte> bytes)
    {
        var nodes = 0;
        foreach (var key in keys)
            nodes += bytes.Count(key);
        if (nodes > MostNodes)
            throw new TooMuchInPdfException("its pages hang on too many nodes");
    }
}
