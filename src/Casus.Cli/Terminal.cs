using System.Net;
using Casus.Cli.Commands;
using Casus.Cli.Fetching;
using Casus.Cli.Output;
using Casus.Ledger;
using Casus.Pipeline;
using Casus.Problems;
using NodaTime;

namespace Casus.Cli;

/// <summary>Everything outside that a command may touch: only <c>Program</c> knows the console.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Errors">Problems, progress and summaries.</param>
sealed record Terminal(TextWriter Output, TextWriter Errors, Stream Input, TimeProvider Clock)
{
    /// <summary>Widest line of text, in characters.</summary>
    const int Widest = 120;

    /// <summary>A person watches <see cref="Output"/>: colours may be used.</summary>
    public bool OutputIsScreen { get; init; }

    /// <summary>A person watches <see cref="Errors"/>: progress may be shown.</summary>
    public bool ErrorsAreScreen { get; init; }

    /// <summary>Columns that are there, where it is known.</summary>
    public int Width { get; init => field = Math.Clamp(value, 40, Widest); } = Widest;

    /// <summary>Holds <c>data</c> and <c>samples</c>.</summary>
    public string Installation { get; init; } = AppContext.BaseDirectory;

    /// <summary>Shows a ledger as pages until it is cancelled.</summary>
    public ServingStep Serve { get; init; } =
        (ledger, knowledge, terminal, cancel) => ServeCommand.ServeAsync(ledger, knowledge, terminal, port: 0, cancel);

    /// <summary>Which addresses of the web may be connected to; tests have a server on this machine.</summary>
    public Func<IPAddress, bool> IsAllowed { get; init; } = PublicAddress.Is;

    public string DataFolder => Path.Combine(Installation, "data");

    public LocalDate Today => LocalDate.FromDateTime(Clock.GetLocalNow().DateTime);

    public Page Page() => new(Output, Width, OutputIsScreen);

    public int Fail(Problem problem, int code)
    {
        Report(problem);
        return code;
    }

    public void Report(Problem problem) => Errors.WriteLine(Printable.Line(problem.ToString()));

    public void Report(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            Report(problem);
    }
}

/// <summary>Shows a ledger as a web page and prints its address; ends when it is cancelled.</summary>
/// <param name="ledger">Stays the caller's.</param>
/// <returns>The exit code.</returns>
delegate Task<int> ServingStep(ILedger ledger, Knowledge knowledge, Terminal terminal, CancellationToken cancel);
