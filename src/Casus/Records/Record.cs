using System.Text.Json.Serialization;
using Casus.Ontology;
using Casus.Text;
using Casus.Time;

namespace Casus.Records;

/// <summary>One thing that a document says, tied to the words that say it.</summary>
/// <remarks>The JSON form of every face is this type's; offsets are code points of the normalized text.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "record")]
[JsonDerivedType(typeof(CodedEvent), "event")]
[JsonDerivedType(typeof(Agreement), "agreement")]
[JsonDerivedType(typeof(Commitment), "commitment")]
[JsonDerivedType(typeof(Flow), "flow")]
[JsonDerivedType(typeof(Claim), "claim")]
[JsonDerivedType(typeof(OpenQuestion), "question")]
[JsonDerivedType(typeof(Tension), "tension")]
public abstract record Record
{
    private protected Record()
    {
    }

    /// <summary>A hash of everything else in the record, so that equal records have equal ids.</summary>
    [JsonPropertyOrder(-10)]
    public string Id => RecordJson.IdOf(this);

    /// <summary>Id of the document that says it.</summary>
    [JsonPropertyOrder(-9)]
    public required string Document { get; init; }

    [JsonPropertyOrder(10)]
    public required UncertainDate Occurred { get; init; }

    [JsonPropertyOrder(11)]
    public required Factuality Factuality { get; init; }

    /// <summary>Who says so, the outermost speaker first. Empty: the document in its own voice.</summary>
    [JsonPropertyOrder(12)]
    public required IReadOnlyList<ActorReference> Attribution { get; init; }

    /// <summary>The words; the first is the clause of the predicate. Never empty.</summary>
    [JsonPropertyOrder(13)]
    public required IReadOnlyList<Quotation> Evidence { get; init; }

    /// <summary>The lexicon line that fired: <c>events/agree.yaml#sign</c>.</summary>
    [JsonPropertyOrder(14)]
    public required string Rule { get; init; }

    /// <summary>Name and version of the coder: <c>events/1</c>.</summary>
    [JsonPropertyOrder(15)]
    public required string Coder { get; init; }

    /// <summary>How it was worked out, where the words give it only by a sum: <c>2024 − 24 = 2000</c>. Null for what they say outright.</summary>
    [JsonPropertyOrder(16)]
    public string? Derived { get; init; }

    /// <summary>The letter that ids of this kind begin with.</summary>
    [JsonIgnore]
    internal abstract char IdPrefix { get; }

    /// <summary>Every actor that the record names, in any role but that of a speaker.</summary>
    [JsonIgnore]
    public abstract IEnumerable<ActorReference> Participants { get; }
}
