using System.CommandLine;
using Casus.Cli.Output;
using Casus.Evaluation;

namespace Casus.Cli.Commands;

/// <summary><c>casus eval actors</c>: who is taken for whom.</summary>
static class EvalActorsCommand
{
    const string Examples = """
        Examples:
          casus eval actors                            a table of the figures
          casus eval actors --format json > actors.json
          casus eval actors --errors errors.jsonl      and the errors of the half that is worked on, one a line

        Exit codes: 0 done, 1 some gold data are missing or broken, 2 wrong usage, 3 the data folder or all gold data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var (data, errors, format) = (Options.GoldData(), new Option<string?>("--errors") { Description = "Write the errors of the half that is worked on here", HelpName = "FILE" }, Options.Format("text", "json"));
        var command = new Command("actors", "Measure the links of names, descriptions and pronouns to actors.") { data, errors, format };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(data), parsed.GetValue(errors), parsed.GetRequiredValue(format) == "json"));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string folder, string? errors, bool isJson)
    {
        if (Learning.Read(terminal) is not { } knowledge)
            return ExitCode.Unusable;

        var figures = ActorEvaluation.Measure(knowledge, folder, out var problems);
        terminal.Report(problems);
        if (figures is { Pairs: [], Links: [], References: [] })
            return ExitCode.Unusable;

        if (isJson)
            terminal.Output.WriteLine(ActorFiguresText.Json(figures));
        else
            ActorFiguresText.Write(figures, terminal.Output);
        if (errors is not null && ErrorFile.Write(errors, figures.Misses) is { } problem)
            return terminal.Fail(problem, ExitCode.SomeRefused);
        return problems.Count > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
