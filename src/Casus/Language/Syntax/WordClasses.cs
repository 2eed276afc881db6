namespace Casus.Language.Syntax;

/// <summary>Which tags the frequent words of the treebanks have there: all that are usual, or the only one.</summary>
/// <param name="classes">By normal form: the number of the set of its usual tags.</param>
/// <param name="certainTags">By normal form: its tag, where it hardly ever has another.</param>
sealed class WordClasses(HashIndex classes, HashIndex certainTags)
{
    public void Describe(ParseUnits units)
    {
        for (var i = 1; i <= units.Count; i++)
            units.Atoms[i].TagClass = (uint)classes.ValueOr(units.Atoms[i].Word, 0);
    }

    /// <returns>The tag that needs no judgement, or 0.</returns>
    public int GivenTag(ParseUnits units, int i) =>
        units.FixedTags[i] is > 0 and var tag ? tag : certainTags.ValueOr(units.Atoms[i].Word, 0);
}
