using Casus.Problems;
using Casus.Yaml;
using Xunit;

namespace Casus.Tests.Yaml;

public sealed class YamlFolderTests : IDisposable
{
    static readonly FieldProblems wording = PlaceProblems.Fields;

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("casus-yaml-");
    readonly List<Problem> problems = [];

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Files_and_their_problems_come_in_the_order_of_their_names()
    {
        foreach (var number in Enumerable.Range(10, 50).Reverse())
            Write($"f{number}.yaml", number % 2 == 0 ? "a: 1" : "a: [");
        Assert.Equal(Enumerable.Range(5, 25).Select(half => $"f{half * 2}.yaml"), Folder().OpenAll("f*.yaml").Select(file => file.File));
        Assert.Equal(Enumerable.Range(5, 25).Select(half => $"f{(half * 2) + 1}.yaml:2"), problems.Select(problem => problem.Message.Split(": ")[0]));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_a_problem()
    {
        Assert.Empty(new YamlFolder(Path.Combine(folder.FullName, "none"), wording, problems).OpenAll("*.yaml"));
        Assert.Equal("P360", Assert.Single(problems).Id);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_a_problem()
    {
        Assert.Null(Folder().Open("none.yaml"));
        folder.CreateSubdirectory("folder.yaml");
        Assert.Null(Folder().Open("folder.yaml"));
        Assert.Equal(["P360", "P360"], problems.Select(problem => problem.Id));
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        using (var file = File.Create(Path.Combine(folder.FullName, "large.yaml")))
            file.SetLength(YamlTree.Longest + 1);
        Assert.Null(Folder().Open("large.yaml"));
        Assert.Contains("longer", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    YamlFolder Folder() => new(folder.FullName, wording, problems);

    void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
