using System.Text;
using Casus.Cli;
using Casus.Tests.Ledger;

namespace Casus.Tests.Cli;

/// <summary>What one call of the program gave.</summary>
sealed record Run(int Code, string Output, string Errors)
{
    public IReadOnlyList<string> OutputLines => Lines(Output);

    public IReadOnlyList<string> ErrorLines => Lines(Errors);

    /// <summary>In this process, on a clock that stands still, with nobody watching.</summary>
    public static Task<Run> Casus(params string[] arguments) => Call("", arguments, isInterrupted: false);

    /// <param name="input">What stands in standard input.</param>
    public static Task<Run> Filter(string input, params string[] arguments) => Call(input, arguments, isInterrupted: false);

    /// <summary>A run in which Ctrl-C is pressed at once.</summary>
    public static Task<Run> Interrupted(string input, params string[] arguments) => Call(input, arguments, isInterrupted: true);

    static async Task<Run> Call(string input, string[] arguments, bool isInterrupted)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var (output, errors) = (new StringWriter(), new StringWriter());
        var terminal = new Terminal(output, errors, stream, new HandClock());
        var code = await Shell.RunAsync(arguments, terminal, new CancellationToken(isInterrupted));
        return new(code, output.ToString(), errors.ToString());
    }

    static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
