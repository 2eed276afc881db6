using System.CommandLine;
using Casus.Cli.Output;
using Casus.Evaluation;

namespace Casus.Cli.Commands;

/// <summary><c>casus eval names</c>: which words are names, and of what.</summary>
static class EvalNamesCommand
{
    const string Examples = """
        Examples:
          casus eval names                             a table of the figures
          casus eval names --format json > names.json
          casus eval names --errors errors.jsonl       and the errors of the development files, one sentence or document a line

        Exit codes: 0 done, 1 some gold data are missing or broken, 2 wrong usage, 3 the data folder or all gold data cannot be used.
        """;

    public static Command Create(Terminal terminal) => EvalSubcommand.Create(
        terminal, "names", "Measure names of persons, organisations, places, events and weapons.", "of the development files", Examples,
        (knowledge, folder) =>
        {
            var figures = NameEvaluation.Measure(knowledge, folder, out var problems);
            return (figures.Sets.Count == 0 ? null : new(output => NameFiguresText.Write(figures, output), () => NameFiguresText.Json(figures), figures.Misses), problems);
        });
}
