using System.CommandLine;
using Casus.Cli.Output;
using Casus.Evaluation;

namespace Casus.Cli.Commands;

/// <summary><c>casus eval times</c>: which days words mean.</summary>
static class EvalTimesCommand
{
    const string Examples = """
        Examples:
          casus eval times                             a table of the figures
          casus eval times --format json > times.json
          casus eval times --errors errors.jsonl       and the errors of the half that is worked on, one a line

        Exit codes: 0 done, 1 the errors could not be written, 2 wrong usage, 3 the data folder or the gold data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var (data, errors, format) = (Options.GoldData(), new Option<string?>("--errors") { Description = "Write the errors of the half that is worked on here", HelpName = "FILE" }, Options.Format("text", "json"));
        var command = new Command("times", "Measure what is taken for a date and which days it means.") { data, errors, format };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(data), parsed.GetValue(errors), parsed.GetRequiredValue(format) == "json"));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string folder, string? errors, bool isJson)
    {
        if (Learning.Read(terminal) is not { } knowledge)
            return ExitCode.Unusable;
        if (TimeEvaluation.Measure(knowledge, folder, out var problem) is not { } figures)
            return terminal.Fail(problem!, ExitCode.Unusable);

        if (isJson)
            terminal.Output.WriteLine(TimeFiguresText.Json(figures));
        else
            TimeFiguresText.Write(figures, terminal.Output);
        return errors is not null && ErrorFile.Write(errors, figures.Misses) is { } unwritten ? terminal.Fail(unwritten, ExitCode.SomeRefused) : ExitCode.Done;
    }
}
