using System.Text.Json.Serialization;

namespace Casus.Records;

/// <summary>What the text says is not known: "it is not yet clear what kind of aid the agreement entails".</summary>
public sealed record OpenQuestion : Record
{
    /// <summary>Id of the record in question; null where the text leaves open more than Casus has read.</summary>
    public string? About { get; init; }

    /// <summary>What is not known, in the text's words.</summary>
    public required string What { get; init; }

    internal override char IdPrefix => 'q';

    [JsonIgnore]
    public override IEnumerable<ActorReference> Participants => [];
}
