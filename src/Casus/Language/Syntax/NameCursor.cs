namespace Casus.Language.Syntax;

/// <summary>Hands out known names in the order of the text.</summary>
sealed class NameCursor
{
    readonly NameRange[] names;
    int next;

    public NameCursor(IReadOnlyList<NameRange> names)
    {
        this.names = [.. names];
        Array.Sort(this.names, (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
    }

    /// <returns>The last token of the name that begins at this token, or the token itself where none does.</returns>
    public int EndOfName(int token, int sentenceEnd, out bool headFirst)
    {
        headFirst = false;
        while (next < names.Length && names[next].First < token)
            next++;
        while (next < names.Length && names[next].First == token)
        {
            var name = names[next++];
            if (name.Last <= token || name.Last >= sentenceEnd)
                continue;
            headFirst = name.HeadFirst;
            return name.Last;
        }

        return token;
    }
}
