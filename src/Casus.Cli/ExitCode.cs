namespace Casus.Cli;

/// <summary>What the program tells the shell; <c>docs/cli.md</c> lists them.</summary>
static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some of the input was refused, or what was asked for is not there; the rest was done.</summary>
    public const int SomeRefused = 1;

    public const int WrongUsage = 2;

    /// <summary>The ledger or the data folder cannot be used, or does not verify.</summary>
    public const int Unusable = 3;

    /// <summary>A bug. The number is <c>EX_SOFTWARE</c> of BSD's sysexits.h.</summary>
    public const int Bug = 70;

    /// <summary>128 + SIGINT, as shells count.</summary>
    public const int Interrupted = 130;
}
