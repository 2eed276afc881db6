using Casus.Cli;
using Casus.Cli.Output;
using Casus.Tests.Ledger;
using Xunit;

namespace Casus.Tests.Cli;

public class ShellTests
{
    public static TheoryData<string> Verbs => ["read", "show", "if", "treaties", "treaty", "verify", "eval", "serve", "demo"];

    [Theory, MemberData(nameof(Verbs))]
    public async Task Every_verb_has_help_with_two_examples(string verb)
    {
        var run = await Run.Casus(verb, "--help");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.True(run.OutputLines.Count(line => line.StartsWith($"  casus {verb}", StringComparison.Ordinal) || line.Contains($"| casus {verb}", StringComparison.Ordinal)) >= 2, run.Output);
    }

    [Fact]
    public async Task Without_a_verb_the_overview_is_printed()
    {
        var run = await Run.Casus();

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.All(Verbs, verb => Assert.Contains($"\n  {verb.Data}", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_installation_without_data_says_so()
    {
        using var folder = new TemporaryFolder();
        var errors = new StringWriter();
        var terminal = new Terminal(TextWriter.Null, errors, Stream.Null, new HandClock()) { Installation = folder.File("nowhere") };

        Assert.Equal(ExitCode.Unusable, await Shell.RunAsync(["if", "USA attacks PRK"], terminal, TestContext.Current.CancellationToken));
        Assert.StartsWith("P702", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demo_reads_shows_answers_and_serves()
    {
        var (output, errors, served) = (new StringWriter(), new StringWriter(), 0L);
        var terminal = new Terminal(output, errors, Stream.Null, new HandClock())
        {
            Serve = async (ledger, _, _, cancel) =>
            {
                served = (await ledger.CountAsync(cancel)).Documents;
                return ExitCode.Done;
            },
        };
        var code = await Shell.RunAsync(["demo"], terminal, TestContext.Current.CancellationToken);

        Assert.True(code == ExitCode.Done, errors.ToString());
        Assert.Contains("Russia (RUS) and North Korea (PRK)", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("OBLIGED", output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("31 documents read; ", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(31, served);
    }

    [Theory]
    [InlineData("one two three", 7, 5, "one two|three")]
    [InlineData("abcdefghij k", 4, 3, "abcd|efg|hij|k")]
    [InlineData("", 4, 4, "")]
    public void Lines_break_at_blanks_and_long_words_are_cut(string text, int first, int rest, string expected) =>
        Assert.Equal(expected, string.Join('|', Page.Wrap(text, first, rest)));
}
