using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Casus.Cli.Commands;

/// <summary>The library's help, and below it the examples.</summary>
sealed class Help : SynchronousCommandLineAction
{
    readonly HelpAction standard;
    readonly string below;

    Help(HelpAction standard, string below) => (this.standard, this.below) = (standard, below);

    /// <param name="below">Lines that follow the list of options.</param>
    public static void Add(Command command, string below)
    {
        var option = new HelpOption("--help", "-h") { Description = "Show this help", Recursive = false };
        option.Action = new Help((HelpAction)option.Action!, below);
        command.Add(option);
    }

    public override int Invoke(ParseResult parseResult)
    {
        standard.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(below.TrimEnd());
        return ExitCode.Done;
    }
}
