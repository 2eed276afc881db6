using System.Globalization;
using Casus.Coding;
using Casus.Coding.Context;
using Casus.Coding.Judging;
using Casus.Coding.Sides;
using Casus.Coding.Typing;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Pipeline;

namespace Casus.Training.Events;

/// <summary>Trains what is learnt of events from the project's own folder: what types them, what chooses their sides among all who may take part, and what judges the whole.</summary>
static class EventsCommand
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
        var corpora = EventCorpora.Read(Path.Combine("data", "gold"), folder, (int)Of("--every", 30));
        var language = new LanguagePipeline(knowledge.Model, knowledge.Actors, knowledge.Lexicon);
        var rehearsal = new Rehearsal(knowledge, [.. corpora.Gold.Select(pair => new Rehearsed(new Scene(language.Read(pair.Document), knowledge.Lexicon), pair.Units))], report);

        var typing = new LogisticTrainer(Weighing.Outcomes, 4, 0.1f, 1e-4f, 2);
        var typer = new TyperTrainer(knowledge, typing, Of("--weight-of-rules", 0.05f), report).Train(rehearsal, corpora, language);
        var choosing = new LogisticTrainer(SideChooser.Outcomes, (int)Of("--side-epochs", 4), Of("--side-rate", 0.03f), Of("--side-decay", 3e-3f), 2);
        (Scene, TriggerRow)[] pairs = [.. corpora.Triggers.Select(row => (new Scene(language.Read(row.Document), knowledge.Lexicon), row))];
        var sides = new SideTrainer(knowledge, choosing, report).Train(rehearsal, typer, pairs);

        var judging = new LogisticTrainer(EventJudge.Outcomes, 4, 0.03f, 3e-3f, 3);
        EventModels Without(int fold) => new(new EventTyper(knowledge.Lexicon, typer.WithoutFold[fold]), new SideChooser(sides.WithoutFold[fold]));
        var judge = new JudgeTrainer(knowledge, judging, Without, report).Train(rehearsal, pairs);

        ModelFolder.Save(outputFolder, ModelFiles.Judge, judge.Whole.File(ModelKind.Judge), report);
        ModelFolder.Save(outputFolder, ModelFiles.Events, typer.Whole.File(ModelKind.Events), report);
        ModelFolder.Save(outputFolder, ModelFiles.Sides, sides.Whole.File(ModelKind.Sides), report);
        return 0;
    }
}
