using System.CommandLine;
using Casus.Ledger;
using Casus.Pipeline;
using Casus.Server;

namespace Casus.Cli.Commands;

/// <summary><c>casus serve</c>: the ledger and the treaties as pages and as a REST API, on this machine alone.</summary>
static class ServeCommand
{
    const int DefaultPort = 5080;

    const string Examples = """
        Examples:
          casus serve                               the pages of ./casus.duckdb
          casus serve --port 0 --ledger demo.duckdb any free port; the address is printed
          curl -s 'http://127.0.0.1:5080/records?pair=RUS-PRK'

        Only this machine can reach it. It stops at Ctrl-C.
        """;

    public static Command Create(Terminal terminal)
    {
        var ledger = Options.Ledger();
        var port = new Option<int>("--port") { Description = "Port on 127.0.0.1; 0 takes any that is free", HelpName = "N", DefaultValueFactory = _ => DefaultPort };
        var command = new Command("serve", "Serve the ledger and the treaties as pages and as a REST API.") { ledger, port };
        command.SetAction((parsed, cancel) => RunAsync(terminal, parsed.GetRequiredValue(ledger), parsed.GetValue(port), cancel));
        Help.Add(command, Examples);
        return command;
    }

    static async Task<int> RunAsync(Terminal terminal, string path, int port, CancellationToken cancel)
    {
        var (ledger, problem) = Stores.Open(path, terminal.Clock);
        if (problem is not null)
            return terminal.Fail(problem, ExitCode.Unusable);

        using (ledger)
        {
            return Learning.Read(terminal) is { } knowledge
                ? await ServeAsync(ledger!, knowledge, terminal, port, cancel)
                : ExitCode.Unusable;
        }
    }

    /// <summary>Serves until cancelled; that is how it is meant to end.</summary>
    /// <param name="port">0 for any that is free.</param>
    public static async Task<int> ServeAsync(ILedger ledger, Knowledge knowledge, Terminal terminal, int port, CancellationToken cancel)
    {
        var problem = await Serving.RunAsync(new(port), ledger, knowledge, terminal.Clock, address => Announce(terminal, address), cancel);
        return problem is null ? ExitCode.Done : terminal.Fail(problem, ExitCode.Unusable);
    }

    static void Announce(Terminal terminal, Uri address)
    {
        terminal.Output.WriteLine($"Open {address} in a browser; stop with Ctrl-C.");
        terminal.Output.Flush();
    }
}
