using Casus.Actors;
using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Coding.Sides;
using Casus.Evaluation;
using Casus.Evaluation.Gold;
using Casus.Ontology;

namespace Casus.Training.Events;

/// <summary>Makes examples of who takes part in those events that the rules find and the gold has.</summary>
static class SideLessons
{
    static readonly HashSet<string> nobody = [];
    static readonly int[] open = [.. Enumerable.Range(0, SideChooser.Outcomes)];

    public static IReadOnlyList<Example> Of(EventCoder coder, Scene scene, IReadOnlyList<GoldUnit> units)
    {
        var lessons = new List<Example>();
        coder.Mentioned(scene, null, (own, around, told) =>
        {
            if (around.IsReminder)
                return;
            if (Gold(scene, own, around, units) is { } gold)
                lessons.AddRange(Of(scene, own, around, told, gold));
            else if (!around.Actors.Concat(around.Recipients).Any(one => one.Code is { IsKnown: true }) && IsAnnotated(scene, own, units))
                lessons.AddRange(Of(scene, own, around, told, nobody, nobody, code => code.ToString()));
        });
        return lessons;
    }

    /// <summary>What the gold tells nothing of, and the rules find nobody for, teaches when to find nobody.</summary>
    static bool IsAnnotated(Scene scene, Happening own, IReadOnlyList<GoldUnit> units)
    {
        var word = scene.Document.Quote(own.Sentence.Tokens[own.Token].Span).Start;
        return units.Any(unit => unit.Start <= word && word < unit.End);
    }

    /// <summary>Of a sentence of PLOVER's examples: its sides are known by country alone.</summary>
    public static IReadOnlyList<Example> Of(EventCoder coder, Scene scene, TriggerRow row)
    {
        var lessons = new List<Example>();
        coder.Mentioned(scene, null, (own, around, told) =>
        {
            if (!around.IsReminder && around.Rule.Type == row.Type && row.Words.Contains(own.Sentence.Tokens[own.Token].Form))
                lessons.AddRange(Of(scene, own, around, told, row.Pair.Sources, row.Pair.Targets, EventPairs.Country));
        });
        return lessons;
    }

    static IEnumerable<Example> Of(Scene scene, Happening own, Happening around, Told told, GoldRecord gold) => IsTurned(gold, around)
        ? Of(scene, own, around, told, gold.Second, gold.First, code => code.ToString())
        : Of(scene, own, around, told, gold.First, gold.Second, code => code.ToString());

    static IEnumerable<Example> Of(
        Scene scene, Happening own, Happening around, Told told, IReadOnlySet<string> actors, IReadOnlySet<string> recipients, Func<ActorCode, string> name)
    {
        foreach (var candidate in SideReader.Read(scene, own, around, told))
        {
            var state = name(candidate.State);
            var outcome = (actors.Contains(state) ? SideChooser.ActorBit : 0) | (recipients.Contains(state) ? SideChooser.RecipientBit : 0);
            yield return new(scene.Document.Id, [.. SideChooser.Keys(candidate, around.Rule.Type)], outcome, open, false, 1);
        }
    }

    /// <summary>The event of its type whose words the clause has, nearest to its predicate.</summary>
    static GoldRecord? Gold(Scene scene, Happening own, Happening around, IReadOnlyList<GoldUnit> units)
    {
        var (word, clause) = (scene.Document.Quote(own.Sentence.Tokens[own.Token].Span), scene.Document.Quote(own.Clauses[0]));
        var type = EventTypes.Name(around.Rule.Type);
        return units.FirstOrDefault(unit => unit.Start <= word.Start && word.Start < unit.End)?.Records
            .Where(gold => gold.Kind == "event" && gold.Class == type && gold.Start < clause.End && clause.Start < gold.End)
            .MinBy(gold => gold.Start < word.End && word.Start < gold.End ? 0 : 1 + Math.Abs(gold.Start - word.Start));
    }

    /// <summary>Of what both sides do, the gold may name them in the other order.</summary>
    static bool IsTurned(GoldRecord gold, Happening around)
    {
        var (actors, recipients) = (Side.Of(around.Actors), Side.Of(around.Recipients));
        return UnitMatch.IsTwoWay(gold.Class)
            && gold.First.Count(recipients.Contains) + gold.Second.Count(actors.Contains) > gold.First.Count(actors.Contains) + gold.Second.Count(recipients.Contains);
    }
}
