using System.CommandLine;

namespace Casus.Cli.Commands;

/// <summary><c>casus eval</c>: how good Casus is on gold data, one subcommand for each thing that is measured.</summary>
static class EvalCommand
{
    const string Examples = """
        Examples:
          casus eval language                          tokens, tags and trees, on ../shared/data
          casus eval arguments                         who did what to whom, on ../shared/data
          casus eval actors                            who is taken for whom, on ../shared/data
          casus eval times                             which days words mean
          casus eval attribution                       who says what
          casus eval records                           events, agreements, flows, claims …, on the gold set of the project
          casus eval factuality                        how sure a text is of what it tells, on ../shared/data
          casus eval names                             which words are names, and of what
          casus eval actors --data gold --errors errors.jsonl

        The gold data are not part of Casus: docs/accuracy.md says what they are.
        """;

    public static Command Create(Terminal terminal)
    {
        var command = new Command("eval", "Measure Casus on gold data.")
        {
            EvalLanguageCommand.Create(terminal),
            EvalArgumentsCommand.Create(terminal),
            EvalActorsCommand.Create(terminal),
            EvalTimesCommand.Create(terminal),
            EvalAttributionCommand.Create(terminal),
            EvalRecordsCommand.Create(terminal),
            EvalFactualityCommand.Create(terminal),
            EvalNamesCommand.Create(terminal),
        };
        Help.Add(command, Examples);
        return command;
    }
}
