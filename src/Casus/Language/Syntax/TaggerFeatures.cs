namespace Casus.Language.Syntax;

/// <summary>What the tagger looks at: the word's form, beginnings and ends, its neighbours and the two tags before it.</summary>
static class TaggerFeatures
{
    public static ReadOnlySpan<uint> Of(ParseUnits units, int i, Span<uint> keys)
    {
        var list = new FeatureList(keys, 0);
        var previous = Math.Max(0, i - 1);
        ref readonly var word = ref units.Atoms[i];
        ref readonly var before = ref units.Atoms[previous];
        ref readonly var after = ref units.Atoms[i + 1];
        ref readonly var afterNext = ref units.Atoms[Math.Min(i + 2, units.Root)];
        ref readonly var beforeLast = ref units.Atoms[Math.Max(0, i - 2)];
        var (tag1, tag2) = ((ulong)units.Tags[previous], (ulong)units.Tags[Math.Max(0, i - 2)]);

        AddForm(ref list, word, i == 1);
        AddHistory(ref list, word, after, tag1, tag2);
        AddNeighbours(ref list, word, before, after);
        list.Add(beforeLast.Word);
        list.Add(afterNext.Word);
        list.Add(after.Word, afterNext.Word);
        list.Add(beforeLast.Word, before.Word);
        list.Add(after.TagClass, afterNext.TagClass);
        list.Add(word.TagClass, after.TagClass, afterNext.TagClass);
        list.Add(tag1, word.TagClass, after.TagClass, afterNext.TagClass);
        return list.Keys;
    }

    static void AddForm(ref FeatureList list, in WordAtoms word, bool isFirst)
    {
        list.Add(0);
        list.Add(word.Word);
        list.Add(word.Form);
        list.Add(word.Shape);
        list.Add(word.Shape, isFirst ? 1u : 0u);
        list.Add(word.Prefix1);
        list.Add(word.Prefix2);
        list.Add(word.Prefix3);
        list.Add(word.Prefix4);
        list.Add(word.Suffix1);
        list.Add(word.Suffix2);
        list.Add(word.Suffix3);
        list.Add(word.Suffix4);
        list.Add(word.Suffix5);
        list.Add(word.TagClass);
        list.Add(word.Suffix2, word.Shape);
        list.Add(word.TagClass, word.Shape, isFirst ? 1u : 0u);
    }

    static void AddHistory(ref FeatureList list, in WordAtoms word, in WordAtoms after, ulong tag1, ulong tag2)
    {
        list.Add(tag1);
        list.Add(tag1, tag2);
        list.Add(tag1, word.Word);
        list.Add(tag1, after.Word);
        list.Add(tag1, word.Suffix3);
        list.Add(tag1, tag2, word.Word);
        list.Add(tag1, word.Suffix3, after.Suffix3);
        list.Add(tag1, word.TagClass);
        list.Add(tag1, tag2, word.TagClass);
        list.Add(tag1, word.TagClass, after.TagClass);
        list.Add(tag1, word.Word, after.TagClass);
        list.Add(tag1, word.Shape, after.Shape);
    }

    static void AddNeighbours(ref FeatureList list, in WordAtoms word, in WordAtoms before, in WordAtoms after)
    {
        list.Add(before.Word);
        list.Add(after.Word);
        list.Add(before.Word, word.Word);
        list.Add(word.Word, after.Word);
        list.Add(before.Word, after.Word);
        list.Add(before.Suffix3);
        list.Add(after.Suffix3);
        list.Add(word.Suffix3, after.Suffix3);
        list.Add(after.Shape, word.Shape);
        list.Add(before.Shape, word.Shape);
        list.Add(after.TagClass);
        list.Add(word.Word, after.TagClass);
        list.Add(word.Suffix3, after.TagClass);
        list.Add(before.Word, word.TagClass, after.TagClass);
        list.Add(before.Word, word.Suffix3);
    }
}
