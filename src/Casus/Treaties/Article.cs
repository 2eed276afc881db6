using Casus.Time;

namespace Casus.Treaties;

/// <param name="Number">As the treaty numbers it: <c>5</c>, <c>IV</c>, <c>42(7)</c>.</param>
/// <param name="Paraphrase">What it says, in our words, with at most a few of its own.</param>
public sealed record Article(string Number, string Paraphrase, IReadOnlyList<Obligation> Obligations, IReadOnlyList<Exemption> Exceptions);

/// <summary>A rule that takes an obligation away or changes it, and says which one it defeats.</summary>
/// <param name="Article">The article that states it.</param>
/// <param name="Defeats">Id of the obligation in the same treaty.</param>
/// <remarks>Default and exception as in Catala (Merigoux, Chataing and Protzenko 2021). Two that clash are both shown.</remarks>
public sealed record Exemption(string Article, string Defeats, ExemptionTest When, ExemptionEffect Effect, string Because);

public enum ExemptionEffect { NotBound, Permitted, Undecided }

/// <summary>When an exception applies: all that is given must hold.</summary>
/// <param name="OutsideZone">The place lies outside this zone.</param>
/// <param name="TargetStruckFirst">The situation tells of an earlier attack by the target on the attacker.</param>
public sealed record ExemptionTest(
    PartySet Debtors,
    PartySet Targets,
    PartySet Attackers,
    string? OutsideZone,
    bool TargetStruckFirst,
    DateRange During);
