using Casus.Text;

namespace Casus.Language.Syntax;

/// <summary>The tags that the tagger chooses between: a universal and a Penn tag in one, "VERB|VBD".</summary>
/// <remarks>0 stands for no word, 1 for the root.</remarks>
sealed class TagSet
{
    public const int FirstOfWords = 2;

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
    }

    public int Count { get; }

    /// <summary>The tag of a known name.</summary>
    public int ProperNoun { get; }

    public UniversalTag Universal(int tag) => universal[tag];

    public string Penn(int tag) => penn[tag];

    /// <summary>One in the field of the word's kind: verbs, then commas, then conjunctions, 16 bits each; else 0.</summary>
    public ulong Landmark(int tag) => universal[tag] switch
    {
        UniversalTag.VERB => 1,
        UniversalTag.PUNCT when penn[tag] == "," => 1UL << 16,
        UniversalTag.CCONJ => 1UL << 32,
        _ => 0,
    };

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
