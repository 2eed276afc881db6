using Casus.Language.Syntax;

namespace Casus.Training;

/// <summary>Finds which tags each frequent word has.</summary>
sealed class WordStatistics
{
    const int FewestForClass = 4;
    const double LeastShare = 0.04;
    const int FewestForCertainty = 60;
    const double CertainShare = 0.998;

    public WordStatistics(IReadOnlyList<GoldSentence> sentences)
    {
        var sets = new Dictionary<string, int>();
        foreach (var (word, tags) in Count(sentences))
        {
            var total = tags.Values.Sum();
            var (tag, most) = tags.MaxBy(entry => (entry.Value, -entry.Key));
            if (total >= FewestForCertainty && most >= total * CertainShare && tag != 0)
                CertainTags[word] = tag;
            if (total >= FewestForClass)
                Classes[word] = NumberOfSet(sets, tags, total);
        }
    }

    public Dictionary<uint, int> Classes { get; } = [];

    public Dictionary<uint, int> CertainTags { get; } = [];

    public WordClasses Freeze() => new(Index(Classes), Index(CertainTags));

    static int NumberOfSet(Dictionary<string, int> sets, Dictionary<int, int> tags, int total)
    {
        var usual = tags.Where(t => t.Value >= total * LeastShare).OrderByDescending(t => t.Value).ThenBy(t => t.Key).Select(t => t.Key);
        var name = string.Join(' ', usual.Take(4));
        if (!sets.TryGetValue(name, out var number))
            sets[name] = number = sets.Count + 1;
        return number;
    }

    static SortedDictionary<uint, Dictionary<int, int>> Count(IReadOnlyList<GoldSentence> sentences)
    {
        var counts = new SortedDictionary<uint, Dictionary<int, int>>();
        foreach (var sentence in sentences)
        {
            for (var i = 1; i <= sentence.Count; i++)
            {
                var word = sentence.Units.Atoms[i].Word;
                if (!counts.TryGetValue(word, out var tags))
                    counts[word] = tags = [];
                tags[sentence.Tags[i]] = tags.GetValueOrDefault(sentence.Tags[i]) + 1;
            }
        }

        return counts;
    }

    static HashIndex Index(Dictionary<uint, int> map) => new(map.Keys.ToArray(), map.Values.ToArray());
}
