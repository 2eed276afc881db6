using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Coding.Typing;
using Casus.Evaluation.Gold;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Training.Events;

/// <summary>Makes examples of annotated texts, and of those in which the rules find events.</summary>
sealed class TypingLessons(Lexicon lexicon)
{
    readonly PredicateFinder finder = new(lexicon);
    readonly CandidateReader candidates = new(lexicon);

    /// <summary>Every predicate of the units: what tells no event of the gold tells none.</summary>
    public IEnumerable<Example> OfGold(Scene scene, IReadOnlyList<GoldUnit> units)
    {
        foreach (var sentence in scene.Parsed.Sentences)
        {
            if (UnitOf(scene, sentence, units) is not { } unit)
                continue;
            foreach (var (candidate, told) in Candidates(scene, sentence))
            {
                var golds = Golds(scene, sentence, candidate.Token, unit);
                if (golds.Count == 0)
                    yield return Of(scene, candidate, told, null, 1);
                else if (TypeOf(golds) is var type && IsTop(scene, sentence, candidate.Token, golds) && (told is null || told == type))
                    yield return Of(scene, candidate, told, candidate.Rules.ContainsKey(type) ? type : null, 1);
            }
        }
    }

    /// <summary>Only what the rules take for events: what they leave open may be one or none.</summary>
    public IEnumerable<Example> OfRules(Scene scene, float weight) =>
        from sentence in scene.Parsed.Sentences
        from found in Candidates(scene, sentence)
        where found.Told is not null
        select Of(scene, found.Candidate, found.Told, found.Told, weight);

    public IEnumerable<Example> OfTriggers(Scene scene, TriggerRow row) =>
        from sentence in scene.Parsed.Sentences
        from found in Candidates(scene, sentence)
        where row.Words.Contains(sentence.Tokens[found.Candidate.Token].Form) && found.Candidate.Rules.ContainsKey(row.Type)
        select Of(scene, found.Candidate, found.Told, row.Type, 1);

    IEnumerable<(Candidate Candidate, EventType? Told)> Candidates(Scene scene, Sentence sentence)
    {
        if (!scene.MentionsIn(sentence).Any())
            yield break;
        var (told, around) = (EventTyper.Told(sentence, finder.Find(sentence)), PredicateFinder.Lemmas(sentence));
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (candidates.Read(scene, sentence, token, around, told) is { } candidate)
                yield return (candidate, told[token]);
        }
    }

    static GoldUnit? UnitOf(Scene scene, Sentence sentence, IReadOnlyList<GoldUnit> units)
    {
        if (sentence.Tokens.Count == 0)
            return null;
        var start = scene.Document.Quote(sentence.Tokens[0].Span).Start;
        return units.FirstOrDefault(unit => unit.Start <= start && start < unit.End);
    }

    static IReadOnlyList<GoldRecord> Golds(Scene scene, Sentence sentence, int token, GoldUnit unit)
    {
        var here = scene.Document.Quote(sentence.Tokens[token].Span);
        return [.. unit.Records.Where(gold => gold.Kind == "event" && gold.Start < here.End && here.Start < gold.End)];
    }

    /// <summary>Of a promise and what is promised, the latter: the promise follows from it.</summary>
    static EventType TypeOf(IReadOnlyList<GoldRecord> golds) =>
        EventTypes.Find((golds.FirstOrDefault(gold => gold.Class != EventTypes.Name(EventType.Agree)) ?? golds[0]).Class)!.Value;

    /// <summary>Of several words for one event, the one from which the others hang.</summary>
    static bool IsTop(Scene scene, Sentence sentence, int token, IReadOnlyList<GoldRecord> golds)
    {
        if (sentence.Tokens[token].Head is not (>= 0 and var head) || sentence.Tokens[head].Tag is not (UniversalTag.VERB or UniversalTag.NOUN))
            return true;
        var above = scene.Document.Quote(sentence.Tokens[head].Span);
        return !golds.Any(gold => gold.Start < above.End && above.Start < gold.End);
    }

    static Example Of(Scene scene, Candidate candidate, EventType? told, EventType? type, float weight)
    {
        IEnumerable<EventType> types = candidate.Rules.Keys;
        int[] open = [0, .. types.Concat(told is { } known ? [known] : []).Distinct().Order().Select(one => Weighing.OutcomeOf(one))];
        IEnumerable<string> keys = candidate.Features.Select(feature => feature.Key);
        return new(
            scene.Document.Id, [.. told is null ? keys : keys.Concat([LogisticTrainer.Told, $"{LogisticTrainer.Told} + {candidate.Features[0].Key}"])],
            Weighing.OutcomeOf(type), open, told is not null, weight);
    }
}
