using Casus.Actors;
using Casus.Text;
using Casus.Time;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>Whether the act is of the kind, between the states, that the obligation answers.</summary>
static class CalledUp
{
    public static void Rule(Clause clause, Sides sides, Hearing hearing, Rulings rulings)
    {
        var isCreditor = clause.IsCreditor(sides.Target);
        if (clause.Toward(hearing.Act) != hearing.Act.Target)
            rulings.Met(static (c, _) => ($"{TriggerWords(c.Obligation.Trigger)} {c.Toward}", $"{c.Act.Deed}; the article does not ask who began", c.Rule));
        else if (isCreditor)
            rulings.Add(Reach.Of(clause.Obligation, hearing.Act).Status, true, static (c, _) => ($"{TriggerWords(c.Obligation.Trigger)} {c.Act.Target}", WhyCalled(c), c.Rule));
        else
            rulings.Unmet(static (c, _) => ($"{TriggerWords(c.Obligation.Trigger)} a party", WhyNot(c), c.Rule));
        if (isCreditor && sides.Attacker?.Membership is not null)
            AmongParties(clause.Obligation.AmongParties, rulings);
        Enemies(clause.Obligation.Adversaries, clause.Against(hearing.Act), rulings);
        if (clause.Obligation.Trigger != Trigger.War)
            FirstBlow(hearing, rulings);
    }

    static string WhyCalled(Case c) => Reach.Of(c.Obligation, c.Act).Why is { Length: > 0 } why ? $"{c.Act.Deed}; {why}" : c.Act.Deed;

    static string WhyNot(Case c)
    {
        var (act, article) = (c.Act, $"Article {c.Article.Number}");
        if (c.Clause.Treaty.Binds(act.Target))
            return $"{article} is not owed to {act.Target}";
        if (c.Clause.Treaty.Of(act.Target)?.Pending is { } pending)
            return $"{act.Target} signed on {Days.Format(pending.Signed!.Value)} and is covered only from {Days.Format(pending.Bound.From!.Value)}";
        return act.IsForce
            ? $"its partner {act.Attacker} is the attacker; {article} answers an attack on a party"
            : $"{act.Deed}; {article} answers what is done to a party";
    }

    static void AmongParties(AmongParties says, Rulings rulings)
    {
        switch (says)
        {
            case Treaties.AmongParties.Covered:
                rulings.Met(static (c, _) => ("attack by a party", $"{Both(c)}; the article covers that", c.Rule));
                break;
            case Treaties.AmongParties.Excluded:
                rulings.Unmet(static (c, _) => ("attacker outside the treaty", $"{Both(c)}; the article is for attacks from outside", c.Rule));
                break;
            default:
                rulings.Unknown(static (c, _) =>
                    ("attacker outside the treaty", $"{Both(c)}; the article does not say whether it answers an attack by one party on another", c.Rule));
                break;
        }
    }

    static string Both(Case c) => $"{c.Act.Attacker} and {c.Act.Target} are both parties";

    static void Enemies(Adversaries adversaries, ActorCode? against, Rulings rulings)
    {
        if (adversaries.Only.Count > 0)
        {
            rulings.Add(
                against is not null && adversaries.Only.Contains(against) ? CheckStatus.Met : CheckStatus.Unmet, true,
                static (c, _) => ("a named adversary", $"it holds against {string.Join(", ", c.Obligation.Adversaries.Only)}", c.Rule));
        }

        if (against is not null && adversaries.Except.Contains(against))
            rulings.Unmet(static (c, _) => ("not against an excluded adversary", $"it does not hold against {c.Against}", c.Rule));
    }

    // Whoever is struck back by the state that it attacked is not the victim of an armed attack in the sense of Article 51.
    static void FirstBlow(Hearing hearing, Rulings rulings)
    {
        if (hearing.FirstBlow is not { } first)
            return;
        if (first.SameDay)
            rulings.Unknown(static (c, _) => ("target did not strike first", $"{Struck(c)}, the same day; a day does not say which blow came first", "un-charter#51"));
        else
            rulings.Unmet(static (c, _) => ("target did not strike first", $"{Struck(c)}; force used against that in self-defence is not an attack that calls allies up", "un-charter#51"));
    }

    static string Struck(Case c) => c.Hearing.FirstBlow is { Act: var first } ? $"{first.Attacker} attacked {first.Target} on {Days.Format(first.On)}" : "";

    static string TriggerWords(Trigger trigger) => trigger switch
    {
        Trigger.Standing => "attack on",
        Trigger.Threat => "attack on or threat to",
        Trigger.War => "war of",
        var other => $"{EnumWords.Of(other)} on",
    };
}
