using System.Globalization;
using Casus.Coding;
using Casus.Coding.Context;
using Casus.Coding.Typing;
using Casus.Pipeline;

namespace Casus.Training.Events;

/// <summary>Trains the chooser of sides.</summary>
sealed class SideTrainer(Knowledge knowledge, LogisticTrainer trainer, Action<string> report)
{
    const float LikelierThanNot = 0.5f;

    public Trained Train(Rehearsal rehearsal, Trained typer, IReadOnlyList<(Scene Scene, TriggerRow Row)> pairs)
    {
        EventModels Before(int fold) => new(new EventTyper(knowledge.Lexicon, typer.WithoutFold[fold]));
        Example[] examples = [.. rehearsal.Documents.SelectMany(document => SideLessons.Of(rehearsal.Coder(Before(document.Fold)), document.Scene, document.Units))];
        var untyped = rehearsal.Coder(new());
        Example[] others = [.. pairs.SelectMany(pair => SideLessons.Of(untyped, pair.Scene, pair.Row))];
        var models = trainer.Train(examples, Rehearsal.Folds, others);
        report(string.Create(CultureInfo.InvariantCulture, $"{examples.Length} and {others.Length} who may take part, {examples.Count(one => one.Outcome > 0)} do; loss {models.Loss(examples):F4}"));
        rehearsal.Measure("with sides", fold => Before(fold) with { Sides = new(models.WithoutFold[fold].Scaled(1, LikelierThanNot)) });
        return models.With(LikelierThanNot);
    }
}
