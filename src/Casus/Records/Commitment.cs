using System.Text.Json.Serialization;
using Casus.Text;

namespace Casus.Records;

/// <summary>What somebody is bound, or binds himself, to do for somebody else: the debtor, the creditor, and what calls the duty up.</summary>
public sealed record Commitment : Record
{
    /// <summary>Id of the agreement that holds it, a record's or a treaty's; null where the text names none.</summary>
    public string? Agreement { get; init; }

    /// <summary>Who is to act.</summary>
    public required IReadOnlyList<ActorReference> Debtors { get; init; }

    /// <summary>For whom; empty where the text does not say. In a mutual commitment both sides stand on both lists.</summary>
    public required IReadOnlyList<ActorReference> Creditors { get; init; }

    /// <summary>ATOP's obligations, and what news adds: defense, nonaggression, consultation, military aid, economic aid, …</summary>
    public required string Kind { get; init; }

    /// <summary>The words for what calls it up ("an attack on either country"); null where nothing has to happen first.</summary>
    public Quotation? Trigger { get; init; }

    /// <summary>The words for what is to be done or given; null where the text does not say.</summary>
    public Quotation? Means { get; init; }

    public required AgreementStatus Status { get; init; }

    internal override char IdPrefix => 'c';

    [JsonIgnore]
    public override IEnumerable<ActorReference> Participants => Debtors.Concat(Creditors);
}
