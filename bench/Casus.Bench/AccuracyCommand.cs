using System.CommandLine;
using Casus.Training;

namespace Casus.Bench;

/// <summary><c>accuracy</c>: tagger and parser on the development files of the two treebanks.</summary>
static class AccuracyCommand
{
    static readonly string[] files = ["ud-ewt/en_ewt-ud-dev.conllu", "ud-gum/en_gum-ud-dev.no-nc-genres.conllu"];

    public static Command Create(Terminal terminal)
    {
        var treebanks = new Option<string>("--treebanks") { Description = "Folder with ud-ewt and ud-gum", Required = true };
        var command = new Command("accuracy", "Scores of tagger and parser by the rules of CoNLL 2018.") { treebanks };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(treebanks)));
        return command;
    }

    static int Run(Terminal terminal, string folder)
    {
        foreach (var file in files.Select(name => Path.Combine(folder, name)))
        {
            if (!File.Exists(file))
            {
                terminal.Errors.WriteLine($"There is no {file}.");
                return 1;
            }

            if (ScoreCommand.Run(file, Path.Combine(Texts.Data, "models", "en"), terminal.Output, terminal.Errors) is not 0 and var code)
                return code;
            terminal.Output.WriteLine();
        }

        return 0;
    }
}
