namespace Casus.Training.Networks;

/// <summary>Masks that leave out a share of values and make up for it in the rest (Srivastava et al. 2014).</summary>
static class Dropout
{
    public static void Fill(Span<float> mask, float share, Random random)
    {
        if (share <= 0)
        {
            mask.Fill(1);
            return;
        }

        var (least, kept) = ((int)(share * 65536), 1 / (1 - share));
        for (var i = 0; i < mask.Length; i += 2)
        {
            var bits = random.Next();
            mask[i] = (bits & 0x7FFF) * 2 < least ? 0 : kept;
            if (i + 1 < mask.Length)
                mask[i + 1] = ((bits >> 15) & 0x7FFF) * 2 < least ? 0 : kept;
        }
    }

    /// <summary>One mask for all words of a sentence (Gal and Ghahramani 2016).</summary>
    public static void FillRows(Span<float> masks, int width, float share, Random random)
    {
        Fill(masks[..width], share, random);
        for (var at = width; at < masks.Length; at += width)
            masks[..width].CopyTo(masks[at..]);
    }

    public static void Repeat(Span<float> rows, ReadOnlySpan<float> row, int stride = 0)
    {
        for (var at = 0; at < rows.Length; at += Math.Max(stride, row.Length))
        {
            row.CopyTo(rows[at..]);
            if (stride > row.Length)
                rows.Slice(at + row.Length, stride - row.Length).Clear();
        }
    }
}
