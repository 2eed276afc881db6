using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;

namespace Casus.Coding.Events;

/// <summary>Finds to whom it is done: where the rule says, inside what stands there, in what is promised or threatened, and at last in the place.</summary>
static class RecipientSearch
{
    static readonly string[] suffering = ["of", "on", "against", "with", "to", "at", "into"];
    static readonly string[] goals = ["to", "with", "against", "on", "for", "from", "of"];
    static readonly string[] locative = ["in", "at", "near", "outside", "inside", "across", "into", "off", "from", "on", "to", "over"];

    /// <param name="abroad">Not those of the actors' own states.</param>
    public static IReadOnlyList<ActorReference> Find(Phrases phrases, IReadOnlyList<ActorReference> actors, bool abroad) =>
        Candidates(phrases, actors).Select(found => Without(actors, found, abroad)).FirstOrDefault(found => found.Count > 0) ?? [];

    static IEnumerable<IReadOnlyList<ActorReference>> Candidates(Phrases phrases, IReadOnlyList<ActorReference> actors)
    {
        var happening = phrases.Happening;
        if (phrases.IsUndergone)
            yield return phrases.Meant(phrases.Where(argument => argument.Kind == ArgumentKind.Subject));
        foreach (var place in happening.Rule.Recipient)
            yield return phrases.Meant(phrases.At(place));
        if (happening.Rule.Reciprocal && actors.DistinctBy(actor => actor.Code?.State()).Skip(1).Any())
            yield break;
        foreach (var heads in happening.Rule.Recipient.Select(phrases.At).Append(Behind(phrases)).Where(heads => heads.Count > 0))
        {
            yield return phrases.Meant(heads);
            yield return phrases.Places(heads);
            yield return phrases.Strange(heads);
            if (happening.Rule.Reciprocal)
                continue;
            yield return phrases.Inside(heads);
            yield return phrases.PlacesInside(heads);
            yield return phrases.StrangeInside(heads);
        }

        yield return InComplement(phrases, actors);
        if (HasVictims(happening.Rule.Type))
            yield return phrases.Places(phrases.Where(argument => argument.Preposition is { } preposition && locative.Contains(preposition)));
    }

    /// <summary>"Launched an invasion of Ukraine": where the object names the deed, who suffers it stands behind that noun.</summary>
    static IReadOnlyList<int> Behind(Phrases phrases) =>
        phrases.Happening.IsNominal || phrases.Happening.Rule.Object is null
            ? []
            : phrases.Where(argument => !argument.Direct && argument.Preposition is { } preposition && suffering.Contains(preposition));

    /// <summary>"Threatened to attack Seoul", "a pledge to arm Kyiv": the clause that says what is threatened or promised says to whom.</summary>
    static IReadOnlyList<ActorReference> InComplement(Phrases phrases, IReadOnlyList<ActorReference> actors)
    {
        var inner = Clauses(phrases).SelectMany(clause => ArgumentReader.Read(phrases.Sentence, clause)).ToArray();
        return Foreign(
            actors,
            [.. inner.Where(argument => argument.Kind is ArgumentKind.Object or ArgumentKind.Indirect).SelectMany(argument => phrases.Meant(argument.Head))],
            [.. inner.Where(argument => argument.Preposition is { } preposition && goals.Contains(preposition)).SelectMany(argument => phrases.Meant(argument.Head))],
            phrases.Places(inner.Where(argument => argument.Kind == ArgumentKind.Object || argument.Preposition is not null).Select(argument => argument.Head)),
            phrases.Inside(inner.Where(argument => argument.Kind == ArgumentKind.Object).Select(argument => argument.Head)),
            phrases.Strange(inner.Where(argument => argument.Kind is ArgumentKind.Object or ArgumentKind.Indirect || argument.Preposition == "to").Select(argument => argument.Head)));
    }

    /// <summary>The verbs of the complement and of what it is made of: "agreed to continue to provide".</summary>
    static IEnumerable<int> Clauses(Phrases phrases)
    {
        var sentence = phrases.Sentence;
        foreach (var dependent in sentence.Dependents(phrases.Happening.Token))
        {
            var isComplement = sentence.Is(dependent, "xcomp")
                || (phrases.Happening.IsNominal && sentence.Is(dependent, "acl") && sentence.Dependent(dependent, "mark") >= 0);
            if (!isComplement)
                continue;
            yield return dependent;
            for (var (inner, left) = (sentence.Dependent(dependent, "xcomp"), 3); inner >= 0 && left > 0; (inner, left) = (sentence.Dependent(inner, "xcomp"), left - 1))
                yield return inner;
        }
    }

    static bool HasVictims(EventType type) => type is EventType.Assault or EventType.Coerce or EventType.Aid or EventType.Mobilize or EventType.Retreat;

    static IReadOnlyList<ActorReference> Without(IReadOnlyList<ActorReference> actors, IReadOnlyList<ActorReference> found, bool abroad) =>
        [.. found.Where(one => actors.All(actor => !IsSame(actor, one) && !(abroad && IsOwn(actor, one))))];

    static bool IsOwn(ActorReference actor, ActorReference one) => actor.Code is { IsKnown: true } && one.Code?.State() == actor.Code.State();

    /// <summary>Two ministers of one state are two; a state and its own pronoun are one.</summary>
    static bool IsSame(ActorReference one, ActorReference other) =>
        one.Start == other.Start
        || (one.Code == other.Code && one.Code?.IsKnown == true && (one.Name is null || other.Name is null ? one.Code?.Suffix is null || one.Text == other.Text : one.Name == other.Name));

    /// <summary>"Agreed to withdraw its troops from Chad" concerns Chad: others go before one's own.</summary>
    static IReadOnlyList<ActorReference> Foreign(IReadOnlyList<ActorReference> actors, params IReadOnlyList<IReadOnlyList<ActorReference>> choices) =>
        choices.FirstOrDefault(choice => choice.Any(one => actors.All(actor => actor.Code?.State() != one.Code?.State())))
        ?? choices.FirstOrDefault(choice => choice.Count > 0) ?? [];
}
