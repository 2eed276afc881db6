using Casus.Actors;
using Casus.Places;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Treaties.Judging;

/// <summary>A treaty as it stands on a day: whom it ties, and what its articles ask.</summary>
sealed class TreatyOnDay
{
    readonly Dictionary<ActorCode, Bond> bonds;

    TreatyOnDay(Treaty treaty, LocalDate day, Atlas atlas)
    {
        (Treaty, IsInForce) = (treaty, treaty.Term.Contains(day));
        Suspensions = [.. treaty.Suspensions.Where(suspension => suspension.During.Contains(day))];
        Exemptions = [.. treaty.Articles.SelectMany(article => article.Exceptions)];
        Clauses = [.. treaty.Articles.SelectMany(article => article.Obligations.Select(obligation => (article, obligation)))
            .Select((pair, number) => new Clause(this, number, pair.article, pair.obligation, day, atlas))];
        var ofEveryParty = Duties(Clauses);
        Bonds = [.. treaty.Parties.Select(party => Bond(party, day, ofEveryParty)).OfType<Bond>()];
        bonds = Bonds.ToDictionary(bond => bond.State);
    }

    public Treaty Treaty { get; }

    public bool IsInForce { get; }

    /// <summary>Those of the day, as the treaty orders them.</summary>
    public IReadOnlyList<Suspension> Suspensions { get; }

    public IReadOnlyList<Exemption> Exemptions { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    public IReadOnlyList<Bond> Bonds { get; }

    /// <returns>Null where the treaty is over, or not yet signed.</returns>
    public static TreatyOnDay? Of(Treaty treaty, LocalDate day, Atlas atlas) =>
        day < treaty.Signed || treaty.Ended <= day ? null : new(treaty, day, atlas);

    /// <returns>Null for a state that has nothing to do with the treaty on that day.</returns>
    public Bond? Of(ActorCode? state) => state is null ? null : bonds.GetValueOrDefault(state);

    public Sides Sides(Act act) => new(Of(act.Attacker), Of(act.Target));

    public bool Binds(ActorCode? state) => Of(state)?.Membership is not null;

    Bond? Bond(Party party, LocalDate day, IReadOnlyList<Duty> ofEveryParty)
    {
        var (membership, pending) = (IsInForce ? party.On(day) : null, party.PendingOn(day));
        var waits = day < Treaty.InForce && party.Memberships[0].Bound.From == Treaty.InForce;
        return membership is null && pending is null && !waits ? null : new(party.State, membership, pending, DutiesOf(party.State, ofEveryParty));
    }

    IReadOnlyList<Duty> DutiesOf(ActorCode state, IReadOnlyList<Duty> ofEveryParty) =>
        Clauses.All(clause => clause.Obligation.Debtors.Contains(state)) ? ofEveryParty : Duties(Clauses.Where(clause => clause.Obligation.Debtors.Contains(state)));

    static IReadOnlyList<Duty> Duties(IEnumerable<Clause> clauses) =>
        [.. clauses.GroupBy(clause => (clause.Article.Number, clause.Obligation.Id), (_, readings) => new Duty([.. readings]))];
}

/// <summary>What ties a state to a treaty on a day.</summary>
/// <param name="membership">Null where it is not bound yet.</param>
/// <param name="pending">The membership that it has signed for; null where there is none.</param>
/// <param name="duties">What it owes, or would owe.</param>
sealed class Bond(ActorCode state, Membership? membership, Membership? pending, IReadOnlyList<Duty> duties)
{
    public ActorCode State { get; } = state;

    public Membership? Membership { get; } = membership;

    public Membership? Pending { get; } = pending;

    public IReadOnlyList<Duty> Duties { get; } = duties;
}

/// <summary>The two sides of an act as a treaty knows them; null for a side that has nothing to do with it.</summary>
readonly record struct Sides(Bond? Attacker, Bond? Target);

/// <summary>What one article asks, in every reading of it.</summary>
sealed class Duty(IReadOnlyList<Clause> readings)
{
    public IReadOnlyList<Clause> Readings { get; } = readings;

    public ObligationKind Kind { get; } = readings[0].Obligation.Kind;

    /// <summary>True for what forbids only: to attack, to join in, to help the other side.</summary>
    public bool IsBar => Kind is ObligationKind.Nonaggression or ObligationKind.Neutrality or ObligationKind.NoAidToEnemy or ObligationKind.NoHostileAlliance;

    public bool AsksWhoJoins { get; } = readings.Any(reading => reading.AsksWhoJoins);

    public bool CountsWhoJoins { get; } = readings.Any(reading => reading.CountsWhoJoins);
}

/// <summary>An obligation as one reader reads it, on a day.</summary>
/// <param name="number">Its place among the treaty's clauses.</param>
sealed class Clause(TreatyOnDay treaty, int number, Article article, Obligation obligation, LocalDate day, Atlas atlas)
{
    public TreatyOnDay Treaty { get; } = treaty;

    public int Number { get; } = number;

    public Article Article { get; } = article;

    public Obligation Obligation { get; } = obligation;

    /// <summary>Null where the obligation names none, or one that is not drawn.</summary>
    public Zone? Zone { get; } = obligation.Zone is { } limit ? atlas.Zone(limit.Zone) : null;

    /// <summary>The exemptions that could defeat it on the day.</summary>
    public IReadOnlyList<Exemption> Exemptions { get; } =
        [.. treaty.Exemptions.Where(exemption => exemption.Defeats == obligation.Id && exemption.When.During.Contains(day))];

    /// <summary>True where the article answers whoever joins in a war, and not only an attack on a party.</summary>
    public bool AsksWhoJoins { get; } = obligation.Kind is ObligationKind.Neutrality or ObligationKind.Offense || obligation.Trigger == Trigger.War;

    /// <summary>True where a condition asks who else takes part, so that whoever joins can turn what an earlier act asks.</summary>
    public bool CountsWhoJoins { get; } =
        obligation.Conditions.Any(condition => condition.Kind is ConditionKind.NumberOfAttackers or ConditionKind.JoinedBy or ConditionKind.HelpedBy);

    /// <summary>The state to which it is owed: the attacked, or of a war that a creditor began, the attacker.</summary>
    public ActorCode Toward(Act act) => IsOwedToAttacker(act) ? act.Attacker! : act.Target;

    /// <summary>The other side; null where no state acts.</summary>
    public ActorCode? Against(Act act) => IsOwedToAttacker(act) ? act.Target : act.Attacker;

    /// <remarks>Before its entry into force a treaty is judged as if it were, so that the one reason given is that it is not.</remarks>
    public bool IsCreditor(Bond? bond) =>
        bond is not null && Obligation.Creditors.Contains(bond.State) && (bond.Membership is not null || !Treaty.IsInForce);

    bool IsOwedToAttacker(Act act) =>
        Obligation.Trigger == Trigger.War && act.IsForce && Treaty.Sides(act) is var sides && !IsCreditor(sides.Target) && IsCreditor(sides.Attacker);

    public string Rule => $"{Treaty.Treaty.Id}#{Article.Number}";
}
