using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Problems;
using Xunit;

namespace Casus.Tests.Actors;

public partial class ActorReaderTests
{
    public static TheoryData<string, string[], string> Cases => SpecFile.Read("Actors/reader.spec.md");

    [Theory, MemberData(nameof(Cases))]
    public void Reports_as_specified(string title, string[] file, string expected)
    {
        using var folder = new ActorFolder();
        var text = string.Join('\n', file.Skip(1).Select(line => line.Replace("~", "  ", StringComparison.Ordinal)));
        var found = string.Join(", ", folder.Write(file[0], text).Read().Problems.Select(Written).Order(StringComparer.Ordinal));
        Assert.True(expected == (found.Length == 0 ? "none" : found), $"{title}: expected {expected}, found {found}");
    }

    [Fact]
    public void A_missing_file_is_reported()
    {
        using var folder = new ActorFolder();
        Assert.Equal(["P302"], folder.Remove("blockers.yaml").Read().Problems.Select(problem => problem.Id));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_a_problem_and_no_crash() =>
        Assert.All(Casus.Actors.ActorReader.Read("no-such-folder").Problems, problem => Assert.Equal("P302", problem.Id));

    [Fact]
    public void What_is_sound_is_read_beside_what_is_not()
    {
        using var folder = new ActorFolder();
        var data = folder.Write("states-more.yaml", "citation: x\nstates: [{ code: FRA, name: France }, { code: no, name: Nowhere }]").Read().Data;
        Assert.Equal(["EGY", "FRA", "PRK"], data.States.Select(state => state.Code.ToString()).Order());
    }

    static string Written(Problem problem) =>
        $"{problem.Id}:{(Place().Match(problem.Message) is { Success: true } place ? int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture) : 0)}";

    [GeneratedRegex(@"\.yaml:(\d+):")]
    private static partial Regex Place();
}
