using System.CommandLine;
using System.Diagnostics;
using Casus.Actors;
using Casus.Problems;
using Casus.Time;
using Casus.Treaties;
using Casus.Treaties.Judging;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Bench;

/// <summary><c>engine</c>: how fast situations are judged, one over and over and every possible attack of a day.</summary>
static class EngineCommand
{
    const int Repetitions = 2000;

    /// <summary>Situations judged before any is timed, so that the code is compiled.</summary>
    const int WarmUp = 1000;

    public static Command Create(Terminal terminal)
    {
        var on = new Option<string>("--on") { Description = "Day of the attacks", DefaultValueFactory = _ => "2025-06-01" };
        var command = new Command("engine", "Situations judged per second.") { on };
        command.SetAction(parsed => Run(terminal, Days.TryParse(parsed.GetRequiredValue(on)) ?? throw new FormatException("Write the day like 2025-06-01.")));
        return command;
    }

    static int Run(Terminal terminal, LocalDate on)
    {
        Machine.Describe(terminal.Output);
        var problems = new List<Problem>();
        var began = Stopwatch.GetTimestamp();
        var book = TreatyBook.Read(Texts.Data, problems);
        terminal.Output.WriteLine($"{book.Treaties.Count} treaties read in {MarkdownTable.Fine(Stopwatch.GetElapsedTime(began).TotalSeconds)} s.");
        terminal.Output.WriteLine();

        var states = new ActorRegistry(ActorReader.Read(Path.Combine(Texts.Data, "actors")).Data).StatesOn(on).Select(state => state.Code).ToArray();
        var table = new MarkdownTable("situations", "number", "findings", "situations/s", "processor µs each");
        foreach (var (attacker, target) in new[] { ("RUS", "EST"), ("USA", "PRK"), ("BRA", "ZAF") })
            table.Add(Row($"{attacker} attacks {target}, over and over", Enumerable.Repeat(Attack(ActorCode.Parse(attacker), ActorCode.Parse(target), on), Repetitions).ToArray(), book));
        var pairs = states.SelectMany(attacker => states.Where(target => target != attacker).Select(target => (attacker, target))).ToArray();
        table.Add(Row($"every state attacks every other ({states.Length} states), with reasons", [.. pairs.Select(pair => Attack(pair.attacker, pair.target, on))], book));
        table.Add(Row($"the same without reasons, with one table for the day", pairs, DutyTable.On(on, book)));
        table.Write(terminal.Output);
        return problems.Count == 0 ? 0 : 1;
    }

    static Situation Attack(ActorCode attacker, ActorCode target, LocalDate on) =>
        new([new(attacker, target, ActKind.ArmedAttack, on, null)], Chaining.Strict, []);

    static string[] Row(string name, Situation[] situations, TreatyBook book) =>
        Row(name, situations, situation => Engine.Judge(situation, book).Findings.Count);

    static string[] Row(string name, (ActorCode Attacker, ActorCode Target)[] pairs, DutyTable table) =>
        Row(name, pairs, pair => table.Verdicts(pair.Attacker, pair.Target).Count);

    static string[] Row<T>(string name, T[] questions, Func<T, int> findings)
    {
        foreach (var question in questions.Take(WarmUp))
            findings(question);

        var watch = Watch.Start();
        var found = questions.Sum(findings);
        var spent = watch.Read();
        return
        [
            name, MarkdownTable.Whole(questions.Length), MarkdownTable.Whole(found),
            MarkdownTable.Whole(questions.Length / spent.Elapsed.TotalSeconds), MarkdownTable.Fine(spent.Processor.TotalMicroseconds / questions.Length),
        ];
    }
}
