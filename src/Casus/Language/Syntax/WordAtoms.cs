using System.Runtime.CompilerServices;

namespace Casus.Language.Syntax;

/// <summary>What the models see of a word: hashes of its normal form, of its beginnings and ends, and of its shape.</summary>
struct WordAtoms
{
    /// <summary>Words are told apart by their first characters only up to this many.</summary>
    const int LongestForm = 64;

    public uint Form;
    public uint Word;
    public uint Shape;
    public uint Prefix1, Prefix2, Prefix3, Prefix4;
    public uint Suffix1, Suffix2, Suffix3, Suffix4, Suffix5;

    /// <summary>Runs of four letters from left to right, without the first and last of the word; 0 where there are no more.</summary>
    public Runs Inner;

    public static WordAtoms Of(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[LongestForm];
        var normal = Normalize(form, buffer);
        return new()
        {
            Form = FeatureHash.OfText(form),
            Word = FeatureHash.OfText(normal),
            Shape = ShapeOf(form),
            Prefix1 = Prefix(normal, 1),
            Prefix2 = Prefix(normal, 2),
            Prefix3 = Prefix(normal, 3),
            Prefix4 = Prefix(normal, 4),
            Suffix1 = Suffix(normal, 1),
            Suffix2 = Suffix(normal, 2),
            Suffix3 = Suffix(normal, 3),
            Suffix4 = Suffix(normal, 4),
            Suffix5 = Suffix(normal, 5),
            Inner = RunsOf(normal),
        };
    }

    /// <summary>The hash of the end of the word with this many letters; lemma rules are looked up by it.</summary>
    public readonly uint Suffix(int length) => length switch
    {
        0 => 0,
        1 => Suffix1,
        2 => Suffix2,
        3 => Suffix3,
        4 => Suffix4,
        _ => Suffix5,
    };

    static Runs RunsOf(ReadOnlySpan<char> word)
    {
        var runs = new Runs();
        for (var i = 0; i < Runs.Count && i + Runs.Letters < word.Length - 1; i++)
            runs[i] = FeatureHash.OfText(word.Slice(i + 1, Runs.Letters));
        return runs;
    }

    static uint Prefix(ReadOnlySpan<char> word, int length) => word.Length < length ? 0 : FeatureHash.OfText(word[..length]);

    static uint Suffix(ReadOnlySpan<char> word, int length) => word.Length < length ? 0 : FeatureHash.OfText(word[^length..]);

    static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> form, Span<char> buffer)
    {
        var length = Math.Min(form.Length, buffer.Length);
        for (var i = 0; i < length; i++)
            buffer[i] = Normalize(form[i]);
        return buffer[..length];
    }

    static char Normalize(char unit) => unit switch
    {
        >= 'a' and <= 'z' => unit,
        >= 'A' and <= 'Z' => (char)(unit | 0x20),
        >= '0' and <= '9' => '0',
        '‘' or '’' or 'ʼ' or '`' => '\'',
        '“' or '”' => '"',
        _ => char.ToLowerInvariant(unit),
    };

    /// <summary>Capitals, small letters and digits as runs of at most two: "McDonald" → XxXxx.</summary>
    static uint ShapeOf(ReadOnlySpan<char> form)
    {
        var (hash, last, run) = (17u, '\0', 0);
        foreach (var unit in form[..Math.Min(form.Length, LongestForm)])
        {
            var kind = KindOf(unit);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2)
                hash = (hash * 31) + kind;
        }

        return hash;
    }

    static char KindOf(char unit) => char.IsUpper(unit) ? 'X' : char.IsLower(unit) ? 'x' : char.IsDigit(unit) ? 'd' : unit;

    [InlineArray(Count)]
    public struct Runs
    {
        public const int Count = 6, Letters = 4;

        uint first;
    }
}
