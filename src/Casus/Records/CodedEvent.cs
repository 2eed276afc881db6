using System.Text.Json.Serialization;
using Casus.Ontology;

namespace Casus.Records;

/// <summary>Who did what to whom, when and where, in PLOVER's terms.</summary>
public sealed record CodedEvent : Record
{
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode, such as <c>visit</c>; null where the type has none or the text does not tell.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts, such as <c>military</c>; null where there are none.</summary>
    public IReadOnlyList<string>? Context { get; init; }

    public required CameoCode Cameo { get; init; }

    public int Quad => EventTypes.QuadClass(Type);

    /// <summary>Goldstein 1992: −10 (military attack) to +8.3 (military assistance).</summary>
    public required double Goldstein { get; init; }

    /// <summary>CAMEO's sources. Two-way events list one side here and the other as recipients.</summary>
    public required IReadOnlyList<ActorReference> Actors { get; init; }

    /// <summary>CAMEO's targets; empty where the text names none.</summary>
    public required IReadOnlyList<ActorReference> Recipients { get; init; }

    public Place? Place { get; init; }

    /// <summary>How many people the text counts in it; null where it counts none.</summary>
    public PeopleCounts? Counts { get; init; }

    internal override char IdPrefix => 'e';

    [JsonIgnore]
    public override IEnumerable<ActorReference> Participants => Actors.Concat(Recipients);
}

/// <summary>People in an event, where the text gives a number; of a range ("at least 26") the number that it names.</summary>
public sealed record PeopleCounts(int? Killed = null, int? Injured = null, int? Detained = null, int? Protesters = null);
