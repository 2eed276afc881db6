using System.CommandLine;
using Casus.Actors;
using Casus.Problems;
using Casus.Treaties;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary><c>casus if</c>: who is bound, permitted or barred when one state attacks another, and by which article.</summary>
static class IfCommand
{
    const string Examples = """
        Examples:
          casus if "USA attacks PRK"
          casus if "Russia attacks Estonia at Tallinn" --on 2025-06-01 --format json
          casus if "Poland attacks Russia on 2025-05-01; Russia attacks Poland on 2025-05-02"
          casus if "China attacks Japan at Senkaku Islands" --suppose request --all
          casus if "CHN attacks ships of PHL at Scarborough Shoal; IRN backs rebels in SAU; civil war in MLI"
          casus if "RUS attacks AUH on 1914-08-01" --chaining literal     the blows of allies call up allies
          casus if "RUS attacks POL" --acts FRA,GBR --stays-out HUN
          casus if "RUS attacks ARM" --suppose "ARM leaves csto" --suppose "not request"
          casus if "CHN attacks TWN" --suppose "treaty usa-twn-1954 in force" --without usa-phl-1951
          casus if "USA attacks PRK" --proof RUS          the reasons, as a tree
          casus if "USA attacks PRK" --format svg > proofs.svg
          casus if "USA attacks PRK" --why RUS            what would have to be otherwise
          casus if "Russia attacks Estonia" --fragility   what hangs on each treaty
          casus if "AUH attacks SRB" --on 1914-07-28 --alliances atop5_1m.csv

        Exit codes: 0 answered, 1 the situation is not understood, 2 wrong usage, 3 the data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var situation = new Argument<string[]>("SITUATION")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Who attacks whom; several acts are divided by semicolons",
        };
        var asking = new SituationOptions();
        var all = new Option<bool>("--all") { Description = "List every state, also those that nothing binds" };
        var proof = OfStates("--proof", "Show findings as trees of reasons: those of one state, or all");
        var why = OfStates("--why", "Show which facts would turn a finding if they were otherwise: of one state, or all");
        var fragility = new Option<bool>("--fragility") { Description = "Show what would be left without each treaty" };
        var alliances = Options.Table("--alliances", "Members of alliances, as ATOP publishes them, instead of the ledger of treaties", false);
        var format = Options.Format("text", "json", "svg");
        var command = new Command("if", "Ask who owes what to whom if one state attacks another.") { situation, all, proof, why, fragility, alliances, format };
        asking.AddTo(command);
        command.SetAction(parsed => Answer(
            terminal,
            asking.Read(parsed, terminal, string.Join(' ', parsed.GetRequiredValue(situation)), parsed.GetValue(all)) with { Alliances = parsed.GetValue(alliances) },
            new(Named(parsed, proof), Named(parsed, why), parsed.GetValue(fragility), parsed.GetRequiredValue(format))));
        Help.Add(command, Examples);
        return command;
    }

    static Option<string?> OfStates(string name, string description) => new(name) { Description = description, HelpName = "STATE", Arity = ArgumentArity.ZeroOrOne };

    static Naming? Named(ParseResult parsed, Option<string?> option) => parsed.GetResult(option) is null ? null : new(parsed.GetValue(option));

    /// <param name="State">As it was written; null for every state.</param>
    internal sealed record Naming(string? State);

    internal sealed record Question(string Text, LocalDate On, string? At, IReadOnlyList<string> Suppose, Policy Policy, bool EveryState)
    {
        /// <summary>The user's member file of ATOP; null for the ledger of treaties.</summary>
        public string? Alliances { get; init; }
    }

    /// <summary>What follows, as it was written.</summary>
    /// <param name="Chaining">Null where it is not given.</param>
    internal sealed record Policy(Chaining? Chaining, IReadOnlyList<string> Acting, IReadOnlyList<string> StayingOut);

    /// <summary>How the answer is to be shown, before names are looked up.</summary>
    internal sealed record Showing(Naming? Proofs, Naming? Reasons, bool Fragility, string Format);

    internal static int Answer(Terminal terminal, Question question, Showing showing)
    {
        if (Learning.ReadActors(terminal) is not { } actors)
            return ExitCode.Unusable;
        var book = Learning.ReadTreaties(terminal);
        if (Understand(terminal, question, actors, book) is not { } situation || View(terminal, showing, question.On, actors) is not { } view)
            return ExitCode.SomeRefused;
        if (question.Alliances is { } file)
        {
            if (Imports.Alliances(terminal, file, situation.Acts.Max(act => act.On), book, actors) is not { } imported)
                return ExitCode.Unusable;
            book = imported;
        }

        var states = question.EveryState ? actors.StatesOn(question.On).Select(state => state.Code).ToList() : null;
        view.Write(terminal, Engine.Judge(situation, book, states), situation.Changed(book), question.Text);
        return ExitCode.Done;
    }

    /// <returns>Null where it is not understood; that has been reported.</returns>
    internal static Situation? Understand(Terminal terminal, Question question, ActorRegistry actors, TreatyBook book)
    {
        var problems = new List<Problem>();
        var parser = new SituationParser(
            name => Resolve(name, question.On, actors, []), book,
            name => actors.TryFindActor(name, question.On, out _, out var problem) ? SituationProblems.UnknownActor(name) : problem);
        var (acting, stayingOut) = (parser.States(question.Policy.Acting, problems), parser.States(question.Policy.StayingOut, problems));
        var situation = parser.Parse(question.Text, question.On, question.At, question.Suppose, problems);
        terminal.Report(problems);
        return problems.Count > 0 || situation is null ? null : situation with
        {
            Chaining = question.Policy.Chaining ?? (acting.Count + stayingOut.Count > 0 ? Chaining.Custom : Chaining.Strict),
            Acting = acting,
            StayingOut = stayingOut,
        };
    }

    /// <returns>Null where a state is not known; that has been reported.</returns>
    static IfView? View(Terminal terminal, Showing showing, LocalDate on, ActorRegistry actors)
    {
        var problems = new List<Problem>();
        var view = new IfView(Of(showing.Proofs), Of(showing.Reasons), showing.Fragility, showing.Format, Learning.ReadBaseRates(terminal));
        terminal.Report(problems);
        return problems.Count == 0 ? view : null;

        IfView.Of? Of(Naming? naming) => naming is null ? null : new(naming.State is { } name ? Resolve(name, on, actors, problems)?.State() : null);
    }

    static ActorCode? Resolve(string name, LocalDate on, ActorRegistry actors, List<Problem> problems)
    {
        // States first: a code may be the short name of a party too, as NLD is in Myanmar.
        if (actors.TryFindState(name, on, out var state, out _))
            return state.Code;
        if (actors.TryFindActor(name, on, out var code, out var problem))
            return code;
        problems.Add(problem);
        return null;
    }
}
