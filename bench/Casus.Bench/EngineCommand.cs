using System.CommandLine;
using System.Diagnostics;
using Casus.Actors;
using Casus.Problems;
using Casus.Time;
using Casus.Treaties;
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
        var all = states.SelectMany(attacker => states.Where(target => target != attacker).Select(target => Attack(attacker, target, on))).ToArray();
        table.Add(Row($"every state attacks every other ({states.Length} states)", all, book));
        table.Write(terminal.Output);
        return problems.Count == 0 ? 0 : 1;
    }

    static Situation Attack(ActorCode attacker, ActorCode target, LocalDate on) =>
        new([new(attacker, target, ActKind.ArmedAttack, on, null)], Chaining.Strict, []);

    static string[] Row(string name, Situation[] situations, TreatyBook book)
    {
        foreach (var situation in situations.Take(WarmUp))
            Engine.Judge(situation, book);

        var watch = Watch.Start();
        var findings = situations.Sum(situation => Engine.Judge(situation, book).Findings.Count);
        var spent = watch.Read();
        return
        [
            name, MarkdownTable.Whole(situations.Length), MarkdownTable.Whole(findings),
            MarkdownTable.Whole(situations.Length / spent.Elapsed.TotalSeconds), MarkdownTable.Whole(spent.Processor.TotalMicroseconds / situations.Length),
        ];
    }
}
