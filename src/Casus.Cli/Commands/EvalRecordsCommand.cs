using System.CommandLine;
using Casus.Cli.Output;
using Casus.Evaluation.Gold;

namespace Casus.Cli.Commands;

/// <summary><c>casus eval records</c>: events, agreements, commitments, flows, claims and the rest against the project's own gold set.</summary>
static class EvalRecordsCommand
{
    const string Examples = """
        Examples:
          casus eval records                            a table of the figures
          casus eval records --format json > records.json
          casus eval records --lexicon my-rules.yaml    what event rules of your own change
          casus eval records --errors errors.jsonl      and the errors of the part that is worked on, one a line

        The gold set is data/gold; most of its texts are read from the folder of the gold data. docs/coding-guidelines.md says how it was made.

        Exit codes: 0 done, 1 some gold data are missing or broken, 2 wrong usage, 3 the data folder or all gold data cannot be used.
        """;

    public static Command Create(Terminal terminal) => EvalSubcommand.Create(
        terminal, "records", "Measure every kind of record on the project's own gold set.", "of the part that is worked on", Examples,
        (knowledge, folder) =>
        {
            var figures = RecordEvaluation.Measure(knowledge, Path.Combine(terminal.DataFolder, "gold"), folder, out var problems);
            var isNothing = figures.Kinds.All(kind => kind.Counts is { Made: 0, Wanted: 0 });
            return (isNothing ? null : new(output => RecordFiguresText.Write(figures, output), () => RecordFiguresText.Json(figures), figures.Misses), problems);
        },
        takesRules: true);
}
