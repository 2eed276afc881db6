using System.CommandLine;
using Casus.Cli.Output;
using Casus.Pipeline;
using Casus.Problems;

namespace Casus.Cli.Commands;

/// <summary>Figures, ready to be shown.</summary>
/// <param name="Misses">The errors that may be looked at, each to be written as JSON.</param>
sealed record Measured(Action<TextWriter> Write, Func<string> Json, IEnumerable<object> Misses);

/// <summary>What the subcommands of <c>casus eval</c> that measure the reading have in common: data in, a table or JSON and a file of errors out.</summary>
static class EvalSubcommand
{
    /// <param name="misses">Which errors are written.</param>
    /// <param name="measure">No figures where none of the gold data can be used.</param>
    /// <param name="takesRules">Whether a person's own event rules can be measured.</param>
    public static Command Create(
        Terminal terminal, string name, string description, string misses, string examples, Func<Knowledge, string, (Measured? Figures, IReadOnlyList<Problem> Problems)> measure,
        bool takesRules = false)
    {
        var lexicons = Options.Lexicons();
        var (data, errors, format) = (Options.GoldData(), new Option<string?>("--errors") { Description = $"Write the errors {misses} here", HelpName = "FILE" }, Options.Format("text", "json"));
        var command = new Command(name, description) { data, errors, format };
        if (takesRules)
            command.Add(lexicons);
        command.SetAction(parsed => Run(
            terminal, takesRules ? parsed.GetRequiredValue(lexicons) : [], parsed.GetRequiredValue(data), parsed.GetValue(errors), parsed.GetRequiredValue(format) == "json", measure));
        Help.Add(command, examples);
        return command;
    }

    static int Run(
        Terminal terminal, IReadOnlyList<string> lexicons, string folder, string? errors, bool isJson, Func<Knowledge, string, (Measured? Figures, IReadOnlyList<Problem> Problems)> measure)
    {
        if (Learning.Read(terminal, lexicons) is not { } knowledge)
            return ExitCode.Unusable;

        var (figures, problems) = measure(knowledge, folder);
        terminal.Report(problems);
        if (figures is null)
            return ExitCode.Unusable;

        if (isJson)
            terminal.Output.WriteLine(figures.Json());
        else
            figures.Write(terminal.Output);
        if (errors is not null && ErrorFile.Write(errors, figures.Misses) is { } unwritten)
            return terminal.Fail(unwritten, ExitCode.SomeRefused);
        return problems.Count > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
