using Casus.Actors;
using Casus.Time;
using Casus.Treaties.Changes;

namespace Casus.Landscape.Effects;

/// <summary>What has changed as a short reasoned text, most important first.</summary>
public static class EffectWords
{
    /// <summary>Sentences about new duties; the table has the rest.</summary>
    const int MostNew = 4;

    /// <summary>Sentences of any other kind.</summary>
    const int MostAlike = 2;

    /// <param name="name">What a state is called.</param>
    /// <returns>Paragraphs: what is compared, whose duties are others, and what became of the network.</returns>
    public static IReadOnlyList<string> Of(TreatyEffect effect, Func<ActorCode, string> name)
    {
        var phrases = new EffectPhrases(name, [.. effect.Duties.Treaty.PartiesOn(effect.Duties.On)]);
        return [string.Join(' ', Opening(effect, phrases)), string.Join(' ', Duties(effect.Duties, phrases)), string.Join(' ', NetworkWords.Of(effect.Network, phrases))];
    }

    static IEnumerable<string> Opening(TreatyEffect effect, EffectPhrases phrases)
    {
        var (change, treaty) = (effect.Duties, effect.Duties.Treaty);
        var (day, bound) = (Days.Format(change.On), treaty.PartiesOn(change.On).ToList());
        var named = $"{treaty.Title} ({treaty.Id})";
        yield return (change.Party, effect.Day) switch
        {
            ({ } party, DayChoice.Asked) => $"On {day} {phrases.Name(party)} was bound by the {named}.",
            ({ } party, _) => $"On {day} {phrases.Name(party)} became bound by the {named}.",
            (null, DayChoice.Asked) => $"On {day} the {named} was in force between {phrases.Names(bound)}.",
            (null, DayChoice.Signature) => $"The {named} was signed on {day} by {phrases.Names(bound)}; no day of entry into force is published.",
            _ => $"The {named} came into force on {day} between {phrases.Names(bound)}.",
        };
        if (change.Party is null && bound.Count < treaty.Parties.Count)
            yield return $"Of the {treaty.Parties.Count} states that were ever its parties, those {bound.Count} were bound on that day.";
        if (change.Replaced.Count > 0)
            yield return $"It took the place of {EffectPhrases.List([.. change.Replaced.Select(other => other.Id)])}, which without it would have gone on.";
        yield return $"That day is compared with {(change.Party is null ? "it and without it" : "its membership and without it")}, over every attack of one of {change.States.Count} states on the home territory of another.";
    }

    static IEnumerable<string> Duties(TreatyChange change, EffectPhrases phrases)
    {
        var groups = EffectGroups.Of(change.Duties);
        if (groups.Count == 0)
            yield return "No duty is another for it.";
        foreach (var alike in groups.GroupBy(group => group.Change.Change))
        {
            var most = alike.Key == ChangeKind.Bound ? MostNew : MostAlike;
            foreach (var group in alike.Take(most))
                yield return Sentence(group, phrases);
            if (alike.Count() > most)
                yield return $"The table has {alike.Count() - most} more of the kind.";
        }

        var torn = change.Conflicts.GroupBy(conflict => conflict.State).ToList();
        foreach (var state in torn.Take(MostAlike))
            yield return Conflict([.. state], phrases);
        if (torn.Count > MostAlike)
            yield return $"{torn.Count - MostAlike} more states have such conflicts.";
    }

    static string Sentence(EffectGroup group, EffectPhrases phrases)
    {
        var (change, who, deed) = (group.Change, phrases.Names(group.States), phrases.Deed(group));
        var (old, now) = (EffectPhrases.Sources(change.Before.By), EffectPhrases.Sources(change.After.By));
        return (change.Change, change.Before.IsOpen || change.After.IsOpen) switch
        {
            (ChangeKind.Bound, false) => $"{who} must now {deed}, by {now}.",
            (ChangeKind.Bound, true) => $"It is open whether {who} must now {deed}, by {now}.",
            (ChangeKind.Freed, false) => $"{who} need no longer {deed}, as {old} asked.",
            (ChangeKind.Freed, true) => $"It is no longer in question whether {who} must {deed}, as it was by {old}.",
            (ChangeKind.Firmer, _) => $"It was open whether {who} must {deed}, by {old}; now it is certain, by {now}.",
            (ChangeKind.Looser, _) => $"It was certain that {who} must {deed}, by {old}; now it is open, by {now}.",
            (_, false) => $"{who} already had to {deed}, by {old}; now {Now(change)}.",
            _ => $"It was open already whether {who} must {deed}, by {old}; it is so now {Now(change)}.",
        };
    }

    static string Now(DutyChange change) => change.Change == ChangeKind.AlsoBy ? $"also by {EffectPhrases.Sources([.. change.After.By.Except(change.Before.By)])}"
        : change.After.By.All(change.Before.By.Contains) ? $"by {EffectPhrases.Sources(change.After.By)} alone"
        : $"by {EffectPhrases.Sources(change.After.By)} instead";

    static string Conflict(IReadOnlyList<NewConflict> conflicts, EffectPhrases phrases)
    {
        IReadOnlyList<ActorCode> All(IEnumerable<NewConflict> some) => [.. some.SelectMany(conflict => conflict.Attackers).Distinct()];
        var promised = conflicts.GroupBy(conflict => EffectPhrases.Promise(conflict.Kind)).Select(same => $"{same.Key} ({All(same).Count})");
        return $"To defend {phrases.Names([.. conflicts.Select(conflict => conflict.Toward).Distinct()])}, {phrases.Name(conflicts[0].State)} may have to fight {phrases.Names(All(conflicts))} "
            + $"in spite of its promises of {EffectPhrases.List([.. promised])}.";
    }
}
