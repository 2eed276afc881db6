using Casus.Coding.Context;
using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Records;

namespace Casus.Coding.Events;

/// <summary>Finds who acts and who is acted upon, in the places that the rule names.</summary>
static class Participants
{
    static readonly string[] doers = ["by", "between", "among"];
    static readonly string[] suffering = ["of", "on", "against"];
    static readonly string[] goals = ["to", "with", "against", "on"];

    public static Happening Fill(Happening happening, Scene scene)
    {
        var actors = Actors(happening, scene);
        var recipients = Recipients(happening, scene, actors);
        return happening.Rule.Reciprocal
            ? Divide(happening, actors, recipients)
            : happening with { Actors = Distinct(actors), Recipients = Distinct(recipients) };
    }

    static IReadOnlyList<ActorReference> Actors(Happening happening, Scene scene)
    {
        var places = happening.Rule.Actor.Select(place => At(happening, scene, place));
        if (happening.IsNominal)
            return First(places.Concat(NounActors(happening, scene)));

        // "North Korean soldiers have been sent": troops that are sent are actors themselves.
        return ArgumentReader.IsPassive(happening.Sentence, happening.Token) && happening.Rule.Object is not null
            ? First(places.Append(OwnForces(happening, scene)))
            : First(places);
    }

    static IReadOnlyList<ActorReference> OwnForces(Happening happening, Scene scene) =>
        [.. happening.Arguments.Where(argument => argument.Kind == ArgumentKind.Object)
            .SelectMany(argument => scene.Named(happening.Sentence, argument.Head))];

    /// <summary>A noun's doer is its possessor, stands behind "by" or "between", or, where nothing else can, behind "of".</summary>
    static IEnumerable<IReadOnlyList<ActorReference>> NounActors(Happening happening, Scene scene)
    {
        yield return Meant(happening, scene, argument => argument.Kind == ArgumentKind.Owner);
        foreach (var preposition in doers)
            yield return Meant(happening, scene, argument => argument.Preposition == preposition);
        if (!TakesObject(happening.Rule))
            yield return Meant(happening, scene, argument => argument.Preposition == "of");
    }

    static IReadOnlyList<ActorReference> Recipients(Happening happening, Scene scene, IReadOnlyList<ActorReference> actors) =>
        First(happening.Rule.Recipient.Select(place => Without(actors, At(happening, scene, place)))
            .Concat(happening.Rule.Recipient.Select(place => Without(actors, Places(happening, scene, place))))
            .Append(Without(actors, BehindObject(happening, scene)))
            .Append(Without(actors, InComplement(happening, scene))));

    /// <summary>"Launched an invasion of Ukraine": where the object names the deed, who suffers it stands behind that noun.</summary>
    static IReadOnlyList<ActorReference> BehindObject(Happening happening, Scene scene) =>
        happening.IsNominal || happening.Rule.Object is null
            ? []
            : Meant(happening, scene, happening.Arguments.Where(argument => !argument.Direct && suffering.Contains(argument.Preposition)));

    /// <summary>"Threatened to attack Seoul": where a clause says what is threatened, promised or refused, it says to whom.</summary>
    static IReadOnlyList<ActorReference> InComplement(Happening happening, Scene scene) =>
        [.. happening.Arguments.Where(argument => argument.Kind == ArgumentKind.Complement && happening.Sentence.Is(argument.Head, "xcomp"))
            .SelectMany(argument => ArgumentReader.Read(happening.Sentence, argument.Head))
            .Where(argument => argument.Kind is ArgumentKind.Object or ArgumentKind.Indirect || goals.Contains(argument.Preposition))
            .SelectMany(argument => scene.Meant(happening.Sentence, argument.Head))];

    static IReadOnlyList<ActorReference> At(Happening happening, Scene scene, ArgumentPlace place) => place.Kind switch
    {
        ArgumentKind.Owner => OwnersOfObject(happening, scene),
        ArgumentKind.Complement => SubjectsOfComplement(happening, scene),
        ArgumentKind.Object when happening.IsNominal => Meant(happening, scene, argument => argument.Preposition == "of"),
        _ => Meant(happening, scene, argument => argument.StandsAt(place)),
    };

    /// <summary>"Shelled Kharkiv", "unrest in Haiti": where the rule looks for a recipient, a place stands for its state.</summary>
    static IReadOnlyList<ActorReference> Places(Happening happening, Scene scene, ArgumentPlace place) =>
        [.. happening.Arguments
            .Where(argument => argument.StandsAt(place) || (place.Kind == ArgumentKind.Object && happening.IsNominal && argument.Preposition == "of"))
            .SelectMany(argument => scene.Place(happening.Sentence, argument.Head))];

    static IReadOnlyList<ActorReference> OwnersOfObject(Happening happening, Scene scene) =>
        happening.IsNominal
            ? []
            : [.. happening.Arguments.Where(argument => argument.Kind == ArgumentKind.Object)
                .SelectMany(argument => scene.Owners(happening.Sentence, argument.Head))];

    static IReadOnlyList<ActorReference> SubjectsOfComplement(Happening happening, Scene scene) =>
        [.. happening.Arguments.Where(argument => argument.Kind == ArgumentKind.Complement)
            .SelectMany(argument => ArgumentReader.Subjects(happening.Sentence, argument.Head))
            .SelectMany(head => scene.Meant(happening.Sentence, head))];

    /// <summary>The actors of the matching arguments: those that hang on the predicate itself before those that are borrowed.</summary>
    static IReadOnlyList<ActorReference> Meant(Happening happening, Scene scene, Func<Argument, bool> matches)
    {
        var direct = Meant(happening, scene, happening.Arguments.Where(argument => argument.Direct && matches(argument)));
        return direct.Count > 0 ? direct : Meant(happening, scene, happening.Arguments.Where(matches));
    }

    static IReadOnlyList<ActorReference> Meant(Happening happening, Scene scene, IEnumerable<Argument> arguments) =>
        [.. arguments.SelectMany(argument => scene.Meant(happening.Sentence, argument.Head))];

    /// <summary>Of a meeting or a signing both sides are named: the first state on one side, the others facing it.</summary>
    static Happening Divide(Happening happening, IReadOnlyList<ActorReference> actors, IReadOnlyList<ActorReference> recipients)
    {
        IReadOnlyList<ActorReference> all = Distinct([.. actors, .. recipients]);
        if (recipients.Count > 0 || all.Count == 0)
            return happening with { Actors = Distinct(actors), Recipients = Distinct(recipients) };

        var sides = all.ToLookup(actor => actor.Code?.State() == all[0].Code?.State());
        return happening with { Actors = [.. sides[true]], Recipients = [.. sides[false]] };
    }

    static bool TakesObject(EventRule rule) => rule.Object is not null || rule.Recipient.Any(place => place.Kind == ArgumentKind.Object);

    static IReadOnlyList<ActorReference> Without(IReadOnlyList<ActorReference> actors, IReadOnlyList<ActorReference> found) =>
        [.. found.Where(one => actors.All(actor => actor.Code != one.Code))];

    static IReadOnlyList<ActorReference> Distinct(IReadOnlyList<ActorReference> actors) =>
        [.. actors.DistinctBy(actor => (actor.Code, actor.Name))];

    static IReadOnlyList<ActorReference> First(IEnumerable<IReadOnlyList<ActorReference>> choices) =>
        choices.FirstOrDefault(choice => choice.Count > 0) ?? [];
}
