using System.Text.Json.Serialization;
using Casus.Text;

namespace Casus.Records;

/// <summary>What goes, went or is to go from one side to another: arms, money, goods, troops, gifts.</summary>
public sealed record Flow : Record
{
    /// <summary>Who supplies; empty where the text does not say.</summary>
    public required IReadOnlyList<ActorReference> From { get; init; }

    /// <summary>Who receives; empty where the text does not say.</summary>
    public required IReadOnlyList<ActorReference> To { get; init; }

    /// <summary>What is moved, in the text's words; null where they name only an amount of money.</summary>
    public Quotation? Goods { get; init; }

    /// <summary>arms, military aid, economic aid, humanitarian aid, technology, training, troops, energy, goods, loan, money, people, gift.</summary>
    public required string Class { get; init; }

    public Quantity? Quantity { get; init; }

    public Money? Money { get; init; }

    /// <summary>What it is for, in the text's words.</summary>
    public Quotation? Purpose { get; init; }

    /// <summary>Ids of the flows that it is given for; null where none is named.</summary>
    public IReadOnlyList<string>? InExchangeFor { get; init; }

    public required FlowStatus Status { get; init; }

    internal override char IdPrefix => 'f';

    [JsonIgnore]
    public override IEnumerable<ActorReference> Participants => From.Concat(To);
}

/// <param name="Unit">What is counted, in the text's words.</param>
/// <param name="Text">The amount as written: <c>two dozen launchers</c>.</param>
public sealed record Quantity(decimal Value, string Unit, string Text);

/// <param name="Currency">ISO 4217; null where the text's sign or word stands for several.</param>
/// <param name="Text">The amount as written: <c>$1.5 billion</c>.</param>
public sealed record Money(decimal Value, string? Currency, string Text);

/// <summary>How far a flow has come, from the report of one to its end.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FlowStatus>))]
public enum FlowStatus
{
    [JsonStringEnumMemberName("reported")] Reported,
    [JsonStringEnumMemberName("announced")] Announced,
    [JsonStringEnumMemberName("ordered")] Ordered,
    [JsonStringEnumMemberName("in delivery")] InDelivery,
    [JsonStringEnumMemberName("delivered")] Delivered,
    [JsonStringEnumMemberName("suspended")] Suspended,
    [JsonStringEnumMemberName("ended")] Ended,
}
