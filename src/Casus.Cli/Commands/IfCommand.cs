using System.CommandLine;
using Casus.Actors;
using Casus.Problems;
using Casus.Treaties;
using Casus.Treaties.Answers;
using Casus.Treaties.Proofs;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary><c>casus if</c>: who is bound, permitted or barred when one state attacks another, and by which article.</summary>
static class IfCommand
{
    /// <summary>What <see cref="SituationParser"/> says of a name; the registry's own problem suggests names as well.</summary>
    const string UnknownName = "P621";

    const string Examples = """
        Examples:
          casus if "USA attacks PRK"
          casus if "Russia attacks Estonia at Tallinn" --on 2025-06-01 --format json
          casus if "Poland attacks Russia on 2025-05-01; Russia attacks Poland on 2025-05-02"
          casus if "China attacks Japan at Senkaku Islands" --suppose request --all
          casus if "USA attacks PRK" --proof RUS          why, as a tree of reasons
          casus if "USA attacks PRK" --proof --format svg > proofs.svg

        Exit codes: 0 answered, 1 the situation is not understood, 2 wrong usage, 3 the data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var situation = new Argument<string[]>("SITUATION")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Who attacks whom; several acts are divided by semicolons",
        };
        var on = Options.Day("--on", "Day of acts that name none [default: today]");
        var at = new Option<string?>("--at") { Description = "Place of acts that name none [default: the home territory of the state attacked]", HelpName = "PLACE" };
        var suppose = new Option<string[]>("--suppose") { Description = "Take a condition to be met, or with 'not' not met: request, 'not request'", HelpName = "CONDITION" };
        var all = new Option<bool>("--all") { Description = "List every state, also those that nothing binds" };
        var proof = new Option<string?>("--proof") { Description = "Show findings as trees of reasons: those of one state, or all", HelpName = "STATE", Arity = ArgumentArity.ZeroOrOne };
        var format = Options.Format("text", "json", "svg");
        var command = new Command("if", "Ask who owes what to whom if one state attacks another.") { situation, on, at, suppose, all, proof, format };
        command.SetAction(parsed => Answer(terminal, new Question(
            string.Join(' ', parsed.GetRequiredValue(situation)),
            parsed.GetValue(on) ?? terminal.Today,
            parsed.GetValue(at),
            parsed.GetValue(suppose) ?? [],
            parsed.GetValue(all),
            parsed.GetResult(proof) is null ? null : new Proofs(parsed.GetValue(proof)),
            parsed.GetRequiredValue(format))));
        Help.Add(command, Examples);
        return command;
    }

    internal sealed record Question(string Text, LocalDate On, string? At, IReadOnlyList<string> Suppose, bool EveryState, Proofs? Proofs, string Format);

    /// <param name="Of">The state whose findings are proved; null for all.</param>
    internal sealed record Proofs(string? Of);

    internal static int Answer(Terminal terminal, Question question)
    {
        if (Learning.ReadActors(terminal) is not { } actors)
            return ExitCode.Unusable;
        var book = Learning.ReadTreaties(terminal);
        if (Parse(question, actors, book, out var problems) is not { } situation)
        {
            terminal.Report(problems);
            return ExitCode.SomeRefused;
        }

        var states = question.EveryState ? actors.StatesOn(question.On).Select(state => state.Code).ToList() : null;
        var answer = Engine.Judge(situation, book, states);
        return Write(terminal, question, answer, book, actors);
    }

    static int Write(Terminal terminal, Question question, Answer answer, TreatyBook book, ActorRegistry actors)
    {
        ActorCode? only = null;
        var names = new List<Problem>();
        if (question.Proofs?.Of is { } name && (only = Resolve(name, question.On, actors, names)?.State()) is null)
        {
            terminal.Report(names);
            return ExitCode.SomeRefused;
        }

        bool IsProved(Finding finding) => (question.Proofs is not null || question.Format == "svg") && (only is null || finding.State == only);
        var prover = new Prover(book);
        if (question.Format == "json")
            terminal.Output.WriteLine(AnswerJson.Write(answer, proof: finding => IsProved(finding) ? prover.Of(finding) : null));
        else if (question.Format == "svg")
            terminal.Output.Write(ProofSvg.Write(prover.Together(answer.Findings.Where(IsProved)), question.Text));
        else if (question.Proofs is null)
            terminal.Page().Write(AnswerText.Write(answer));
        else
            terminal.Page().Kept(ProofText.Write(prover.Together(answer.Findings.Where(IsProved)), terminal.Width));
        return ExitCode.Done;
    }

    static Situation? Parse(Question question, ActorRegistry actors, TreatyBook book, out IReadOnlyList<Problem> problems)
    {
        var (names, rest) = (new List<Problem>(), new List<Problem>());
        var situation = new SituationParser(name => Resolve(name, question.On, actors, names), book.Atlas)
            .Parse(question.Text, question.On, question.At, question.Suppose, rest);
        problems = [.. names, .. rest.Where(problem => problem.Id != UnknownName)];
        return situation;
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
