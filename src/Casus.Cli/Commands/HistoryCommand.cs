using System.CommandLine;
using Casus.Cli.Output;
using Casus.History;
using Casus.Problems;
using Casus.Text;
using Casus.Treaties;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary><c>casus history</c>: situations of the past, what the engine finds in them, and what the states did.</summary>
static class HistoryCommand
{
    const string Examples = """
        Examples:
          casus history                                     all, and whether the engine finds what it must
          casus history --from 1914-07-01 --to 1918-11-11
          casus history falklands-1982                      one, with what the states did beside it
          casus history suez-1956 --format json

        What a state owed does not show what it did, nor the other way round: the two are kept apart.
        Exit codes: 0 all that was shown agrees, 1 an expectation fails or no such situation, 2 wrong usage, 3 the data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("ID") { Arity = ArgumentArity.ZeroOrOne, Description = "One situation, as the list names it" };
        var from = Options.Day("--from", "Only situations that end on this day or later");
        var to = Options.Day("--to", "Only situations that begin on this day or earlier");
        var format = Options.Format("text", "json");
        var command = new Command("history", "Put situations of the past to the engine.") { id, from, to, format };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(id), parsed.GetValue(from), parsed.GetValue(to), parsed.GetRequiredValue(format) == "json"));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string? id, LocalDate? from, LocalDate? to, bool isJson)
    {
        if (!Learning.IsThere(terminal))
            return ExitCode.Unusable;
        var book = Learning.ReadTreaties(terminal);
        var problems = new List<Problem>();
        var past = HistoryReader.ReadAll(terminal.DataFolder, book, problems);
        terminal.Report(problems);
        if (past.Count == 0)
            return ExitCode.Unusable;
        if (id is null)
            return List(terminal, [.. past.Where(one => (from is null || one.Until >= from) && (to is null || one.From <= to))], book, isJson);
        return past.FirstOrDefault(one => one.Id == id) is { } asked
            ? Tell(terminal, Trial.Of(asked, book), isJson)
            : terminal.Fail(HistoryProblems.NoSituation(id, Spelling.Nearest(id, past.Select(one => one.Id))), ExitCode.SomeRefused);
    }

    static int List(Terminal terminal, IReadOnlyList<HistoricSituation> shown, TreatyBook book, bool isJson)
    {
        var trials = shown.Select(past => Trial.Of(past, book)).ToList();
        if (isJson)
            terminal.Output.WriteLine(HistoryJson.Write(trials));
        else
            HistoryText.Write(terminal.Page(), trials);
        return Code(trials.All(trial => trial.Agrees));
    }

    static int Tell(Terminal terminal, Trial trial, bool isJson)
    {
        if (isJson)
            terminal.Output.WriteLine(HistoryJson.Write(trial));
        else
            HistoryText.Write(terminal.Page(), trial);
        return Code(trial.Agrees);
    }

    static int Code(bool agrees) => agrees ? ExitCode.Done : ExitCode.SomeRefused;
}
