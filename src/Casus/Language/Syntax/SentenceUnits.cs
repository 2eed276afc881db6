using System.Numerics;

namespace Casus.Language.Syntax;

/// <summary>The words of a sentence on their way through the network, and the tokens that each stands for. Used again.</summary>
sealed class SentenceUnits
{
    /// <summary>Sentences of fewer tokens are parsed whatever they are.</summary>
    const int FewestToJudge = 30;

    /// <summary>Of the tokens of prose, at least this share are words of two letters or more, and this share are known; and its words recur,
    /// but not so often.</summary>
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
            Units.Marks[unit] = Ranges[unit].Last > Ranges[unit].First;
        }

        IsProse = count < FewestToJudge || LooksLikeProse(text, model);
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
        var (words, known) = (0, 0);
        for (var unit = 1; unit <= Units.Count; unit++)
        {
            var form = text.Form(Ranges[unit].Head);
            words += form.Length > 1 && char.IsLetter(form[0]) && char.IsLetter(form[1]) ? 1 : 0;
            known += Units.Marks[unit] || model.Network.Knows(Units.Atoms[unit]) ? 1 : 0;
            var bit = (int)((Units.Atoms[unit].Word * 0x9E3779B1u) >> 24);
            seen[bit >> 6] |= 1UL << (bit & 63);
        }

        var different = 0;
        foreach (var bits in seen)
            different += BitOperations.PopCount(bits);
        return words >= LeastWords * Units.Count && known >= LeastKnown * Units.Count && different >= LeastDifferent * Units.Count;
    }
}
