namespace Casus.Places;

/// <summary>Whether a place lies in a zone, and by which words of the zone.</summary>
public abstract record Placement(string Because)
{
    public sealed record Inside(string Because) : Placement(Because);

    public sealed record Outside(string Because) : Placement(Because);

    /// <summary>Lawyers or states differ, or the words do not say.</summary>
    public sealed record Disputed(string Because) : Placement(Because);
}
