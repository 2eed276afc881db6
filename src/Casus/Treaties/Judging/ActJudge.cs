using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>Puts acts to the treaties that bear on them, and says for each state what each duty comes to.</summary>
/// <remarks>Works on the same sheets again and again, so one thread at a time may use it.</remarks>
sealed class ActJudge(List<Decision> decisions)
{
    readonly List<Rulings> forAll = [];
    readonly Rulings forDebtor = new();

    public void Decide(Hearing hearing)
    {
        foreach (var law in hearing.Table.GeneralLaw)
            GeneralLaw.Decide(law, hearing, decisions);
        DecideOnTreaties(hearing);
    }

    public void DecideOnTreaties(Hearing hearing)
    {
        // A treaty bears on the act where its target or its attacker is a party, or has signed and is not yet one.
        foreach (var treaty in hearing.Table.Of(hearing.Act.Target))
            Decide(treaty, treaty.Sides(hearing.Act), hearing);
        foreach (var treaty in hearing.Table.Of(hearing.Act.Attacker))
        {
            if (treaty.Sides(hearing.Act) is { Target: null } sides)
                Decide(treaty, sides, hearing);
        }
    }

    /// <summary>Asks only those articles that answer whoever joins in a war or, of an act that was told, count who has joined since.</summary>
    public void DecideOnJoining(Hearing hearing)
    {
        foreach (var treaty in hearing.Table.AskingWhoJoins(hearing.Act.Target))
            Decide(treaty, treaty.Sides(hearing.Act), hearing, onJoining: true);
        foreach (var treaty in hearing.Table.AskingWhoJoins(hearing.Act.Attacker))
        {
            if (treaty.Sides(hearing.Act) is { Target: null } sides)
                Decide(treaty, sides, hearing, onJoining: true);
        }
    }

    void Decide(TreatyOnDay treaty, Sides sides, Hearing hearing, bool onJoining = false)
    {
        foreach (var clause in treaty.Clauses)
            Judgement.RuleForAll(clause, sides, hearing, SheetFor(clause));
        foreach (var bond in treaty.Bonds)
        {
            if (bond != sides.Target)
                Decide(bond, bond == sides.Attacker, hearing, onJoining);
        }
    }

    Rulings SheetFor(Clause clause)
    {
        if (clause.Number == forAll.Count)
            forAll.Add(new());
        forAll[clause.Number].Clear();
        return forAll[clause.Number];
    }

    void Decide(Bond bond, bool isAttacker, Hearing hearing, bool onJoining)
    {
        var (first, defends) = (decisions.Count, false);
        foreach (var duty in bond.Duties)
        {
            if ((onJoining && !IsOnJoining(duty, hearing)) || !IsAsked(duty, isAttacker, hearing))
                continue;
            var verdict = Verdict(duty, bond, hearing);
            if (verdict == Answers.Verdict.NotBound && duty.Kind != ObligationKind.Defense)
                continue;
            defends |= duty.Kind == ObligationKind.Defense && verdict is Answers.Verdict.Obliged or Answers.Verdict.Undecided;
            decisions.Add(new(verdict, duty, bond, hearing));
        }

        if (defends)
            KeepOffGoesWithoutSaying(first);
    }

    static bool IsOnJoining(Duty duty, Hearing hearing) => hearing.Act.Origin is null ? duty.CountsWhoJoins : duty.AsksWhoJoins;

    // The attacker is asked only whether it may attack. Others have nothing to keep off from where nobody uses force, and in later waves
    // it goes without saying that those who stay out keep off.
    static bool IsAsked(Duty duty, bool isAttacker, Hearing hearing) => (isAttacker, hearing.Act.Origin) switch
    {
        (true, null) => duty.Kind == ObligationKind.Nonaggression,
        (true, _) => false,
        (_, null) => hearing.Act.IsForce || !duty.IsBar,
        _ => duty.Kind is not (ObligationKind.Nonaggression or ObligationKind.NoHostileAlliance),
    };

    // That a state need not fight is worth saying; that it need not consult either, or keeps off what it defends anyway, is not.
    void KeepOffGoesWithoutSaying(int first)
    {
        for (var number = decisions.Count - 1; number >= first; number--)
        {
            if (decisions[number] is { Verdict: Answers.Verdict.Barred, Duty.Kind: ObligationKind.Nonaggression })
                decisions.RemoveAt(number);
        }
    }

    // Readings that agree are a finding; where they disagree the matter is undecided.
    Verdict Verdict(Duty duty, Bond bond, Hearing hearing)
    {
        var first = Verdict(new(duty.Readings[0], bond, hearing));
        for (var number = 1; number < duty.Readings.Count; number++)
        {
            if (Verdict(new(duty.Readings[number], bond, hearing)) != first)
                return Answers.Verdict.Undecided;
        }

        return first;
    }

    Verdict Verdict(Case c)
    {
        var whoever = forAll[c.Clause.Number];
        if (whoever.Frees)
            return Answers.Verdict.NotBound;
        forDebtor.Clear();
        Judgement.RuleForDebtor(c, forDebtor);
        return Judgement.Verdict(c, forDebtor.Frees, whoever.LeavesOpen || forDebtor.LeavesOpen);
    }
}
