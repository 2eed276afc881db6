using System.Globalization;
using Casus.Coding.Context;
using Casus.Coding.Typing;
using Casus.Language;
using Casus.Pipeline;
using Casus.Text;

namespace Casus.Training.Events;

/// <summary>Trains the typer of events, and sets its temperature and threshold by cross-validation.</summary>
sealed class TyperTrainer(Knowledge knowledge, LogisticTrainer trainer, float weightOfRules, Action<string> report)
{
    static readonly float[] thresholds = [0.9f, 0.8f, 0.7f, 0.6f, 0.5f, 0.4f];
    static readonly float[] temperatures = [0.7f, 0.8f, 0.9f, 1, 1.1f, 1.2f, 1.35f, 1.5f, 1.75f, 2, 2.5f, 3];

    /// <summary>So many hard negatives may fire for one that does without typing.</summary>
    const double Leeway = 1.1;

    readonly TypingLessons lessons = new(knowledge.Lexicon);

    public Trained Train(Rehearsal rehearsal, EventCorpora corpora, LanguagePipeline language)
    {
        Scene Parse(Document document) => new(language.Read(document), knowledge.Lexicon);
        Example[] gold = [.. rehearsal.Documents.SelectMany(document => lessons.OfGold(document.Scene, document.Units))];
        Example[] triggers = [.. corpora.Triggers.SelectMany(row => lessons.OfTriggers(Parse(row.Document), row))];
        Example[] rules = [.. corpora.Bare.AsParallel().AsOrdered().SelectMany(document => lessons.OfRules(Parse(document), weightOfRules).ToArray())];
        report($"{gold.Length} examples of gold, {gold.Count(one => !one.IsTold)} of them open, of which {gold.Count(one => !one.IsTold && one.Outcome > 0)} tell an event; {triggers.Length} of PLOVER; {rules.Length} of rules");
        var models = trainer.Train(gold, Rehearsal.Folds, [.. triggers, .. rules]);
        Example[] open = [.. gold.Where(one => !one.IsTold)];
        var temperature = temperatures.MinBy(candidate => models.Scaled(1 / candidate, 0).Loss(open));
        report(string.Create(CultureInfo.InvariantCulture, $"temperature {temperature}: loss on open predicates {models.Scaled(1 / temperature, 0).Loss(open):F4}, without {models.Loss(open):F4}"));
        return models.Scaled(1 / temperature, Threshold(rehearsal, models.Scaled(1 / temperature, 0)));
    }

    /// <summary>The threshold with the best F1 of events among those at which hardly more hard negatives fire than without typing.</summary>
    float Threshold(Rehearsal rehearsal, Trained models)
    {
        var usual = rehearsal.Measure("by rules alone", _ => new()).Hard;
        var (best, most) = (1f, double.NegativeInfinity);
        foreach (var threshold in thresholds)
        {
            var (f1, hard) = rehearsal.Measure(
                string.Create(CultureInfo.InvariantCulture, $"typed at {threshold}"), fold => new(new EventTyper(knowledge.Lexicon, models.WithoutFold[fold].Scaled(1, threshold))));
            if (hard <= Leeway * usual && f1 > most)
                (best, most) = (threshold, f1);
        }

        return best;
    }
}
