using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>Makes single units of the names in gold sentences, so that the parser learns how merged names stand in a sentence.</summary>
sealed class NameMerger(int properNoun)
{
    /// <returns>The sentence itself where there is no name to merge.</returns>
    public GoldSentence Merge(GoldSentence sentence, IReadOnlyList<NameRange> names)
    {
        if (names.Count == 0)
            return sentence;

        var unitOf = new int[sentence.Count + 1];
        var governors = new List<(int Unit, bool IsName)> { (0, false) };
        var next = 0;
        for (var i = 1; i <= sentence.Count; i++)
        {
            var isName = next < names.Count && names[next].First == i - 1;
            var last = isName ? names[next].Last + 1 : i;
            unitOf.AsSpan(i, last - i + 1).Fill(governors.Count);
            governors.Add((isName && !names[next].HeadFirst ? last : i, isName));
            next += isName ? 1 : 0;
            i = last;
        }

        return Rebuild(sentence, unitOf, governors);
    }

    GoldSentence Rebuild(GoldSentence sentence, int[] unitOf, List<(int Unit, bool IsName)> governors)
    {
        var merged = new GoldSentence(governors.Count - 1);
        for (var unit = 1; unit <= merged.Count; unit++)
        {
            var (governor, isName) = governors[unit];
            merged.Units.Atoms[unit] = sentence.Units.Atoms[governor];
            merged.Units.Marks[unit] = isName ? WordMark.Joined : WordMark.None;
            merged.Tags[unit] = isName ? properNoun : sentence.Tags[governor];
            merged.Heads[unit] = unitOf[sentence.Heads[governor]];
            merged.Relations[unit] = sentence.Relations[governor];
        }

        return merged;
    }
}
