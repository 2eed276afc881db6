namespace Casus.Language.Times;

enum Tense { Unknown, Past, Coming }

/// <summary>Whether the words around an expression speak of what was or of what is to come.</summary>
static class Tenses
{
    /// <summary>Words to look at either way; signs farther off belong to other clauses.</summary>
    const int Reach = 30;

    /// <summary>The nearest sign before the expression decides; where there is none, the first one after it.</summary>
    public static Tense Around(Words words, int at)
    {
        if (Before(words, at) is var earlier and not Tense.Unknown)
            return earlier;

        for (var after = at + 1; after < Math.Min(words.Count, at + Reach); after++)
        {
            if (Sign(words, after) is var sign and not Tense.Unknown)
                return sign;
        }

        return Tense.Unknown;
    }

    /// <summary>The nearest sign before the expression.</summary>
    public static Tense Before(Words words, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - Reach); before--)
        {
            if (Sign(words, before) is var sign and not Tense.Unknown)
                return sign;
        }

        return Tense.Unknown;
    }

    static Tense Sign(Words words, int at) => words[at] switch
    {
        "will" or "'ll" or "shall" => Tense.Coming,
        "due" or "scheduled" or "set" or "slated" or "expected" or "planned" when words[at + 1] is "to" or "for" or "on" or "in" => Tense.Coming,
        "said" or "told" or "was" or "were" or "had" or "did" => Tense.Past,
        _ => words.HasPennTag(at, "VBD") ? Tense.Past : Tense.Unknown,
    };
}
