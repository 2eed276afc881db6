using System.CommandLine;
using Casus.Cli.Output;
using Casus.Evaluation;

namespace Casus.Cli.Commands;

/// <summary><c>casus eval attribution</c>: who says what.</summary>
static class EvalAttributionCommand
{
    const string Examples = """
        Examples:
          casus eval attribution                       a table of the figures
          casus eval attribution --format json > attribution.json
          casus eval attribution --errors errors.jsonl and the errors in the training file, one a line

        Claims are compared with the attributions of PolNeAR; docs/accuracy.md says by which rules.

        Exit codes: 0 done, 1 some gold data are missing or broken, 2 wrong usage, 3 the data folder or all gold data cannot be used.
        """;

    public static Command Create(Terminal terminal) => EvalSubcommand.Create(
        terminal, "attribution", "Measure who says what: sources, words of saying and what is said.", "in the training file", Examples,
        (knowledge, folder) =>
        {
            var figures = AttributionEvaluation.Measure(knowledge, folder, out var problems);
            return (figures.Figures.Count == 0 ? null : new(output => AttributionFiguresText.Write(figures, output), () => AttributionFiguresText.Json(figures), figures.Misses), problems);
        });
}
