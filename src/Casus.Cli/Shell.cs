using System.CommandLine;
using Casus.Cli.Commands;

namespace Casus.Cli;

/// <summary>From arguments to a command and its exit code.</summary>
static class Shell
{
    const string Overview = """
        Try it:
          casus demo                        read the samples, show a brief, answer a question, serve the page
          casus read samples/               read news into ./casus.duckdb
          casus show RUS-PRK                what the ledger knows of a pair, every line cited
          casus if "USA attacks PRK"        who is bound, by which article
          casus explain "Oslo may arm Kyiv."  what is read in a sentence, and why each rule fires or not
          casus serve                       the same as pages and as a REST API

        'casus VERB --help' has the options and examples of each verb.
        Exit codes: 0 done, 1 some input was refused, 2 wrong usage, 3 ledger or data cannot be used, 130 interrupted.
        """;

    /// <param name="cancel">The person wants to stop: what is in hand is finished.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancel)
    {
        var parsed = Root(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not Help)
        {
            var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name;
            terminal.Report(parsed.Errors.Select(error => CliProblems.WrongUsage(error.Message, verb)).Distinct());
            return ExitCode.WrongUsage;
        }

        var streams = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Errors,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(streams, cancel);
    }

    static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Casus reads news and treaties, ties every fact to its words, and answers who owes what to whom.")
        {
            HelpName = "casus",
        };
        root.Options.Clear();
        root.Add(new VersionOption());
        Help.Add(root, Overview);
        foreach (var command in Commands(terminal))
            root.Add(command);
        root.SetAction((_, stop) => RunAsync(["--help"], terminal, stop));
        return root;
    }

    static IEnumerable<Command> Commands(Terminal terminal) =>
    [
        ReadCommand.Create(terminal),
        ShowCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        WhyCommand.Create(terminal),
        IfCommand.Create(terminal),
        CompareCommand.Create(terminal),
        TreatiesCommand.Create(terminal),
        TreatyCommand.Create(terminal),
        VerifyCommand.Create(terminal),
        ServeCommand.Create(terminal),
        DemoCommand.Create(terminal),
        SimilarityCommand.Create(terminal),
        FoederisCommand.Create(terminal),
        WhatChangedCommand.Create(terminal),
        HistoryCommand.Create(terminal),
        NetworkCommand.Create(terminal),
        CoverageCommand.Create(terminal),
        EvalCommand.Create(terminal),
    ];
}
