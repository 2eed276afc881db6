using System.Text.Json.Nodes;
using Casus.Cli;
using Xunit;

namespace Casus.Tests.Cli;

public sealed class EvalCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_without_treebanks_is_named_and_not_measured()
    {
        var run = await Run.Casus("eval", "language", "--data", folder.File("nowhere"));

        Assert.Equal(ExitCode.Unusable, run.Code);
        Assert.Contains("P801", run.Errors, StringComparison.Ordinal);
        Assert.Contains("en_ewt-ud-test.conllu", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_treebank_is_measured_and_the_missing_ones_are_told()
    {
        Write("They\tthey\tPRON\tPRP", "left\tleave\tVERB\tVBD");
        var run = await Run.Casus("eval", "language", "--data", folder.File("."), "--format", "json");

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        var treebank = Assert.Single(JsonNode.Parse(run.Output)!.AsArray())!;
        Assert.Equal("EWT test", (string?)treebank["treebank"]);
        Assert.Equal(100, (double)treebank["gold_tokens"]!["measures"]!["UPOS"]!);
        Assert.Equal(2, (int)treebank["words"]!);
    }

    [Fact]
    public async Task A_file_that_is_no_treebank_is_told()
    {
        var path = TreebankFile();
        await File.WriteAllTextAsync(path, "They left.\n\n", TestContext.Current.CancellationToken);
        var run = await Run.Casus("eval", "language", "--data", folder.File("."));

        Assert.Equal(ExitCode.Unusable, run.Code);
        Assert.Contains("P802", run.Errors, StringComparison.Ordinal);
    }

    void Write(string subject, string verb) =>
        File.WriteAllText(TreebankFile(), $"1\t{subject}\t_\t2\tnsubj\t_\t_\n2\t{verb}\t_\t0\troot\t_\t_\n\n");

    string TreebankFile()
    {
        var file = folder.File(Path.Combine("train", "ud-ewt", "en_ewt-ud-test.conllu"));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
