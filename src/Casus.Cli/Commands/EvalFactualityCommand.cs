using System.CommandLine;
using Casus.Cli.Output;
using Casus.Evaluation;

namespace Casus.Cli.Commands;

/// <summary><c>casus eval factuality</c>: how sure a text is of what it tells.</summary>
static class EvalFactualityCommand
{
    const string Examples = """
        Examples:
          casus eval factuality                        a table of the figures
          casus eval factuality --format json > factuality.json
          casus eval factuality --errors errors.jsonl  and the errors of the part that is worked on, one a line

        Exit codes: 0 done, 1 the errors could not be written, 2 wrong usage, 3 the data folder or the gold data cannot be used.
        """;

    public static Command Create(Terminal terminal) => EvalSubcommand.Create(
        terminal, "factuality", "Measure how sure a text is taken to be of what it tells.", "of the part that is worked on", Examples,
        (knowledge, folder) =>
        {
            var figures = FactualityEvaluation.Measure(knowledge, folder, out var problem);
            return (figures is null ? null : new(output => FactualityFiguresText.Write(figures, output), () => FactualityFiguresText.Json(figures), figures.Misses), problem is null ? [] : [problem]);
        });
}
