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

    public static Command Create(Terminal terminal) => EvalSubcommand.Create(
        terminal, "actors", "Measure the links of names, descriptions and pronouns to actors.", "of the half that is worked on", Examples,
        (knowledge, folder) =>
        {
            var figures = ActorEvaluation.Measure(knowledge, folder, out var problems);
            var isNothing = figures is { Pairs: [], Links: [], References: [] };
            return (isNothing ? null : new(output => ActorFiguresText.Write(figures, output), () => ActorFiguresText.Json(figures), figures.Misses), problems);
        });
}
