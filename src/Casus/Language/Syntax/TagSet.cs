using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>The tags that the tagger chooses between: a universal and a Penn tag in one, "VERB|VBD".</summary>
/// <remarks>0 stands for no tag.</remarks>
sealed class TagSet
{
    public const int FirstOfWords = 1;

    readonly UniversalTag[] universal;
    readonly string[] penn;

    /// <param name="names">From number <see cref="FirstOfWords"/> on.</param>
    public TagSet(IReadOnlyList<string> names)
    {
        Count = names.Count + FirstOfWords;
        (universal, penn) = (new UniversalTag[Count], new string[Count]);
        for (var i = 0; i < Count; i++)
        {
            var name = i < FirstOfWords ? "X|" : names[i - FirstOfWords];
            var bar = name.IndexOf('|', StringComparison.Ordinal);
            (universal[i], penn[i]) = (Enum.Parse<UniversalTag>(name.AsSpan(0, bar)), string.Intern(name[(bar + 1)..]));
        }

        ProperNoun = NumberOf(UniversalTag.PROPN, "NNP");
        Other = NumberOf(UniversalTag.X, "FW");
        (PastTense, PastParticiple) = (NumberOf(UniversalTag.VERB, "VBD"), NumberOf(UniversalTag.VERB, "VBN"));
    }

    public int Count { get; }

    /// <summary>The tag of a known name.</summary>
    public int ProperNoun { get; }

    public int PastTense { get; }

    public int PastParticiple { get; }

    public bool IsFinite(int tag) => penn[tag] is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>The tag of what is no word of the language.</summary>
    public int Other { get; }

    public UniversalTag Universal(int tag) => universal[tag];

    public string Penn(int tag) => penn[tag];

    public int NumberOf(UniversalTag tag, string pennTag)
    {
        for (var i = FirstOfWords; i < Count; i++)
        {
            if (universal[i] == tag && penn[i] == pennTag)
                return i;
        }

        return 0;
    }
}
