using System.CommandLine;
using System.CommandLine.Parsing;
using Casus.Time;
using NodaTime;

namespace Casus.Cli.Commands;

/// <summary>Options that several commands share, so that they mean the same in each.</summary>
static class Options
{
    public const string DefaultLedger = "casus.duckdb";

    public static Option<string> Ledger() => new("--ledger")
    {
        Description = "The ledger's file; it is made where it does not exist",
        HelpName = "FILE",
        DefaultValueFactory = _ => DefaultLedger,
    };

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = "Form of the output",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result => ReadDay(name, result),
    };

    /// <summary>Files of a person's own, beside the lexicons of the data folder.</summary>
    public static Option<string[]> Lexicons() => new("--lexicon")
    {
        Description = "Event rules of your own, laid beside those that ship; may be given several times",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    public static Option<int> Threads() => new("--threads")
    {
        Description = "Documents coded at the same time; the output is the same for any number",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        Validators = { result => RequireThreads(result) },
    };

    /// <summary>The folder with the gold data: it lies beside the repository, or CASUS_DATA names it.</summary>
    public static Option<string> GoldData() => new("--data")
    {
        Description = "Folder of the gold data [default: $CASUS_DATA, else ../shared/data]",
        HelpName = "DIR",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CASUS_DATA") is { Length: > 0 } named ? named : Path.Combine("..", "shared", "data"),
    };

    /// <summary>A table of somebody else's data set.</summary>
    public static Option<string> Table(string name, string description, bool required) => new(name) { Description = description, HelpName = "FILE", Required = required };

    static LocalDate? ReadDay(string name, ArgumentResult result)
    {
        var text = result.Tokens is [var token, ..] ? token.Value : "";
        var day = Days.TryParse(text);
        if (day is null)
            result.AddError($"'{text}' after {name} is not a day; write it like 2024-06-19.");
        return day;
    }

    static void RequireThreads(OptionResult result)
    {
        // PLINQ takes at most 512.
        if (result.Errors.Any() || result.Tokens is not [var token] || (int.TryParse(token.Value, out var threads) && threads is >= 1 and <= 512))
            return;
        result.AddError($"'{token.Value}' after --threads is not a number from 1 to 512.");
    }
}
