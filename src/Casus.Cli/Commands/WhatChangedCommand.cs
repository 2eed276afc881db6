using System.CommandLine;
using Casus.Actors;
using Casus.Landscape.Effects;
using Casus.Landscape.Networks;
using Casus.Problems;
using Casus.Text;
using Casus.Time;
using Casus.Treaties;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary><c>casus what-changed</c>: what one treaty, or one state's part in it, changes in what states owe each other.</summary>
static class WhatChangedCommand
{
    const string Examples = """
        Examples:
          casus what-changed rus-prk-2024
          casus what-changed north-atlantic-treaty --party Sweden
          casus what-changed csto --as-of 2021-01-01 --format json
          casus what-changed rus-prk-2024 --format svg > change.svg

        The day is that of the entry into force, of the treaty or for the party. Without the treaty means that what it replaced goes on.

        Exit codes: 0 done, 1 no such treaty or party, or not in force on that day, 2 wrong usage, 3 the data cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("TREATY-ID") { Description = "The treaty's id, as 'casus treaties' lists it" };
        var party = new Option<string?>("--party") { Description = "Only this state's part in the treaty", HelpName = "STATE" };
        var asOf = Options.Day("--as-of", "The day [default: the entry into force]");
        var format = Options.Format("text", "json", "svg");
        var command = new Command("what-changed", "Show what a treaty has changed: who is bound, who is free, and the network of alliances.") { id, party, asOf, format };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(id), parsed.GetValue(party), parsed.GetValue(asOf), parsed.GetRequiredValue(format)));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string id, string? party, LocalDate? asOf, string format)
    {
        if (Learning.ReadActors(terminal) is not { } actors)
            return ExitCode.Unusable;
        var book = Learning.ReadTreaties(terminal);
        if (book.Find(id) is not { } treaty)
            return terminal.Fail(CliProblems.NoTreaty(id, Spelling.Nearest(id, book.Treaties.Select(known => known.Id))), ExitCode.SomeRefused);
        State? state = null;
        if (party is not null && !actors.TryFindState(party, asOf, out state, out var unknown))
            return terminal.Fail(unknown, ExitCode.SomeRefused);
        if (Refusal(treaty, state?.Code, asOf) is { } refusal)
            return terminal.Fail(refusal, ExitCode.SomeRefused);

        var problems = new List<Problem>();
        var powers = Powers.Read(terminal.DataFolder, problems);
        terminal.Report(problems);
        if (problems.Count > 0)
            return ExitCode.Unusable;
        var effect = TreatyEffect.Of(treaty, state?.Code, asOf, book, powers, day => actors.StatesOn(day).Select(found => found.Code));
        Write(terminal, effect, code => actors.Find(code)?.Name ?? code.ToString(), format);
        return ExitCode.Done;
    }

    static Problem? Refusal(Treaty treaty, ActorCode? party, LocalDate? asOf)
    {
        if (treaty.Layer == Layer.GeneralLaw)
            return CliProblems.NotOneTreaty(treaty.Id);
        if (party is not null && treaty.Party(party) is null)
            return CliProblems.NoParty(party.ToString(), treaty.Id);
        var day = asOf ?? TreatyEffect.DayOf(treaty, party);
        return (party is null ? treaty.Term.Contains(day) : treaty.Binds(party, day)) ? null : CliProblems.NotInForce(treaty.Id, party?.ToString(), Days.Format(day));
    }

    static void Write(Terminal terminal, TreatyEffect effect, Func<ActorCode, string> name, string format)
    {
        if (format == "json")
            terminal.Output.WriteLine(EffectJson.Write(effect, name));
        else if (format == "svg")
            terminal.Output.Write(EffectSvg.Write(effect, name));
        else
            terminal.Page().Write(EffectText.Write(effect, name));
    }
}
