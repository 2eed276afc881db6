using Casus.Text;
using Casus.Time;
using Casus.Treaties;
using NodaTime;

namespace Casus.Cli.Output;

/// <summary>Treaties in words.</summary>
static class TreatyWords
{
    /// <summary>Parties that are listed by name in a line; of more, only the number is told.</summary>
    const int MostNamed = 12;

    public static string Life(Treaty treaty) => string.Join(", ", new[]
    {
        $"signed {Days.Format(treaty.Signed)}",
        treaty.InForce is { } from ? $"in force {Days.Format(from)}" : "day of entry into force not published",
        treaty.Ended is { } end ? $"ended {Days.Format(end)}" : null,
    }.OfType<string>());

    public static string Parties(Treaty treaty) =>
        treaty.Layer == Layer.GeneralLaw ? "general law: binds every state"
        : treaty.Parties.Count > MostNamed ? $"{treaty.Parties.Count} parties"
        : string.Join(' ', treaty.Parties.Select(party => party.State));

    /// <summary>When a state was bound.</summary>
    public static string Party(Party party, Treaty treaty) =>
        $"{party.State} {string.Join(" and ", party.Memberships.Select(membership => Stretch(membership.Bound, treaty.Term) + Because(membership)))}";

    /// <summary>The formal reading of an article, in a line.</summary>
    public static string Obligation(Obligation obligation) => string.Join(" · ", new[]
    {
        EnumWords.Of(obligation.Modality),
        EnumWords.Of(obligation.Kind),
        obligation.Trigger == Trigger.Standing ? "at all times" : $"on {EnumWords.Of(obligation.Trigger)}",
        obligation.Strength,
        Set("by", obligation.Debtors),
        Set("toward", obligation.Creditors),
        obligation.Objects.Count > 0 ? "of " + string.Join(", ", obligation.Objects.Select(EnumWords.Of)) : null,
        obligation.Zone is { } zone ? $"in {zone.Zone} (Art. {zone.Article})" : null,
        obligation.Adversaries.Only.Count > 0 ? "only against " + string.Join(' ', obligation.Adversaries.Only) : null,
        obligation.Adversaries.Except.Count > 0 ? "not against " + string.Join(' ', obligation.Adversaries.Except) : null,
        obligation.Deadline,
        obligation.Reading is { } reading ? $"as read by {reading.HeldBy} ({reading.Confidence})" : null,
    }.OfType<string>());

    static string? Set(string role, PartySet parties) => parties.Only is { } only ? $"{role} {string.Join(' ', only)}" : null;

    static string Stretch(DateRange days, DateRange term) =>
        string.Join(' ', new[] { Bound("from", days.From ?? term.From), Bound("until", days.Until) }.OfType<string>());

    static string? Bound(string word, LocalDate? day) => day is { } known ? $"{word} {Days.Format(known)}" : null;

    static string Because(Membership membership) =>
        (membership.Because ?? membership.Disputed) is { } reason ? $" ({(membership.Disputed is null ? "" : "disputed: ")}{reason})" : "";
}
