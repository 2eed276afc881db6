using Casus.Text;

namespace Casus.Training;

/// <summary>Makes single units of the names in gold sentences, so that the parser learns how merged names stand in a sentence.</summary>
sealed class NameMerger(Inventory inventory)
{
    /// <returns>The sentence itself where it has no name of several words.</returns>
    public GoldSentence Merge(GoldSentence sentence)
    {
        var unitOf = new int[sentence.Count + 2];
        var governors = new List<int> { 0 };
        for (var i = 1; i <= sentence.Count; i++)
        {
            var last = EndOfName(sentence, i);
            var governor = i;
            for (var k = i; k <= last; k++)
            {
                unitOf[k] = governors.Count;
                if (sentence.Heads[k] < i || sentence.Heads[k] > last)
                    governor = k;
            }

            governors.Add(governor);
            i = last;
        }

        unitOf[sentence.Count + 1] = governors.Count;
        return governors.Count == sentence.Count + 1 ? sentence : Rebuild(sentence, unitOf, governors);
    }

    GoldSentence Rebuild(GoldSentence sentence, int[] unitOf, List<int> governors)
    {
        var merged = new GoldSentence(governors.Count - 1);
        for (var unit = 1; unit <= merged.Count; unit++)
        {
            var governor = governors[unit];
            var isName = unit < merged.Count ? governors[unit + 1] - governor > 1 || unitOf[governor - 1] == unit || unitOf[governor + 1] == unit : unitOf[governor - 1] == unit;
            merged.Units.Atoms[unit] = sentence.Units.Atoms[governor];
            merged.Units.FixedTags[unit] = isName ? inventory.Tags.ProperNoun : 0;
            merged.Units.Tags[unit] = isName ? inventory.Tags.ProperNoun : sentence.Units.Tags[governor];
            merged.Tags[unit] = sentence.Tags[governor];
            merged.Heads[unit] = unitOf[sentence.Heads[governor]];
            merged.Relations[unit] = sentence.Relations[governor];
        }

        return merged;
    }

    /// <returns>The last unit of the name that begins here: proper nouns that hang together and on nothing else but one of them.</returns>
    int EndOfName(GoldSentence sentence, int first)
    {
        var last = first;
        while (last < sentence.Count && IsProper(sentence, last) && IsProper(sentence, last + 1))
            last++;
        for (; last > first; last--)
        {
            if (IsOneName(sentence, first, last))
                return last;
        }

        return first;
    }

    bool IsProper(GoldSentence sentence, int unit) => inventory.Tags.Universal(sentence.Tags[unit]) == UniversalTag.PROPN;

    bool IsOneName(GoldSentence sentence, int first, int last)
    {
        var outward = 0;
        var head = 0;
        for (var unit = first; unit <= last; unit++)
        {
            if (sentence.Heads[unit] < first || sentence.Heads[unit] > last)
                (outward, head) = (outward + 1, unit);
            else if (inventory.Relations.Name(sentence.Relations[unit]) is not ("flat" or "compound"))
                return false;
        }

        return outward == 1 && !Enumerable.Range(1, sentence.Count).Any(u => (u < first || u > last) && sentence.Heads[u] != head && sentence.Heads[u] >= first && sentence.Heads[u] <= last);
    }
}
