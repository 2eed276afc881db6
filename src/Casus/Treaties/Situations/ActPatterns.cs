using System.Text.RegularExpressions;

namespace Casus.Treaties.Situations;

/// <summary>The sentences in which acts are told, the more particular first.</summary>
static partial class ActPatterns
{
    // Verbs that PLOVER codes ASSAULT or, by a state's forces, FIGHT; and what is said of ships and aircraft.
    const string Verb = "(?:attack|invade|strike|bomb|bombard|shell|raid|assault|hit|fire|march|occupy|occupie)(?:s|es|ed|d)?";

    const string Strike = $"(?:{Verb}|sinks?|sank|shoots?|shot|downs?|downed|torpedo(?:es|ed)?)";

    const string Article = @"(?:(?:the|an?|some|its)\s+)?";

    const string When = @"(?:\s+on\s+(?<day>\d{4}-\d\d-\d\d))?\s*[.!?]?\s*$";

    const string WhereAndWhen = @"(?:\s+(?:at|in|near|off|over)\s+(?<place>.+?))?" + When;

    const string Forces = "forces|troops|soldiers|garrisons?|bases?|army";

    const string Ships = "ships?|warships?|vessels?|frigates?|destroyers?|cruisers?|submarines?|navy|fleet";

    const string Aircraft = @"aircraft|planes?|airplanes?|jets?|helicopters?|bombers?|drones?";

    public static IReadOnlyList<(Regex Pattern, Func<Match, ActKind> Kind)> All { get; } =
    [
        (Rebels(), _ => ActKind.SupportOfRebels),
        (Internal(), _ => ActKind.InternalConflict),
        (Beside(), match => match.Groups["joins"].Success ? ActKind.ArmedAttack : ActKind.Support),
        (Things(), Thing),
        (Threat(), _ => ActKind.Threat),
        (Blockade(), _ => ActKind.Blockade),
        (Mobilisation(), _ => ActKind.Mobilisation),
        (Invasion(), _ => ActKind.Invasion),
        (Attack(), _ => ActKind.ArmedAttack),
    ];

    static ActKind Thing(Match match) =>
        match.Groups["ships"].Success ? ActKind.AttackOnShips : match.Groups["aircraft"].Success ? ActKind.AttackOnAircraft : ActKind.AttackOnForces;

    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^\s*(?<attacker>.+?)\s+(?:back|support|arm|aid|fund|help|finance)(?:s|es|ed|d)?\s+" + Article
        + @"(?:rebels|rebellion|insurgents|insurgency|separatists|guerrillas|militias|uprising|armed\s+(?:groups|bands))\s+(?:in|of)\s+(?<target>.+?)" + When, Options)]
    private static partial Regex Rebels();

    [GeneratedRegex(
        "^\\s*(?:there\\s+is\\s+)?" + Article
        + @"(?:civil\s+war|internal\s+conflict|rebellion|insurgency|uprising|coup|revolution|mutiny)\s+(?:breaks\s+out\s+)?in\s+(?<target>.+?)" + When, Options)]
    private static partial Regex Internal();

    [GeneratedRegex(
        @"^\s*(?<attacker>.+?)\s+(?:(?<joins>join(?:s|ed)?)|(?:support|back|help|aid)(?:s|ed)?)\s+(?<beside>.+?)\s+against\s+(?<target>.+?)" + WhereAndWhen, Options)]
    private static partial Regex Beside();

    [GeneratedRegex(
        @"^\s*(?<attacker>.+?)\s+" + Strike + @"(?:\s+(?:on|at|down))?\s+" + Article
        + "(?:(?<forces>" + Forces + ")|(?<ships>" + Ships + ")|(?<aircraft>" + Aircraft + @"))\s+of\s+(?<target>.+?)" + WhereAndWhen, Options)]
    private static partial Regex Things();

    [GeneratedRegex(@"^\s*(?<attacker>.+?)\s+threaten(?:s|ed)?\s+(?:to\s+attack\s+)?(?<target>.+?)" + WhereAndWhen, Options)]
    private static partial Regex Threat();

    [GeneratedRegex(@"^\s*(?<attacker>.+?)\s+blockade(?:s|d)?\s+(?<target>.+?)" + WhereAndWhen, Options)]
    private static partial Regex Blockade();

    [GeneratedRegex(@"^\s*(?<attacker>.+?)\s+mobili[sz]e(?:s|d)?\s+against\s+(?<target>.+?)" + WhereAndWhen, Options)]
    private static partial Regex Mobilisation();

    [GeneratedRegex(
        @"^\s*(?<attacker>.+?)\s+(?:invade(?:s|d)?|march(?:es|ed)?\s+(?:into|on|against|upon)|occup(?:y|ies|ied))\s+(?<target>.+?)" + WhereAndWhen, Options)]
    private static partial Regex Invasion();

    [GeneratedRegex(@"^\s*(?<attacker>.+?)\s+" + Verb + @"(?:\s+(?:on|at|against|into|upon))?\s+(?<target>.+?)" + WhereAndWhen, Options)]
    private static partial Regex Attack();
}
