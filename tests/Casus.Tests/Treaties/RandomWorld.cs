using Casus.Actors;
using Casus.Time;
using Casus.Treaties;
using Casus.Treaties.Situations;
using NodaTime;

namespace Casus.Tests.Treaties;

/// <summary>A book and a situation made up from a number: a few states, treaties of all kinds between them, and some attacks.</summary>
sealed class RandomWorld
{
    static readonly ActorCode[] states = [.. new[] { "AUH", "BEL", "DEU", "FRA", "GBR", "ITA", "RUS", "SRB" }.Select(code => ActorCode.Parse(code))];

    static readonly LocalDate day = new(2000, 1, 1);

    readonly Random random;

    public RandomWorld(int seed)
    {
        random = new(seed);
        Book = new([Books.Shipped.Find("un-charter")!, .. Enumerable.Range(0, random.Next(1, 7)).Select(Treaty)], Books.Shipped.Atlas);
        Another = Treaty(99);
        Acts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Act())];
    }

    public TreatyBook Book { get; }

    /// <summary>A treaty that is not in the book.</summary>
    public Treaty Another { get; }

    public IReadOnlyList<Act> Acts { get; }

    public Situation Situation(Chaining chaining) => new(Acts, chaining, []);

    Act Act()
    {
        var (attacker, target) = (One(states), One(states));
        return attacker == target ? Act() : new(attacker, target, One([ActKind.ArmedAttack, ActKind.ArmedAttack, ActKind.Invasion, ActKind.Threat, ActKind.AttackOnShips]), day.PlusDays(random.Next(3)), null);
    }

    Treaty Treaty(int number)
    {
        var parties = Some(2, 5);
        return new(
            $"treaty-{number}", "", [], Layer.Treaty, [.. parties.Select(state => new Party(state, [new(null, DateRange.Since(day.PlusDays(-9)), random.Next(8) == 0 ? "disputed" : null, null)]))],
            day.PlusDays(-9), day.PlusDays(-9), random.Next(6) == 0 ? day.PlusDays(1) : null, [], Secrecy.Public, [],
            [.. Enumerable.Range(1, random.Next(1, 4)).Select(article => new Article($"{article}", "", [Obligation($"{article}", parties)], []))], "", day, null);
    }

    Obligation Obligation(string id, IReadOnlyList<ActorCode> parties)
    {
        var (modality, kind) = One(
        [
            (Modality.Obliged, ObligationKind.Defense), (Modality.Obliged, ObligationKind.Defense), (Modality.Permitted, ObligationKind.Defense), (Modality.Obliged, ObligationKind.Offense),
            (Modality.Barred, ObligationKind.Neutrality), (Modality.Barred, ObligationKind.Nonaggression), (Modality.Consult, ObligationKind.Consultation),
        ]);
        return new(
            id, Set(parties), Set(parties), modality, kind, One(Enum.GetValues<Trigger>()), random.Next(3) == 0 ? [AttackedObject.Territory] : [], null,
            One(Enum.GetValues<AmongParties>()), new(random.Next(4) == 0 ? Some(1, 3) : [], random.Next(4) == 0 ? Some(1, 2) : []),
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => Condition())], null, "", null, null);
    }

    Condition Condition() => new(
        One([ConditionKind.Request, ConditionKind.AttackerIs, ConditionKind.NumberOfAttackers, ConditionKind.JoinedBy, ConditionKind.HelpedBy]), "", PartySet.Everyone, random.Next(2) == 0)
    {
        States = Some(1, 4),
        AtLeast = random.Next(1, 3),
        OrAllied = random.Next(3) == 0,
    };

    PartySet Set(IReadOnlyList<ActorCode> parties) => random.Next(3) == 0 ? new([One(parties)]) : PartySet.Everyone;

    IReadOnlyList<ActorCode> Some(int least, int most) => [.. states.OrderBy(_ => random.Next()).Take(random.Next(least, most + 1))];

    T One<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
