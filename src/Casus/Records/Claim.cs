using System.Text.Json.Serialization;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Records;

/// <summary>That somebody says something, and in which words. Speakers of the speaker stand in <see cref="Record.Attribution"/>.</summary>
public sealed record Claim : Record
{
    /// <summary>Without a code where the text does not identify him.</summary>
    public required ActorReference Speaker { get; init; }

    /// <summary>The words of saying: <c>said</c>, <c>according to</c>.</summary>
    public required Quotation Cue { get; init; }

    /// <summary>What is said, without quotation marks. It may run over sentences.</summary>
    public required Quotation Content { get; init; }

    /// <summary>The whole content stands in quotation marks.</summary>
    public required bool Verbatim { get; init; }

    /// <summary>Ids of the records that the content speaks of; null where there are none.</summary>
    public IReadOnlyList<string>? About { get; init; }

    public required Stance Stance { get; init; }

    internal override char IdPrefix => 's';

    [JsonIgnore]
    public override IEnumerable<ActorReference> Participants => Speaker.Code is null ? [] : [Speaker];
}
