using System.ComponentModel;
using Casus.Actors;
using Casus.Text;
using Casus.Treaties;
using NodaTime;

namespace Casus.Server.Shapes;

/// <summary>A treaty as lists show it.</summary>
public sealed record TreatyListing(
    string Id,
    string Title,
    [property: Description("treaty, or general law, which binds every state.")] string Layer,
    LocalDate Signed,
    LocalDate? InForce,
    LocalDate? Ended,
    [property: Description("Bound on the day of the question.")] IReadOnlyList<ActorCode> Parties)
{
    internal static TreatyListing Of(Treaty treaty, LocalDate on) => new(
        treaty.Id, treaty.Title, EnumWords.Of(treaty.Layer), treaty.Signed, treaty.InForce, treaty.Ended, [.. treaty.PartiesOn(on)]);
}

/// <summary>A treaty in full: who is bound since when, and what each article asks.</summary>
public sealed record TreatyShape(
    string Id,
    string Title,
    IReadOnlyList<string> Names,
    string Layer,
    LocalDate Signed,
    [property: Description("Left out where no day of entry is published.")] LocalDate? InForce,
    LocalDate? Ended,
    IReadOnlyList<string> Supersedes,
    string Secrecy,
    IReadOnlyList<PartyShape> Parties,
    IReadOnlyList<SuspensionShape> Suspensions,
    IReadOnlyList<ArticleShape> Articles,
    string Citation,
    [property: Description("Day up to which its parties and standing were followed.")] LocalDate AsOf,
    string? Note)
{
    internal static TreatyShape Of(Treaty treaty) => new(
        treaty.Id, treaty.Title, treaty.Names, EnumWords.Of(treaty.Layer), treaty.Signed, treaty.InForce, treaty.Ended, treaty.Supersedes,
        EnumWords.Of(treaty.Secrecy), [.. treaty.Parties.SelectMany(PartyShape.Of)], [.. treaty.Suspensions.Select(SuspensionShape.Of)],
        [.. treaty.Articles.Select(ArticleShape.Of)], treaty.Citation, treaty.AsOf, treaty.Note);
}

/// <summary>One membership; a state that left and came back has two.</summary>
public sealed record PartyShape(ActorCode State, LocalDate? Signed, DaysShape Bound, string? Disputed, string? Because)
{
    internal static IEnumerable<PartyShape> Of(Party party) => party.Memberships.Select(membership =>
        new PartyShape(party.State, membership.Signed, DaysShape.Of(membership.Bound), membership.Disputed, membership.Because));
}

/// <param name="Debtors">Left out for every party.</param>
/// <param name="Creditors">Left out for every party.</param>
public sealed record SuspensionShape(
    IReadOnlyList<ActorCode>? Debtors, IReadOnlyList<ActorCode>? Creditors, DaysShape During, string Effect, string Because)
{
    internal static SuspensionShape Of(Suspension suspension) => new(
        suspension.Debtors.Only, suspension.Creditors.Only, DaysShape.Of(suspension.During), EnumWords.Of(suspension.Effect), suspension.Because);
}
