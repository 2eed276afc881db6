using Casus.Problems;

namespace Casus.Sources.Web;

/// <summary>What came of asking for an address.</summary>
public abstract record Fetched
{
    Fetched()
    {
    }

    /// <param name="Address">Where it was in the end, after redirects.</param>
    /// <param name="ContentType">As the server gave it; null where it did not.</param>
    /// <param name="Content">Unpacked.</param>
    public sealed record Page(Uri Address, string? ContentType, byte[] Content, DateTimeOffset Retrieved) : Fetched;

    public sealed record Refused(Problem Problem) : Fetched;
}

/// <summary>Fetches what is at an address, within bounds of its own. It throws nothing; what goes wrong is a problem.</summary>
/// <param name="address">As the user gave it; it may be none.</param>
public delegate Fetched Fetching(string address);
