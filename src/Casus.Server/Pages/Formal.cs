using Casus.Actors;
using Casus.Text;
using Casus.Treaties;

namespace Casus.Server.Pages;

/// <summary>The formal reading of an article, term by term; what it leaves open is left out.</summary>
static class Formal
{
    public static IEnumerable<(string Term, string Words)> Reading(Obligation obligation) => Given(
        (Modality(obligation.Modality), EnumWords.Of(obligation.Kind)),
        ("who", Wording.Parties(obligation.Debtors)),
        ("toward", Wording.Parties(obligation.Creditors)),
        ("called up by", EnumWords.Of(obligation.Trigger)),
        ("on", obligation.Objects is [] ? null : string.Join(", ", obligation.Objects.Select(EnumWords.Of))),
        ("within", obligation.Zone is { } zone ? $"{zone.Zone} (Art. {zone.Article})" : null),
        ("between parties", obligation.AmongParties == AmongParties.Silent ? null : EnumWords.Of(obligation.AmongParties)),
        ("only against", List(obligation.Adversaries.Only)),
        ("not against", List(obligation.Adversaries.Except)),
        ("how far", obligation.Strength),
        ("means", obligation.Means),
        ("how soon", obligation.Deadline))
        .Concat(obligation.Conditions.Select(Condition))
        .Concat(obligation.Reading is { } reading ? [("one reading", $"{reading.Id}: {reading.HeldBy}; {reading.Confidence}")] : []);

    public static IEnumerable<(string Term, string Words)> Reading(Exemption exception) => Given(
        ("exception", $"to {exception.Defeats}: {EnumWords.Of(exception.Effect)}"),
        ("for", exception.When.Debtors.Only is null ? null : Wording.Parties(exception.When.Debtors)),
        ("if attacked", exception.When.Targets.Only is null ? null : Wording.Parties(exception.When.Targets)),
        ("if attacker", exception.When.Attackers.Only is null ? null : Wording.Parties(exception.When.Attackers)),
        ("outside", exception.When.OutsideZone),
        ("if", exception.When.TargetStruckFirst ? "the one attacked had struck first" : null),
        ("days", exception.When.During == Time.DateRange.Always ? null : Wording.Stretch(exception.When.During)),
        ("because", exception.Because));

    static (string Term, string Words) Condition(Condition condition) => (
        condition.Constitutive ? "needs" : "shaped by",
        $"{EnumWords.Of(condition.Kind)}: {condition.Words}{(condition.For.Only is null ? "" : $" (for {Wording.Parties(condition.For)})")}");

    static IEnumerable<(string, string)> Given(params (string Term, string? Words)[] terms) =>
        terms.Where(term => !string.IsNullOrEmpty(term.Words)).Select(term => (term.Term, term.Words!));

    static string Modality(Modality modality) => modality switch
    {
        Treaties.Modality.Obliged => "obliged to",
        Treaties.Modality.Permitted => "permitted",
        Treaties.Modality.Barred => "barred by",
        _ => "must consult",
    };

    static string? List(IReadOnlyList<ActorCode> states) => states is [] ? null : string.Join(", ", states);
}
