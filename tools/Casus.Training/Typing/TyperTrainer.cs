using System.Globalization;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Coding.Typing;
using Casus.Evaluation.Gold;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Pipeline;
using Casus.Text;

namespace Casus.Training.Typing;

/// <summary>Trains the typer of events, sets its temperature and threshold by cross-validation, and writes it.</summary>
sealed class TyperTrainer(Knowledge knowledge, LogisticTrainer trainer, float weightOfRules, Action<string> report)
{
    const int Folds = 5;

    static readonly float[] thresholds = [0.9f, 0.8f, 0.7f, 0.6f, 0.5f, 0.4f];
    static readonly float[] temperatures = [0.7f, 0.8f, 0.9f, 1, 1.1f, 1.2f, 1.35f, 1.5f, 1.75f, 2, 2.5f, 3];

    readonly Func<ParsedText, Sentence, int, Casus.Records.Place?> findPlace = knowledge.Background.FindPlace;
    readonly LanguagePipeline language = new(knowledge.Model, knowledge.Actors, knowledge.Lexicon);
    readonly TypingLessons lessons = new(knowledge.Lexicon);

    public void Train(TypingCorpora corpora, string outputFolder)
    {
        var annotated = corpora.Gold.Select(pair => (Scene: Parse(pair.Document), pair.Units)).ToArray();
        Example[] gold = [.. annotated.SelectMany(pair => lessons.OfGold(pair.Scene, pair.Units))];
        Example[] triggers = [.. corpora.Triggers.SelectMany(row => lessons.OfTriggers(Parse(row.Document), row))];
        Example[] rules = [.. corpora.Bare.AsParallel().AsOrdered().SelectMany(document => lessons.OfRules(Parse(document), weightOfRules).ToArray())];
        report($"{gold.Length} examples of gold, {gold.Count(one => !one.IsTold)} of them open, of which {gold.Count(one => !one.IsTold && one.Outcome > 0)} tell an event; {triggers.Length} of PLOVER; {rules.Length} of rules");

        var models = new TyperModel[Folds];
        Parallel.For(0, Folds, fold => models[fold] = trainer.Train([.. gold.Where(one => GoldSplit.Fold(one.Document, Folds) != fold), .. triggers, .. rules]));
        Example[] open = [.. gold.Where(one => !one.IsTold)];
        var temperature = temperatures.MinBy(candidate => Loss(models, open, candidate));
        report(Invariant($"temperature {temperature}: loss on open predicates {Loss(models, open, temperature):F4}, without {Loss(models, open, 1):F4}"));
        var model = trainer.Train([.. gold, .. triggers, .. rules]).Scaled(1 / temperature, Threshold(annotated, models, temperature));
        report(Invariant($"{model.Count} features, threshold {model.Threshold}"));
        ModelFolder.Save(outputFolder, ModelFiles.Events, model.File(), report);
    }

    /// <summary>The threshold with the best F1 of events among those at which no more hard negatives fire than without typing.</summary>
    float Threshold(IReadOnlyList<(Scene Scene, GoldUnit[] Units)> annotated, TyperModel[] models, float temperature)
    {
        var (_, usual) = Measure(annotated, null);
        var (best, most) = (1f, float.NegativeInfinity);
        foreach (var threshold in thresholds)
        {
            TyperModel[] scaled = [.. models.Select(model => model.Scaled(1 / temperature, threshold))];
            var (f1, hard) = Measure(annotated, scaled);
            if (hard <= usual && f1 > most)
                (best, most) = (threshold, f1);
        }

        return best;
    }

    (float F1, int Hard) Measure(IReadOnlyList<(Scene Scene, GoldUnit[] Units)> annotated, TyperModel[]? models)
    {
        var coders = models?.Select(model => new EventCoder(knowledge.Lexicon, knowledge.Cameo, findPlace, new(knowledge.Lexicon, model))).ToArray();
        var bare = new EventCoder(knowledge.Lexicon, knowledge.Cameo, findPlace);
        var matches = new List<UnitMatch>();
        foreach (var (scene, units) in annotated)
        {
            var coder = coders?[GoldSplit.Fold(scene.Document.Id, Folds)] ?? bare;
            FoundRecord[] found = [.. coder.Code(scene, coder.Read(scene)).Select(FoundRecord.Of)];
            matches.AddRange(units.Select(unit => UnitMatch.Of(unit, found)));
        }

        var (score, hard) = (RecordScore.Kind(matches, "event"), matches.Count(match => match.Unit.IsHard && match.HasAssertedEvent));
        report(Invariant($"threshold {models?[0].Threshold}: precision {100 * score.Precision:F1} of {score.Made}, recall {100 * score.Recall:F1}, F1 {100 * score.F1:F2}, hard negatives {hard}"));
        return ((float)score.F1, hard);
    }

    static double Loss(TyperModel[] models, IReadOnlyList<Example> examples, float temperature)
    {
        var scaled = models.Select(model => model.Scaled(1 / temperature, 0)).ToArray();
        Span<float> chances = stackalloc float[TyperModel.Outcomes];
        var sum = 0.0;
        foreach (var example in examples)
        {
            Weighing.Probabilities(scaled[GoldSplit.Fold(example.Document, Folds)], example.Keys, example.Open, chances);
            sum -= Math.Log(Math.Max(chances[example.Outcome], 1e-9));
        }

        return sum / examples.Count;
    }

    Scene Parse(Document document) => new(language.Read(document), knowledge.Lexicon);

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
