using Casus.Actors;
using Casus.Time;
using Casus.Treaties;

namespace Casus.Datasets.Alliances;

/// <summary>From what ATOP codes of each member to obligations, of those together who owe the same under the same conditions.</summary>
static class AtopObligations
{
    static readonly Kind[] kinds =
    [
        new("defense", "def", Modality.Obliged, ObligationKind.Defense, Trigger.ArmedAttack, [AttackedObject.Territory], "active military support",
            "As ATOP codes it, a promise of active military support to a partner whose territory is attacked."),
        new("offense", "off", Modality.Obliged, ObligationKind.Offense, Trigger.Standing, [], "active military support",
            "As ATOP codes it, a promise of active military support where no attack on a partner calls for it."),
        new("neutral", "neu", Modality.Barred, ObligationKind.Neutrality, Trigger.Standing, [], "neutrality",
            "As ATOP codes it, a promise to stay out of a conflict of a partner, and to help nobody against it."),
        new("nonagg", "non", Modality.Barred, ObligationKind.Nonaggression, Trigger.Standing, [], "absolute",
            "As ATOP codes it, a promise of the members to use no force against each other."),
        new("consul", "con", Modality.Consult, ObligationKind.Consultation, Trigger.Threat, [], "consult",
            "As ATOP codes it, a promise to consult, so as to act together, when a crisis could become a conflict."),
    ];

    /// <param name="members">Of one phase of an alliance.</param>
    /// <returns>An article for each kind of obligation that somebody has.</returns>
    public static IReadOnlyList<Article> Of(IReadOnlyList<AtopMembership> members, Guarantee? limit, CowNumbers numbers) =>
        [.. kinds.Select(kind => Article(kind, members, limit, numbers)).OfType<Article>()];

    static Article? Article(Kind kind, IReadOnlyList<AtopMembership> members, Guarantee? limit, CowNumbers numbers)
    {
        var alike = members.Where(member => member.Is(kind.Variable)).GroupBy(member => Terms.Of(member, kind, numbers)).ToList();
        return alike.Count == 0 ? null : new(AtopTreaties.Article, kind.Paraphrase, [.. alike.Select((group, number) => Obligation(kind, number, group.Key, [.. group], members, limit, numbers))], []);
    }

    static Obligation Obligation(
        Kind kind, int number, Terms terms, IReadOnlyList<AtopMembership> debtors, IReadOnlyList<AtopMembership> members, Guarantee? limit, CowNumbers numbers) => new(
        number == 0 ? kind.Variable : $"{kind.Variable}-{number + 1}", debtors.Count == members.Count ? PartySet.Everyone : States(debtors, numbers),
        members.Any(member => limit?.Excludes(kind.Variable, member.Member) == true) ? States([.. members.Where(member => limit?.Excludes(kind.Variable, member.Member) != true)], numbers) : PartySet.Everyone,
        kind.Modality, kind.Of, kind.Trigger, kind.Objects, null, kind.Of == ObligationKind.Nonaggression ? AmongParties.Covered : AmongParties.Silent, new(terms.Adversaries, []), terms.Conditions, null, kind.Strength, null, null);

    static PartySet States(IReadOnlyList<AtopMembership> members, CowNumbers numbers) =>
        new([.. members.SelectMany(member => numbers.During(member.Member, Days(member))).Select(stretch => stretch.State).Distinct().OrderBy(state => state.ToString(), StringComparer.Ordinal)]);

    static DateRange Days(AtopMembership member) => DateRange.Between(member.From, member.To?.PlusDays(1));

    /// <param name="Prefix">Of the variables that say what it hangs on.</param>
    sealed record Kind(
        string Variable, string Prefix, Modality Modality, ObligationKind Of, Trigger Trigger, IReadOnlyList<AttackedObject> Objects, string Strength, string Paraphrase);

    /// <summary>What an obligation hangs on, compared by what it says.</summary>
    sealed record Terms(IReadOnlyList<ActorCode> Adversaries, IReadOnlyList<Condition> Conditions)
    {
        // A threat is whoever bears its number for as long as the alliance lasts.
        public static Terms Of(AtopMembership member, Kind kind, CowNumbers numbers) => new(
            AtopConditions.IsAgainstSomebody(member, kind.Prefix) ? [.. member.Threats.SelectMany(code => numbers.During(code, Days(member))).Select(stretch => stretch.State).Distinct()] : [],
            AtopConditions.Of(member, kind.Prefix));

        public bool Equals(Terms? other) => other is not null && Adversaries.SequenceEqual(other.Adversaries) && Conditions.SequenceEqual(other.Conditions);

        public override int GetHashCode() => HashCode.Combine(Adversaries.Count, Conditions.Count);
    }
}
