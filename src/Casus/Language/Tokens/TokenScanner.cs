using Casus.Text;

namespace Casus.Language.Tokens;

/// <summary>Finds the tokens of one paragraph, each character looked at a bounded number of times.</summary>
/// <param name="text">The document's text up to the end of the paragraph.</param>
ref struct TokenScanner(ReadOnlySpan<char> text, int start, List<TextSpan> tokens)
{
    readonly ReadOnlySpan<char> text = text;
    int at = start;
    int chunkEnd;
    TextSpan address;

    public void Run()
    {
        while (true)
        {
            while (at < text.Length && Characters.IsSpace(text[at]))
                at++;
            if (at >= text.Length)
                return;
            if (at >= chunkEnd)
                BeginChunk();
            Scan();
        }
    }

    /// <summary>A chunk is what stands between spaces; a web or mail address can only be most of one.</summary>
    void BeginChunk()
    {
        var limit = Math.Min(text.Length, at + Tokenizer.LongestToken);
        chunkEnd = at + 1;
        while (chunkEnd < limit && !Characters.IsSpace(text[chunkEnd]))
            chunkEnd++;
        if (chunkEnd < text.Length && char.IsLowSurrogate(text[chunkEnd]))
            chunkEnd++;
        var found = WebAddress.Find(text[at..chunkEnd]);
        address = new(at + found.Start, at + found.End);
    }

    void Scan()
    {
        var first = text[at];
        if (at == address.Start && address.Length > 0)
            Add(address.End);
        else if (char.IsAsciiDigit(first))
            Add(Numerals.End(text, at));
        else if (Characters.IsLetter(text, at))
            ScanWord();
        else
            Add(Symbols.End(text, at));
    }

    void ScanWord()
    {
        var end = Words.End(text, at);
        var word = text[at..end];
        var split = Clitics.SplitPoint(word);
        if (split == 0)
            split = LostApostrophes.SplitPoint(word, text[end..]);
        if (split > 0)
        {
            Add(at + split);
            Add(end);
        }
        else
        {
            Add(Slashed.End(text, at) is > 0 and var slashed ? slashed : Abbreviations.End(text, at, end));
        }
    }

    void Add(int end)
    {
        end = Math.Min(end, text.Length);
        while (end - at > Tokenizer.LongestToken)
        {
            var cut = at + Tokenizer.LongestToken;
            AddPiece(char.IsLowSurrogate(text[cut]) ? cut - 1 : cut);
        }

        AddPiece(end);
    }

    void AddPiece(int end)
    {
        tokens.Add(new(at, end));
        at = end;
    }
}
