using System.Globalization;
using Casus.Coding;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Coding.Judging;
using Casus.Evaluation;
using Casus.Evaluation.Gold;
using Casus.Pipeline;
using Casus.Records;

namespace Casus.Training.Events;

/// <summary>Trains the judge of whole events on what models that have not seen a document make of it, and sets its threshold.</summary>
/// <param name="models">By fold: those that type and choose sides.</param>
sealed class JudgeTrainer(Knowledge knowledge, LogisticTrainer trainer, Func<int, EventModels> models, Action<string> report)
{
    /// <summary>So much F1, in parts of one, is given up to leave out fewer events that are right.</summary>
    const double Leeway = 0.004;

    static readonly float[] thresholds = [0.05f, 0.1f, 0.15f, 0.2f, 0.25f, 0.3f];

    readonly JudgeReader reader = new(knowledge.Lexicon);

    /// <param name="pairs">Sentences of agencies, of each of which one event is known. The models of every fold have seen them.</param>
    public Trained Train(Rehearsal rehearsal, IReadOnlyList<(Scene Scene, TriggerRow Row)> pairs)
    {
        Example[] examples = [.. rehearsal.Documents.SelectMany(document => Lessons(rehearsal.Coder(models(document.Fold)), document))];
        var any = rehearsal.Coder(models(0));
        Example[] others = [.. pairs.SelectMany(pair => Lessons(any, pair.Scene, pair.Row))];
        var judges = trainer.Train(examples, Rehearsal.Folds, others);
        report(string.Create(CultureInfo.InvariantCulture, $"{examples.Length} and {others.Length} events to judge, {examples.Count(one => one.Outcome > 0)} of them right; loss {judges.Loss(examples):F4}"));
        return judges.With(Threshold(rehearsal, judges));
    }

    /// <summary>An event is right where the gold agrees with its type and its sides.</summary>
    List<Example> Lessons(EventCoder coder, Rehearsed document)
    {
        var happenings = coder.Read(document.Scene);
        var made = happenings.SelectMany(happening => coder.Code(document.Scene, [happening]).Select(coded => (Happening: happening, Record: FoundRecord.Of(coded)))).ToArray();
        var lessons = new List<Example>();
        foreach (var unit in document.Units)
        {
            var right = UnitMatch.Of(unit, [.. made.Select(one => one.Record)]).Pairs.Select(pair => pair.Found).ToHashSet(ReferenceEqualityComparer.Instance);
            foreach (var (happening, record) in made.Where(one => one.Happening.Modal < 0 && one.Record.Start >= unit.Start && one.Record.Start < unit.End))
            {
                string[] keys = [.. reader.Read(document.Scene, happening, happenings).Select(feature => feature.Key)];
                lessons.Add(new(document.Scene.Document.Id, keys, right.Contains(record) ? 1 : 0, [0, 1], false, 1));
            }
        }

        return lessons;
    }

    /// <summary>Between the two who are known, an event of the known type is right, and one of another is wrong; of others nothing is known.</summary>
    IEnumerable<Example> Lessons(EventCoder coder, Scene scene, TriggerRow row)
    {
        var happenings = coder.Read(scene);
        foreach (var happening in happenings)
        {
            if (happening.Modal < 0 && IsBetween(happening.Actors, row.Pair.Sources) && IsBetween(happening.Recipients, row.Pair.Targets))
                yield return new(scene.Document.Id, [.. reader.Read(scene, happening, happenings).Select(feature => feature.Key)], happening.Rule.Type == row.Type ? 1 : 0, [0, 1], false, 1);
        }
    }

    static bool IsBetween(IReadOnlyList<ActorReference> side, IReadOnlySet<string> countries) =>
        side.Any(actor => actor.Code is { IsKnown: true } code && countries.Contains(EventPairs.Country(code.State())));

    /// <summary>The lowest at which F1 is hardly less than the best.</summary>
    float Threshold(Rehearsal rehearsal, Trained judges)
    {
        var measured = thresholds.Select(threshold => (threshold, F1(rehearsal, judges, threshold))).ToArray();
        var best = measured.Max(one => one.Item2);
        return measured.First(one => one.Item2 >= best - Leeway).threshold;
    }

    double F1(Rehearsal rehearsal, Trained judges, float threshold) => rehearsal.Measure(
        string.Create(CultureInfo.InvariantCulture, $"judged at {threshold}"), fold => models(fold) with { Judge = new(knowledge.Lexicon, judges.WithoutFold[fold].Scaled(1, threshold)) }).F1;
}
