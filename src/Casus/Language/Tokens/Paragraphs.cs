using Casus.Text;

namespace Casus.Language.Tokens;

/// <summary>Walks through the stretches of a text that no sentence reaches beyond.</summary>
/// <remarks>
/// A line is a paragraph, as in text taken from web pages, unless the text was broken at a fixed width: then each line of the
/// block but the last is so full that the next line's first word had no place in it.
/// </remarks>
ref struct Paragraphs(string text)
{
    /// <summary>Lines longer than this were not broken by width; letters and mail are set in 60 to 80 columns.</summary>
    const int WidestWrap = 120;

    const int NarrowestWrap = 40;

    readonly ReadOnlySpan<char> all = text;
    int blockEnd;
    bool wrapped;
    int next;

    public TextSpan Current { get; private set; }

    public readonly Paragraphs GetEnumerator() => this;

    public bool MoveNext()
    {
        while (next < all.Length)
        {
            var start = next;
            var end = EndOfLine(start);
            next = end + 1;
            if (all[start..end].IsWhiteSpace())
                continue;

            if (start >= blockEnd)
                BeginBlock(start);
            end = wrapped ? blockEnd : EndOfParagraph(end);
            next = end + 1;
            Current = new(start, end);
            return true;
        }

        return false;
    }

    readonly int EndOfLine(int from)
    {
        var length = all[from..].IndexOf('\n');
        return length < 0 ? all.Length : from + length;
    }

    /// <summary>A line that goes on in small letters after no full stop is one paragraph with the next.</summary>
    readonly int EndOfParagraph(int end)
    {
        while (end + 1 < all.Length && char.IsAsciiLetterLower(all[end + 1]) && char.IsLetter(all[end - 1]))
            end = EndOfLine(end + 1);
        return end;
    }

    void BeginBlock(int line)
    {
        var (lines, widest, tightest) = (0, 0, int.MaxValue);
        var end = EndOfLine(line);
        while (true)
        {
            lines++;
            widest = Math.Max(widest, end - line);
            blockEnd = end;
            if (end >= all.Length)
                break;

            var following = end + 1;
            end = EndOfLine(following);
            if (all[following..end].IsWhiteSpace())
                break;
            tightest = Math.Min(tightest, blockEnd - line + 1 + FirstWord(all[following..end]));
            line = following;
        }

        wrapped = lines >= 3 && widest is >= NarrowestWrap and <= WidestWrap && tightest > widest;
    }

    static int FirstWord(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        return space < 0 ? line.Length : space;
    }
}
