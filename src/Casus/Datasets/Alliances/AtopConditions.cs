using Casus.Treaties;

namespace Casus.Datasets.Alliances;

/// <summary>What ATOP's variables say an obligation hangs on.</summary>
static class AtopConditions
{
    static readonly string[] obligations = ["def", "off", "neu", "con"];

    // Constitutive where the file says that there is a limit and not which: it may be just what leaves the case out.
    static readonly (string Variable, ConditionKind Kind, string Words, bool Constitutive)[] coded =
    [
        ("coloc", ConditionKind.Manner, "only in a certain place, which ATOP does not name", true),
        ("cocon", ConditionKind.Manner, "only in a certain conflict, which ATOP does not name", true),
        ("conum", ConditionKind.Manner, "only against a certain number of attackers, which ATOP does not give", true),
        ("codem", ConditionKind.Manner, "only after a certain demand has been refused", true),
        ("conpr", ConditionKind.Unprovoked, "only where the attack was not provoked", false),
        ("coreq", ConditionKind.Request, "only on request", false),
    ];

    public static IEnumerable<string> Variables =>
        obligations.SelectMany(obligation => coded.Select(condition => obligation + condition.Variable)).Except(["offconpr", "conconum", "concodem", "conconpr", "defcoreq", "offcoreq", "neucoreq"])
            .Concat(obligations.Select(obligation => obligation + Adversary));

    const string Adversary = "coadv";

    /// <param name="obligation"><c>def</c>, <c>off</c>, <c>neu</c> or <c>con</c>.</param>
    public static IReadOnlyList<Condition> Of(AtopMembership member, string obligation) =>
    [
        .. coded.Where(condition => member.Is(obligation + condition.Variable)).Select(condition => Condition(condition.Kind, condition.Words, condition.Constitutive)),
        .. IsAgainstSomebody(member, obligation) && !member.Threats.Any() ? [Condition(ConditionKind.Manner, "only against a certain adversary, whom the file does not name", true)] : Array.Empty<Condition>(),
        .. obligation == "off" ? [Condition(ConditionKind.Manner, "an attack together with its partner; what calls it up ATOP does not say", true)] : Array.Empty<Condition>(),
        .. member.Is("olimob") ? [Condition(ConditionKind.Manner, "within further limits that ATOP notes and does not spell out", false)] : Array.Empty<Condition>(),
    ];

    public static bool IsAgainstSomebody(AtopMembership member, string obligation) => member.Is(obligation + Adversary);

    static Condition Condition(ConditionKind kind, string words, bool constitutive) => new(kind, words, PartySet.Everyone, constitutive);
}
