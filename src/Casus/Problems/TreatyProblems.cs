namespace Casus.Problems;

/// <summary>What can be wrong with the file of a treaty.</summary>
public static class TreatyProblems
{
    public static FieldProblems Fields { get; } = new(NotRead, NotYaml, Missing, Malformed, Unexpected);

    public static Problem NotYaml(string where, string reason) =>
        new("P601", $"{where}: this is not the file of a treaty: {reason}.", "Write it as docs/treaty-format.md shows.");

    public static Problem Missing(string where, string field) =>
        new("P602", $"{where}: '{field}' is missing.", $"Add '{field}:' with its value; docs/treaty-format.md has every field.");

    public static Problem Malformed(string where, string field, string found, string expected) =>
        new("P603", $"{where}: '{field}' says '{found}'.", $"Write {expected}.");

    public static Problem Unexpected(string where, string field, string known) =>
        new("P604", $"{where}: '{field}' is not a field here.", $"Take it out, or correct it to one of: {known}.");

    public static Problem NotRead(string path, string reason) =>
        new("P616", $"{path} cannot be read: {reason}.", "Give the folder that holds the treaties (`data/treaties` of Casus).");

    public static Problem WrongName(string where, string id, string file) =>
        new("P605", $"{where}: the id '{id}' is not the name of the file '{file}'.", "Make the two the same.");

    public static Problem OutOfOrder(string where, string earlier, string first, string later, string second) =>
        new("P606", $"{where}: '{earlier}' ({first}) comes after '{later}' ({second}).", "Correct one of the two days: a treaty is signed, then in force, then ended.");

    public static Problem OutsideTerm(string where, string state, string day) =>
        new("P607", $"{where}: {state} is a party from {day}, before the treaty was in force or after it ended.", "Correct the party's days or the treaty's.");

    public static Problem EmptyStretch(string where, string state) =>
        new("P608", $"{where}: the days of {state} end before they begin.", "Correct 'from' or 'until'; 'until' is the first day on which it no longer holds.");

    public static Problem OverlappingStretches(string where, string state) =>
        new("P609", $"{where}: two memberships of {state} overlap.", "Let one end on the day on which the other begins, or before.");

    public static Problem NoParty(string where, string state) =>
        new("P610", $"{where}: {state} is named here and is no party.", "Add it to 'parties', or correct the code.");

    public static Problem DefeatsNothing(string where, string defeats) =>
        new("P611", $"{where}: the exception defeats '{defeats}', which no obligation of this treaty has as its id.", "Name the obligation that it defeats.");

    public static Problem SameIdTwice(string where, string id) =>
        new("P612", $"{where}: two obligations have the id '{id}', and they are not two readings of one article.", "Give each an id of its own, or each a 'reading'.");

    public static Problem EmptyTest(string where) =>
        new("P613", $"{where}: the exception does not say when it applies.", "Add one of: debtors, targets, attackers, outside_zone, target_struck_first, from, until.");

    public static Problem UnknownTreaty(string treaty, string id) =>
        new("P614", $"{treaty}.yaml: it supersedes '{id}', which is not in data/treaties.", "Add that treaty, or take the id out and say it in 'note'.");

    public static Problem UnknownZone(string treaty, string zone) =>
        new("P615", $"{treaty}.yaml: the zone '{zone}' is not in data/places/zones.yaml.", "Draw it there, or correct the name.");
}
