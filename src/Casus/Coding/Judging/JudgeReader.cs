using Casus.Coding.Context;
using Casus.Coding.Events;
using Casus.Coding.Typing;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;

namespace Casus.Coding.Judging;

/// <summary>Names what may tell whether an event is right: the words around its predicate, its rule, its sides and how sure they are, and what else its sentence tells.</summary>
sealed class JudgeReader(Lexicon lexicon)
{
    const int MostSteps = 10, MostOthers = 3;

    readonly FeatureReader words = new(lexicon);

    /// <param name="all">The happenings of the document.</param>
    public IReadOnlyList<Feature> Read(Scene scene, Happening happening, IReadOnlyList<Happening> all)
    {
        var type = EventTypes.Name(happening.Rule.Type);
        Happening[] others = [.. all.Where(other => other.Sentence == happening.Sentence && other != happening)];
        var features = new List<Feature>();
        foreach (var feature in Words(scene, happening, others))
        {
            features.Add(feature);
            if (feature.Key == feature.Name)
                features.Add(new(feature.Name, $"{type} + {feature.Name}"));
        }

        foreach (var name in Own(scene, happening, others).Distinct(StringComparer.Ordinal))
        {
            features.Add(new(name, name));
            features.Add(new(name, $"{type} + {name}"));
            features.Add(new(name, $"{happening.Rule.Name} + {name}"));
        }

        return features;
    }

    IReadOnlyList<Feature> Words(Scene scene, Happening happening, Happening[] others)
    {
        var told = EventTyper.Told(happening.Sentence, [happening, .. others]);
        var beside = PredicateFinder.WordsBeside(happening.Sentence, happening.Token, happening.Arguments);
        return words.Read(scene, happening.Sentence, happening.Token, happening.Arguments, beside, told);
    }

    static IEnumerable<string> Own(Scene scene, Happening happening, Happening[] others)
    {
        yield return "any event";
        if (happening.Reason is not null)
            yield return "typed without a rule";
        yield return $"factuality {happening.Factuality}";
        yield return happening.IsNominal ? "told by a noun" : "told by a verb";
        if (happening.IsDefinite)
            yield return "told by a definite noun";
        yield return scene.Parsed.Issuers.Count > 0 ? "in a statement" : "in a report";
        yield return $"told {Math.Min(happening.Predicates.Count, MostOthers)} times";
        foreach (var feature in OfSides(happening))
            yield return feature;
        foreach (var feature in Beside(happening, others))
            yield return feature;
    }

    static IEnumerable<string> OfSides(Happening happening)
    {
        var (actor, recipient) = (Kind(happening.Actors), Kind(happening.Recipients));
        yield return $"actor: {actor}";
        yield return $"recipient: {recipient}";
        yield return $"from {actor} to {recipient}";
        if (happening.Actors.Any(one => happening.Recipients.Any(other => other.Code?.State() == one.Code?.State())))
            yield return "within one state";
        if (happening.Sureness is not { } sureness)
        {
            yield return "sides not weighed";
            yield break;
        }

        yield return $"sure of actors {Step(sureness.OfActors)}";
        yield return $"sure of recipients {Step(sureness.OfRecipients)}";
        yield return $"sure of both {Step(sureness.OfActors * sureness.OfRecipients)}";
    }

    static IEnumerable<string> Beside(Happening happening, Happening[] others)
    {
        var alike = others.Count(other => other.Rule.Type == happening.Rule.Type && other.Token != happening.Token);
        yield return $"others of its type {Math.Min(alike, MostOthers)}";
        if (others.Any(other => other.Token != happening.Token && other.Rule.Type == happening.Rule.Type && Clauses.Governs(happening.Sentence, other.Token, happening.Token)))
            yield return "under another of its type";
        if (others.Any(other => other.Token == happening.Token))
            yield return "promise and deed by one word";
    }

    static int Step(float probability) => Math.Min((int)(probability * MostSteps), MostSteps - 1);

    static string Kind(IReadOnlyList<ActorReference> side)
    {
        if (side.Count == 0)
            return "nobody";
        if (side.FirstOrDefault(actor => actor.Code is { IsKnown: true })?.Code is not { } code)
            return "a stranger";
        var kind = !code.HasState ? "organisation" : code.Suffix is null ? "state" : "people of a state";
        return side.Count > 1 ? $"several, first {kind}" : kind;
    }
}
