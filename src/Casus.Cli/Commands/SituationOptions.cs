using System.CommandLine;
using Casus.Text;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary>The options of every command that asks about situations.</summary>
sealed class SituationOptions
{
    readonly Option<LocalDate?> on = Options.Day("--on", "Day of acts that name none [default: today]");

    readonly Option<string?> at = new("--at") { Description = "Place of acts that name none [default: the home territory of the state attacked]", HelpName = "PLACE" };

    readonly Option<string[]> suppose = new("--suppose")
    {
        Description = "Take something to be so: request, 'not request', 'organ decision of csto', 'EST requests', 'ARM leaves csto', 'SWE joins csto', 'treaty ID in force'",
        HelpName = "WHAT",
    };

    readonly Option<string[]> without = new("--without") { Description = "Leave a treaty out; what it replaced goes on", HelpName = "TREATY-ID" };

    readonly Option<string?> chaining = new("--chaining")
    {
        Description = "What it is when who is obliged helps. strict: no attack; literal: an attack, which calls up allies; custom: you say who helps [default: strict]",
        HelpName = "strict|literal|custom",
    };

    readonly Option<string[]> acts = new("--acts") { Description = "States that help when an article calls them up; chaining is then custom", HelpName = "STATES" };

    readonly Option<string[]> staysOut = new("--stays-out") { Description = "States that do not help, whatever they owe; chaining is then custom", HelpName = "STATES" };

    public void AddTo(Command command)
    {
        chaining.AcceptOnlyFromAmong([.. EnumWords.All<Chaining>()]);
        foreach (var option in new Option[] { on, at, suppose, without, chaining, acts, staysOut })
            command.Add(option);
    }

    public IfCommand.Question Read(ParseResult parsed, Terminal terminal, string text, bool everyState) => new(
        text, parsed.GetValue(on) ?? terminal.Today, parsed.GetValue(at), Suppositions(parsed),
        new(EnumWords.TryParse<Chaining>(parsed.GetValue(chaining)), Listed(parsed.GetValue(acts)), Listed(parsed.GetValue(staysOut))), everyState);

    IReadOnlyList<string> Suppositions(ParseResult parsed) =>
        [.. parsed.GetValue(suppose) ?? [], .. (parsed.GetValue(without) ?? []).Select(id => $"without {id}")];

    static IReadOnlyList<string> Listed(string[]? values) =>
        [.. (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
