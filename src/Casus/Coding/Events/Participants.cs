using Casus.Coding.Context;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Records;

namespace Casus.Coding.Events;

/// <summary>Finds who acts and who is acted upon, in the places that the rule names and, where those are silent, near them.</summary>
static class Participants
{
    public static Happening Fill(Phrases phrases)
    {
        var happening = phrases.Happening;
        var actors = ActorSearch.Find(phrases);
        phrases.TurnToRecipients();
        return With(happening, actors, RecipientSearch.Find(phrases, actors, Surroundings.IsHelp(happening.Rule.Type)));
    }

    /// <summary>The same with the sides that its own phrases leave open.</summary>
    public static Happening FromAround(Happening happening, Phrases phrases, Told told)
    {
        var surroundings = new Surroundings(phrases, told);
        var actors = happening.Actors.Count > 0 ? happening.Actors : surroundings.Actors();
        if (!actors.Any(IsKnown))
            actors = surroundings.Culprit(surroundings.Crowd(surroundings.Continued(actors)));
        var recipients = happening.Recipients;
        if (actors.Any(IsKnown) && !recipients.Any(IsKnown) && !IsMutual(happening) && !IsBetween(happening, actors))
            recipients = surroundings.Recipients(actors, recipients);
        if (recipients.Count == 0 && Surroundings.IsHelp(happening.Rule.Type))
            recipients = RecipientSearch.Find(phrases, actors, abroad: false);
        return With(happening, actors, recipients);
    }

    /// <summary>What both do is divided between them where only one side is found.</summary>
    public static Happening With(Happening happening, IReadOnlyList<ActorReference> actors, IReadOnlyList<ActorReference> recipients) =>
        happening.Rule.Reciprocal || (recipients.Count == 0 && (IsMutual(happening) || IsBetween(happening, actors)))
            ? Divide(happening, actors, recipients)
            : happening with { Actors = Distinct(actors), Recipients = Distinct(recipients) };

    static bool IsKnown(ActorReference actor) => actor.Code is { IsKnown: true };

    /// <summary>"Brazil and Argentina agreed to build a pipeline": what two do together they do with each other.</summary>
    static bool IsBetween(Happening happening, IReadOnlyList<ActorReference> actors) =>
        happening.Rule.Type is EventType.Agree or EventType.Cooperate or EventType.Consult or EventType.Assault
        && actors.Where(IsKnown).DistinctBy(actor => actor.Code!.State()).Skip(1).Any();

    /// <summary>"Accuse each other".</summary>
    static bool IsMutual(Happening happening) => happening.Arguments.Any(argument =>
        argument.Kind != ArgumentKind.Subject
        && (Scene.Lemma(happening.Sentence, argument.Head) is "other" or "another"
            || (Scene.Lemma(happening.Sentence, argument.Head) is "each" or "one" && happening.Sentence.Dependent(argument.Head, "fixed") >= 0)));

    /// <summary>Of a meeting or a signing both sides are named: the first state on one side, the others facing it.</summary>
    static Happening Divide(Happening happening, IReadOnlyList<ActorReference> actors, IReadOnlyList<ActorReference> recipients)
    {
        IReadOnlyList<ActorReference> all = Distinct([.. actors, .. recipients]);
        if (recipients.Count > 0 || all.Count == 0)
            return happening with { Actors = Distinct(actors), Recipients = Distinct(recipients) };

        var sides = all.ToLookup(actor => actor.Code?.State() == all[0].Code?.State());
        return happening with { Actors = [.. sides[true]], Recipients = [.. sides[false]] };
    }

    static IReadOnlyList<ActorReference> Distinct(IReadOnlyList<ActorReference> actors) =>
        [.. actors.DistinctBy(actor => (actor.Code, actor.Name, actor.Code?.IsKnown == false ? actor.Start : 0))];
}
