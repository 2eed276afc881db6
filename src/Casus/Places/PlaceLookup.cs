using Casus.Problems;

namespace Casus.Places;

/// <summary>What looking up a name gave.</summary>
public abstract record PlaceLookup
{
    PlaceLookup() { }

    public sealed record Found(NamedPlace Place) : PlaceLookup;

    /// <summary>No such place, or several; the problem says which, and what may have been meant.</summary>
    public sealed record Failed(Problem Problem) : PlaceLookup;
}
