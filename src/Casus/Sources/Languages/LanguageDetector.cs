using System.Collections.Frozen;
using Casus.Problems;
using Casus.Yaml;

namespace Casus.Sources.Languages;

/// <summary>Tells languages by their letters and by the words that no text can do without. Where it is not sure, it says nothing.</summary>
/// <remarks>
/// In running English 35 to 45 of 100 words are in its list, and hardly any language has more than 10 hits in the text of another one
/// that is not its near relative (measured in <c>docs/sources.md</c>).
/// </remarks>
public sealed class LanguageDetector
{
    /// <summary>Looked at; a text does not change its language after that.</summary>
    const int Sample = 20_000;

    /// <summary>A text with fewer may be a list of names or a headline.</summary>
    const int FewestWords = 25;

    const int FewestLetters = 60;

    /// <summary>Share of the words that have to be in the list of the language.</summary>
    const double LeastShare = 0.12;

    /// <summary>How far ahead of English another language has to be, in hits.</summary>
    const double Lead = 1.5;

    /// <summary>Two that are as near as this cannot be told apart: Danish and Norwegian, Croatian and Serbian.</summary>
    const double Near = 0.85;

    readonly IReadOnlyList<LanguageProfile> profiles;
    readonly FrozenDictionary<string, int[]> languagesByWord;

    LanguageDetector(IReadOnlyList<LanguageProfile> profiles)
    {
        this.profiles = profiles;
        languagesByWord = profiles.SelectMany((profile, number) => profile.Words.Select(word => (word, number)))
            .GroupBy(entry => entry.word, entry => entry.number).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <param name="folder">Holds <c>function-words.yaml</c>.</param>
    /// <param name="problems">Receives what is wrong in the file; entries with a problem are left out.</param>
    public static LanguageDetector Read(string folder, List<Problem> problems) =>
        new YamlFolder(folder, LanguageFileProblems.Fields, problems).Open("function-words.yaml") is { } file ? new(Profiles(file, problems)) : new([]);

    /// <returns>Null where the text is too short, or its words fit no language well.</returns>
    public DetectedLanguage? Detect(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var script = MainScript(sample, out var letters);
        if (letters < FewestLetters)
            return null;

        var (words, hits) = Count(sample);
        var rival = ByHits(hits, script).ToList();
        if (words >= FewestWords && rival is [var best, ..] && best.Hits >= LeastShare * words)
            return IsEnglish(best.Profile) || best.Hits >= Lead * EnglishHits(hits) ? Named(rival) : null;

        return script == Script.Latin ? null : ByScript(script);
    }

    DetectedLanguage ByScript(Script script) =>
        profiles.FirstOrDefault(profile => profile.Script == script && profile.Words.Count == 0) is { } only ? new(only.Code, only.Name)
        : new("und", script == Script.Other ? "a language in letters other than Latin" : $"a language in {script} letters");

    static List<LanguageProfile> Profiles(YamlMap file, List<Problem> problems)
    {
        var profiles = new List<LanguageProfile>();
        foreach (var entry in file.Maps("languages"))
        {
            var before = problems.Count;
            entry.Needs("script");
            var (code, name, script, words) = (entry.Text("code"), entry.Text("name"), entry.Choice<Script>("script"), entry.OptionalText("words") ?? "");
            entry.Citation(code ?? "");
            entry.Close();
            if (problems.Count == before)
                profiles.Add(new(code!, name!, script!.Value, words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)));
        }

        file.Close();
        return profiles;
    }

    static bool IsEnglish(LanguageProfile profile) => profile.Code == "en";

    /// <summary>Of most of the letters; Japanese mixes two, and is told by its syllables.</summary>
    static Script MainScript(ReadOnlySpan<char> text, out int letters)
    {
        var counts = new int[Enum.GetValues<Script>().Length];
        letters = 0;
        foreach (var unit in text)
        {
            if (!char.IsLetter(unit))
                continue;
            letters++;
            counts[(int)Scripts.Of(unit)]++;
        }

        var main = (Script)Array.IndexOf(counts, counts.Max());
        return main == Script.Han && counts[(int)Script.Kana] * 10 > counts[(int)Script.Han] ? Script.Kana : main;
    }

    (int Words, int[] Hits) Count(ReadOnlySpan<char> text)
    {
        var (words, hits, start) = (0, new int[profiles.Count], -1);
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && (char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark);
            if (isLetter && start < 0)
                start = i;
            if (isLetter || start < 0)
                continue;
            words++;
            Add(text[start..i], hits);
            start = -1;
        }

        return (words, hits);
    }

    void Add(ReadOnlySpan<char> word, int[] hits)
    {
        const int longest = 20;
        if (word.Length > longest)
            return;
        Span<char> lower = stackalloc char[longest];
        var length = word.ToLowerInvariant(lower);
        if (!languagesByWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..length], out var numbers))
            return;
        foreach (var number in numbers)
            hits[number]++;
    }

    IEnumerable<(LanguageProfile Profile, int Hits)> ByHits(int[] hits, Script script) =>
        profiles.Zip(hits).Where(pair => pair.First.Script == script).OrderByDescending(pair => pair.Second);

    int EnglishHits(int[] hits) => profiles.Zip(hits).Where(pair => IsEnglish(pair.First)).Sum(pair => pair.Second);

    static DetectedLanguage Named(List<(LanguageProfile Profile, int Hits)> rivals)
    {
        var best = rivals[0];
        var near = rivals.Where(rival => rival.Hits >= Near * best.Hits).Take(3).Select(rival => rival.Profile.Name);
        return new(best.Profile.Code, IsEnglish(best.Profile) ? best.Profile.Name : string.Join(" or ", near));
    }
}
