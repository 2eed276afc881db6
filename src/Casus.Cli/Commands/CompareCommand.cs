using System.CommandLine;
using Casus.Treaties;
using Casus.Treaties.Why;

namespace Casus.Cli.Commands;

/// <summary><c>casus compare</c>: who is newly bound, freed or otherwise concerned in one situation beside another.</summary>
static class CompareCommand
{
    const string Examples = """
        Examples:
          casus compare "PRK attacks USA at Guam" "PRK attacks USA at Seattle"
          casus compare "USA attacks PRK on 2024-06-20" "USA attacks PRK on 2025-06-01" --format json
          casus compare "Russia attacks Estonia" "Estonia attacks Russia" --on 2025-06-01

        Exit codes: 0 answered, 1 a situation is not understood, 2 wrong usage, 3 the data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var first = new Argument<string>("SITUATION") { Description = "Who attacks whom; several acts are divided by semicolons" };
        var second = new Argument<string>("OTHER") { Description = "The situation that it is compared with" };
        var asking = new SituationOptions();
        var format = Options.Format("text", "json");
        var command = new Command("compare", "Compare who owes what to whom in two situations.") { first, second, format };
        asking.AddTo(command);
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(format),
            [.. new[] { first, second }.Select(situation => asking.Read(parsed, terminal, parsed.GetRequiredValue(situation), everyState: false))]));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string format, IReadOnlyList<IfCommand.Question> questions)
    {
        if (Learning.ReadActors(terminal) is not { } actors)
            return ExitCode.Unusable;
        var book = Learning.ReadTreaties(terminal);
        if (questions.Select(question => IfCommand.Understand(terminal, question, actors, book)).ToList() is not [{ } first, { } second])
            return ExitCode.SomeRefused;
        var comparison = Comparison.Of(Engine.Judge(first, book), Engine.Judge(second, book));
        if (format == "json")
            terminal.Output.WriteLine(ComparisonJson.Write(comparison));
        else
            terminal.Page().Write(ComparisonText.Write(comparison));
        return ExitCode.Done;
    }
}
