using Casus.Actors;
using Casus.Time;
using NodaTime;
using Xunit;

namespace Casus.Tests.Actors;

public class NameIndexTests
{
    static readonly NameIndex names = ActorFiles.Registry.Names;

    public static TheoryData<string, string[], string> Cases => SpecFile.Read("Actors/names.spec.md");

    [Theory, MemberData(nameof(Cases))]
    public void Finds_names_as_specified(string title, string[] text, string expected)
    {
        var words = text[0].Split(' ').ToList();
        var start = words.IndexOf("|");
        words.RemoveAt(start);
        var day = Days.TryParse(text.Length > 1 ? text[1] : "2024-06-01")!.Value;
        var found = Written(names.LongestMatch(words.ToArray(), start), day);
        Assert.True(expected == found, $"{title}: expected {expected}, found {found}");
    }

    [Fact]
    public void Text_without_names_costs_no_memory()
    {
        string[] words = [.. "they told us that the un-named soldiers of the western city had been killed".Split(' ')];
        names.LongestMatch(words, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var start = 0; start < words.Length; start++)
            names.LongestMatch(words, start);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    static string Written(NameMatch match, LocalDate day) => match.Length == 0
        ? "none"
        : string.Join(", ", match.Candidates.Where(candidate => candidate.Days.Contains(day)).Select(candidate => Written(match.Length, candidate)).Order(StringComparer.Ordinal));

    static string Written(int length, NameCandidate candidate) =>
        $"{length} {candidate.Code?.ToString() ?? "-"} {candidate.Kind}" + (candidate.Kind is NameKind.Person or NameKind.TitledPerson ? $" {candidate.Name}" : "");
}
