using System.CommandLine;
using Casus.Cli.Output;
using Casus.Evaluation;

namespace Casus.Cli.Commands;

/// <summary><c>casus eval arguments</c>: who did what to whom.</summary>
static class EvalArgumentsCommand
{
    const string Examples = """
        Examples:
          casus eval arguments                         a table of the figures
          casus eval arguments --format json > arguments.json
          casus eval arguments --errors errors.jsonl   and the errors of the file that is worked on, one a line

        Exit codes: 0 done, 1 some gold data are missing or broken, 2 wrong usage, 3 the data folder or all gold data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var (data, errors, format) = (Options.GoldData(), new Option<string?>("--errors") { Description = "Write the errors of the rules on gold trees, in the file that is worked on, here", HelpName = "FILE" }, Options.Format("text", "json"));
        var command = new Command("arguments", "Measure subjects, objects and other arguments of verbs and nouns.") { data, errors, format };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(data), parsed.GetValue(errors), parsed.GetRequiredValue(format) == "json"));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string folder, string? errors, bool isJson)
    {
        if (Learning.Read(terminal) is not { } knowledge)
            return ExitCode.Unusable;

        var figures = ArgumentEvaluation.Measure(knowledge, folder, out var problems);
        terminal.Report(problems);
        if (figures.Roles.Count == 0)
            return ExitCode.Unusable;

        if (isJson)
            terminal.Output.WriteLine(ArgumentFiguresText.Json(figures));
        else
            ArgumentFiguresText.Write(figures, terminal.Output);
        if (errors is not null && ErrorFile.Write(errors, figures.Misses) is { } problem)
            return terminal.Fail(problem, ExitCode.SomeRefused);
        return problems.Count > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
