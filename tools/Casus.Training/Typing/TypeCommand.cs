using System.Globalization;
using Casus.Pipeline;

namespace Casus.Training.Typing;

/// <summary>Trains the typer of events from the project's own folder.</summary>
static class TypeCommand
{
    /// <param name="folder">Holds <c>corpora</c> and <c>gold</c>.</param>
    public static int Run(string folder, string outputFolder, string[] options, Action<string> report)
    {
        if (Knowledge.Read("data", out var problems) is not { } knowledge)
        {
            foreach (var problem in problems)
                report(problem.ToString());
            return 1;
        }

        float Of(string name, float usual) =>
            Array.IndexOf(options, name) is >= 0 and var at ? float.Parse(options[at + 1], CultureInfo.InvariantCulture) : usual;
        var trainer = new LogisticTrainer((int)Of("--epochs", 4), Of("--rate", 0.1f), Of("--decay", 1e-4f), (int)Of("--fewest", 2));
        var corpora = TypingCorpora.Read(Path.Combine("data", "gold"), folder, (int)Of("--every", 30));
        new TyperTrainer(knowledge, trainer, Of("--weight-of-rules", 0.05f), report).Train(corpora, outputFolder);
        return 0;
    }
}
