namespace Casus.Actors;

/// <summary>
/// Walks through the parts of a word as names are compared by: split at hyphens and apostrophes, without accents and dots,
/// so that "Jong-un", "U.S." and "d’Ivoire" are Jong + un, US and d + Ivoire.
/// </summary>
/// <param name="buffer">Room for the longest part; a longer one is cut and then matches no name.</param>
ref struct NameParts(ReadOnlySpan<char> word, Span<char> buffer)
{
    readonly ReadOnlySpan<char> word = word;
    readonly Span<char> buffer = buffer;
    int next;
    int length;

    /// <summary>The part that <see cref="MoveNext"/> came to.</summary>
    public readonly ReadOnlySpan<char> Current => buffer[..length];

    /// <summary>True when a hyphen stands before the part.</summary>
    public bool AfterHyphen { get; private set; }

    public bool MoveNext()
    {
        (length, AfterHyphen) = (0, false);
        while (next < word.Length && IsBreak(word[next]))
            AfterHyphen |= IsHyphen(word[next++]);
        while (next < word.Length && !IsBreak(word[next]))
            Append(LatinLetters.Plain(in word[next++]));
        return length > 0;
    }

    /// <summary>True for a word that is only a hyphen or an apostrophe, as some tokenizers cut "Jong-un" in three.</summary>
    public static bool IsJoint(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!IsBreak(letter))
                return false;
        }

        return word.Length > 0;
    }

    public static bool IsHyphen(char letter) => letter is '-' or '\u2010' or '\u2011';

    static bool IsBreak(char letter) => IsHyphen(letter) || letter is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '`';

    void Append(ReadOnlySpan<char> letters)
    {
        // A dot inside a word belongs to an abbreviation; a word that is only a dot ends the sentence.
        if (letters is "." && word.Length > 1)
            return;
        foreach (var letter in letters)
        {
            if (length < buffer.Length)
                buffer[length++] = letter;
        }
    }
}
