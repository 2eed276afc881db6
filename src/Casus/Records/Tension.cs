using System.Text.Json.Serialization;

namespace Casus.Records;

/// <summary>That relations between two sides are, or become, tense or calm.</summary>
public sealed record Tension : Record
{
    /// <summary>The two sides.</summary>
    public required IReadOnlyList<ActorReference> Between { get; init; }

    public required TensionTrend Trend { get; init; }

    internal override char IdPrefix => 't';

    [JsonIgnore]
    public override IEnumerable<ActorReference> Participants => Between;
}

/// <summary>Which way tension goes, or how it stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TensionTrend>))]
public enum TensionTrend
{
    [JsonStringEnumMemberName("rising")] Rising,
    [JsonStringEnumMemberName("falling")] Falling,
    [JsonStringEnumMemberName("high")] High,
    [JsonStringEnumMemberName("low")] Low,
}
