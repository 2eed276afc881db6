using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text;
using Casus.Cli;
using Casus.Cli.Output;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

// Without a byte order mark, so that what is written can be read by anything.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 16 * 1024);
await using var errors = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
using var input = Console.OpenStandardInput();
var terminal = new Terminal(output, errors, input, TimeProvider.System)
{
    OutputIsScreen = !Console.IsOutputRedirected,
    ErrorsAreScreen = !Console.IsErrorRedirected,
    Width = Console.IsOutputRedirected ? int.MaxValue : Console.WindowWidth,
};
try
{
    return await Shell.RunAsync(args, terminal, stop.Token);
}
catch (DbException fault)
{
    return terminal.Fail(CliProblems.LedgerFailed("The ledger", fault.Message), ExitCode.Unusable);
}
catch (Exception fault)
{
    var cause = fault.GetBaseException();
    errors.WriteLine(Printable.Line($"This is a bug in Casus, not a fault of yours: {cause.GetType().Name}: {cause.Message}"));
    errors.WriteLine($"Please report it with the command, the text it was given and the output of 'casus --version'. It arose in {cause.TargetSite?.DeclaringType?.FullName}.");
    return ExitCode.Bug;
}

// The first signal finishes what is in hand; the second one has its usual effect.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    if (signal.Cancel)
        stop.Cancel();
}
