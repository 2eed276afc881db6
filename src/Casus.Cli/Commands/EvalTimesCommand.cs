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

    public static Command Create(Terminal terminal) => EvalSubcommand.Create(
        terminal, "times", "Measure what is taken for a date and which days it means.", "of the half that is worked on", Examples,
        (knowledge, folder) =>
        {
            var figures = TimeEvaluation.Measure(knowledge, folder, out var problem);
            return (figures is null ? null : new(output => TimeFiguresText.Write(figures, output), () => TimeFiguresText.Json(figures), figures.Misses), problem is null ? [] : [problem]);
        });
}
