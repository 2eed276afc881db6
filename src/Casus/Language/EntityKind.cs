namespace Casus.Language;

/// <summary>What a name is the name of. Model files depend on the order of the first four.</summary>
public enum EntityKind
{
    Person,

    /// <summary>A body: ministry, party, armed group, company.</summary>
    Organisation,

    /// <summary>A state, town, region, sea or mountain.</summary>
    Place,

    /// <summary>A war, conference, election or exercise.</summary>
    Event,

    /// <summary>What people have built: an airport, bridge, prison or base.</summary>
    Facility,

    /// <summary>A type of weapon or of military vehicle.</summary>
    Weapon,
}
