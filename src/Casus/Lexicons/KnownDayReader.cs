using Casus.Problems;
using Casus.Yaml;
using NodaTime;

namespace Casus.Lexicons;

/// <summary>Reads <c>days.yaml</c>.</summary>
static class KnownDayReader
{
    public static KnownDays Read(YamlMap? root)
    {
        root?.Needs("language", "nouns", "days");
        var (days, taken) = (new List<(LocalDate, IReadOnlyList<string>)>(), new HashSet<string>());
        foreach (var entry in root?.Maps("days") ?? [])
        {
            entry.Needs("day");
            var (day, names) = (entry.Day("day"), entry.Words("names"));
            entry.Citation("day");
            entry.Close();
            if (day is not { } known)
                continue;
            if (names.Prepend($"{known.Month}-{known.Day}").FirstOrDefault(name => !taken.Add(name)) is { } twice)
                entry.Add(LexiconProblems.DuplicateWord(entry.Where, twice));
            else
                days.Add((known, names));
        }

        var nouns = root is null ? [] : LemmaReader.Phrases(root, "nouns");
        root?.Close();
        return new(days, nouns);
    }
}
