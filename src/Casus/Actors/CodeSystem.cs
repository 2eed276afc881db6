namespace Casus.Actors;

/// <summary>A way in which data sets of the field number or abbreviate states.</summary>
public enum CodeSystem
{
    /// <summary>ISO 3166-1 alpha-3, and this project's codes for states that have none.</summary>
    Alpha3,

    /// <summary>ISO 3166-1 alpha-2.</summary>
    Alpha2,

    /// <summary>ISO 3166-1 numeric, with leading zeros.</summary>
    Numeric,

    /// <summary>Correlates of War country code.</summary>
    CowNumber,

    /// <summary>Correlates of War state abbreviation.</summary>
    CowAbbreviation,

    /// <summary>Gleditsch and Ward number.</summary>
    GwNumber,

    /// <summary>Country part of a CAMEO actor code.</summary>
    Cameo,
}
