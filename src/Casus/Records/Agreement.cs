using System.Text.Json.Serialization;
using NodaTime;

namespace Casus.Records;

/// <summary>A pact that the text tells of: who is in it, what it is called, how far it has come, what it covers.</summary>
public sealed record Agreement : Record
{
    public required IReadOnlyList<ActorReference> Parties { get; init; }

    /// <summary>Its proper name as the text gives it; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>treaty, partnership, ceasefire, memorandum, arms deal, trade, …</summary>
    public required string Kind { get; init; }

    public Signature? Signed { get; init; }

    public required AgreementStatus Status { get; init; }

    /// <summary>Fields of cooperation in the text's order: <c>political</c>, <c>military</c>, …; null where none is named.</summary>
    public IReadOnlyList<string>? Areas { get; init; }

    /// <summary>Id in <c>data/treaties</c>, where it is known to be one of them.</summary>
    public string? Treaty { get; init; }

    internal override char IdPrefix => 'a';

    [JsonIgnore]
    public override IEnumerable<ActorReference> Participants => Parties;
}

public sealed record Signature(LocalDate? Date, string? Place);

/// <summary>How far an agreement has come, in the words of Symboleo's life cycle as news tells it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AgreementStatus>))]
public enum AgreementStatus
{
    [JsonStringEnumMemberName("reported")] Reported,
    [JsonStringEnumMemberName("announced")] Announced,
    [JsonStringEnumMemberName("signed")] Signed,
    [JsonStringEnumMemberName("in force")] InForce,
    [JsonStringEnumMemberName("fulfilled")] Fulfilled,
    [JsonStringEnumMemberName("violated")] Violated,
    [JsonStringEnumMemberName("suspended")] Suspended,
    [JsonStringEnumMemberName("ended")] Ended,
}
