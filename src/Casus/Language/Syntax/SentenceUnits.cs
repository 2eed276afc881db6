using System.Numerics;

namespace Casus.Language.Syntax;

/// <summary>The words of a sentence on their way through the network, and the tokens that each stands for. Used again.</summary>
sealed class SentenceUnits
{
    /// <summary>A sentence of so many units is no prose where hardly any of them is a word of two letters or more; where it has so many long words, of four
    /// letters or more, where hardly any of those is known: keys hit at random, or another language.</summary>
    const int FewestUnits = 10, FewestLong = 6, LongLetters = 4;

    const float HardlyAny = 0.1f;

    /// <summary>Of longer sentences more is asked: at least this share are words, this share are known, and they recur, but not so often.</summary>
    const int ManyUnits = 30;

    const float LeastWords = 0.3f, LeastKnown = 0.1f, LeastDifferent = 0.2f;

    readonly ulong[] seen = new ulong[4];

    public ParseUnits Units { get; } = new();

    public NameRange[] Ranges { get; } = new NameRange[Tokenizer.LongestSentence + 1];

    /// <summary>False of tables, listings and noise, which have no grammar that were worth the time of looking for it.</summary>
    public bool IsProse { get; private set; }

    public void Describe(TokenizedText text, int number, NameCursor names, SyntaxModel model)
    {
        var (first, end, count) = (text.FirstToken(number), text.EndToken(number), 0);
        for (var token = first; token < end; token = Ranges[count].Last + 1)
        {
            var last = names.EndOfName(token, end, out var headFirst);
            Ranges[++count] = new(token, last, headFirst);
        }

        Units.Reset(count);
        for (var unit = 1; unit <= count; unit++)
        {
            Units.Atoms[unit] = WordAtoms.Of(text.Form(Ranges[unit].Head));
            Units.Marks[unit] = Ranges[unit].Last > Ranges[unit].First ? WordMark.Joined : WordMark.None;
        }

        IsProse = LooksLikeProse(text, model);
    }

    /// <summary>Says that it is one of so many that it cannot be prose.</summary>
    public void TakeForListing() => IsProse = false;

    /// <summary>No tree: each word hangs on the one before.</summary>
    public void Chain(SyntaxModel model)
    {
        for (var unit = 1; unit <= Units.Count; unit++)
        {
            Units.Tags[unit] = model.Tags.Other;
            Units.Heads[unit] = unit - 1;
            Units.Relations[unit] = unit == 1 ? model.Relations.Root : model.Relations.Unspecified;
        }
    }

    bool LooksLikeProse(TokenizedText text, SyntaxModel model)
    {
        seen.AsSpan().Clear();
        var counts = new Counts();
        for (var unit = 1; unit <= Units.Count; unit++)
        {
            counts.Add(Letters(text.Form(Ranges[unit].Head)), Units.Marks[unit] == WordMark.Joined || model.Network.Knows(Units.Atoms[unit]));
            var bit = (int)((Units.Atoms[unit].Word * 0x9E3779B1u) >> 24);
            seen[bit >> 6] |= 1UL << (bit & 63);
        }

        return !counts.AreNoise && (Units.Count < ManyUnits || (counts.AreOfProse && Different() >= LeastDifferent * Units.Count));
    }

    static int Letters(ReadOnlySpan<char> form) => form.Length > 1 && char.IsLetter(form[0]) && char.IsLetter(form[1]) ? form.Length : 0;

    int Different()
    {
        var different = 0;
        foreach (var bits in seen)
            different += BitOperations.PopCount(bits);
        return different;
    }

    struct Counts
    {
        int units, words, known, longWords, longKnown;

        public readonly bool AreNoise => (units >= FewestUnits && words < HardlyAny * units) || (longWords >= FewestLong && longKnown < HardlyAny * longWords);

        public readonly bool AreOfProse => words >= LeastWords * units && known >= LeastKnown * units;

        /// <param name="letters">How long it is, 0 where it is no word.</param>
        public void Add(int letters, bool isKnown)
        {
            units++;
            words += letters > 0 ? 1 : 0;
            known += isKnown ? 1 : 0;
            longWords += letters >= LongLetters ? 1 : 0;
            longKnown += letters >= LongLetters && isKnown ? 1 : 0;
        }
    }
}
