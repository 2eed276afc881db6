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

    public static Command Create(Terminal terminal) => EvalSubcommand.Create(
        terminal, "arguments", "Measure subjects, objects and other arguments of verbs and nouns.", "of the rules on gold trees, in the file that is worked on,", Examples,
        (knowledge, folder) =>
        {
            var figures = ArgumentEvaluation.Measure(knowledge, folder, out var problems);
            return (figures.Roles.Count == 0 ? null : new(output => ArgumentFiguresText.Write(figures, output), () => ArgumentFiguresText.Json(figures), figures.Misses), problems);
        });
}
