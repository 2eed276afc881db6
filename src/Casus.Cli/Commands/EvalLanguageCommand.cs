using System.CommandLine;
using Casus.Cli.Output;
using Casus.Evaluation;
using Casus.Language;

namespace Casus.Cli.Commands;

/// <summary><c>casus eval language</c>: tokens, sentences, tags and trees.</summary>
static class EvalLanguageCommand
{
    const string Examples = """
        Examples:
          casus eval language                          tables of the figures, on ../shared/data
          casus eval language --format json > language.json
          casus eval language --model my-model         another model than the one that Casus ships with

        F1 in percent by the rules of the CoNLL 2018 shared task, on UD English EWT and GUM.
        Exit codes: 0 done, 1 some treebanks are missing or broken, 2 wrong usage, 3 the model or all treebanks cannot be used.
        """;

    public static Command Create(Terminal terminal)
    {
        var (data, model, format) = (Options.GoldData(), new Option<string?>("--model") { Description = "Folder of the model to measure [default: the shipped one]", HelpName = "DIR" }, Options.Format("text", "json"));
        var command = new Command("language", "Measure tokens, sentences, tags and dependency trees.") { data, model, format };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(data), parsed.GetValue(model), parsed.GetRequiredValue(format) == "json"));
        Help.Add(command, Examples);
        return command;
    }

    static int Run(Terminal terminal, string folder, string? modelFolder, bool isJson)
    {
        if (SyntaxModel.Load(modelFolder ?? Path.Combine(terminal.DataFolder, "models", "en"), out var problem) is not { } model)
            return terminal.Fail(problem!, ExitCode.Unusable);

        var figures = LanguageEvaluation.Measure(model, folder, out var problems);
        terminal.Report(problems);
        if (figures.Count == 0)
            return ExitCode.Unusable;
        if (isJson)
            terminal.Output.WriteLine(LanguageFiguresText.Json(figures));
        else
            LanguageFiguresText.Write(figures, terminal.Output);
        return problems.Count > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
