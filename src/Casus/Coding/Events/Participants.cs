using Casus.Coding.Context;
using Casus.Lexicons;
using Casus.Records;

namespace Casus.Coding.Events;

/// <summary>Finds who acts and who is acted upon, in the places that the rule names and, where those are silent, near them.</summary>
static class Participants
{
    public static Happening Fill(Happening happening, Scene scene)
    {
        var phrases = new Phrases(happening, scene);
        var actors = ActorSearch.Find(phrases);
        var recipients = RecipientSearch.Find(phrases, actors);
        return happening.Rule.Reciprocal || (recipients.Count == 0 && IsMutual(happening))
            ? Divide(happening, actors, recipients)
            : happening with { Actors = Distinct(actors), Recipients = Distinct(recipients) };
    }

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
