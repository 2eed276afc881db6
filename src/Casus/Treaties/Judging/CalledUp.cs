using Casus.Text;
using Casus.Time;
using Casus.Treaties.Answers;

namespace Casus.Treaties.Judging;

/// <summary>Whether the act is of the kind, between the states, that the obligation answers.</summary>
static class CalledUp
{
    public static IEnumerable<Check> Checks(Case c) => Trigger(c).Concat(AmongParties(c)).Concat(Enemies(c)).Concat(FirstBlow(c));

    static IEnumerable<Check> Trigger(Case c)
    {
        var trigger = TriggerWords(c.Obligation.Trigger);
        yield return IsCreditor(c)
            ? new($"{trigger} {c.Act.Target}", CheckStatus.Met, $"{c.Act.Attacker} attacks {c.Act.Target}", true, c.Rule)
            : new($"{trigger} a party", CheckStatus.Unmet, WhyNot(c), true, c.Rule);
    }

    static string WhyNot(Case c)
    {
        var (act, article) = (c.Act, $"Article {c.Article.Number}");
        if (c.Treaty.Binds(act.Target, act.On))
            return $"{article} is not owed to {act.Target}";
        if (c.Treaty.Party(act.Target)?.PendingOn(act.On) is { } pending)
            return $"{act.Target} signed on {Days.Format(pending.Signed!.Value)} and is covered only from {Days.Format(pending.Bound.From!.Value)}";
        return $"its partner {act.Attacker} is the attacker; {article} answers an attack on a party";
    }

    static IEnumerable<Check> AmongParties(Case c)
    {
        if (!IsCreditor(c) || !c.Treaty.Binds(c.Act.Attacker, c.Act.On))
            yield break;
        var both = $"{c.Act.Attacker} and {c.Act.Target} are both parties";
        yield return c.Obligation.AmongParties switch
        {
            Treaties.AmongParties.Covered => new("attack by a party", CheckStatus.Met, $"{both}; the article covers that", true, c.Rule),
            Treaties.AmongParties.Excluded => new("attacker outside the treaty", CheckStatus.Unmet, $"{both}; the article is for attacks from outside", true, c.Rule),
            _ => new("attacker outside the treaty", CheckStatus.Unknown,
                $"{both}; the article does not say whether it answers an attack by one party on another", true, c.Rule),
        };
    }

    static IEnumerable<Check> Enemies(Case c)
    {
        var (only, except) = c.Obligation.Adversaries;
        if (only.Count > 0)
        {
            var named = string.Join(", ", only);
            yield return new("a named adversary", only.Contains(c.Act.Attacker) ? CheckStatus.Met : CheckStatus.Unmet, $"it holds against {named}", true, c.Rule);
        }

        if (except.Contains(c.Act.Attacker))
            yield return new("not against an excluded adversary", CheckStatus.Unmet, $"it does not hold against {c.Act.Attacker}", true, c.Rule);
    }

    // Whoever is struck back by the state that it attacked is not the victim of an armed attack in the sense of Article 51.
    static IEnumerable<Check> FirstBlow(Case c)
    {
        if (c.Situation.FirstBlow(c.Act) is not { } first)
            yield break;
        var when = $"{first.Act.Attacker} attacked {first.Act.Target} on {Days.Format(first.Act.On)}";
        yield return first.SameDay
            ? new("target did not strike first", CheckStatus.Unknown, $"{when}, the same day; a day does not say which blow came first", true, "un-charter#51")
            : new("target did not strike first", CheckStatus.Unmet, $"{when}; force used against that in self-defence is not an attack that calls allies up", true, "un-charter#51");
    }

    // Before its entry into force a treaty is judged as if it were, so that the one reason given is that it is not.
    static bool IsCreditor(Case c) => c.Obligation.Creditors.Contains(c.Act.Target)
        && (c.Treaty.Binds(c.Act.Target, c.Act.On) || (!c.Treaty.Term.Contains(c.Act.On) && c.Treaty.Party(c.Act.Target) is not null));

    static string TriggerWords(Trigger trigger) => trigger switch
    {
        Treaties.Trigger.Standing => "attack on",
        Treaties.Trigger.Threat => "attack on or threat to",
        var other => $"{EnumWords.Of(other)} on",
    };
}
