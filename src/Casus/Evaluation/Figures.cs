namespace Casus.Evaluation;

/// <summary>Which half of a gold file a row belongs to. Of each four rows the first and the last are worked on, the two between are
/// only measured, so that an improvement that fits only what was looked at shows.</summary>
public enum Part
{
    /// <summary>Its errors are listed and may be studied.</summary>
    WorkedOn,

    /// <summary>Its errors are counted and not shown.</summary>
    OnlyMeasured,
}

/// <summary>How many of how many were right.</summary>
public readonly record struct Share(int Right, int Of)
{
    public double? Rate => Of == 0 ? null : (double)Right / Of;

    internal static Share Count<T>(IEnumerable<T> rows, Func<T, bool> counts, Func<T, bool> isRight)
    {
        var (right, of) = (0, 0);
        foreach (var row in rows.Where(counts))
            (right, of) = (right + (isRight(row) ? 1 : 0), of + 1);
        return new(right, of);
    }
}

/// <summary>Links that were right, that were made, and that should have been made.</summary>
public readonly record struct LinkCounts(int Right, int Made, int Wanted)
{
    public double Precision => Made == 0 ? 0 : (double)Right / Made;

    public double Recall => Wanted == 0 ? 0 : (double)Right / Wanted;

    public double F1 => Made + Wanted == 0 ? 0 : 2.0 * Right / (Made + Wanted);
}

/// <summary>One error of the half that is worked on.</summary>
/// <param name="Measure">"pair", "link", "reference" or the construction of a predicate.</param>
/// <param name="Row">The id of the row or document.</param>
/// <param name="Wanted">What the gold data say.</param>
/// <param name="Found">What Casus says.</param>
public sealed record Miss(string Measure, string Row, string Text, string Wanted, string Found);

static class Parts
{
    /// <param name="row">0-based place in the file.</param>
    public static Part Of(int row) => row % 4 is 0 or 3 ? Part.WorkedOn : Part.OnlyMeasured;

    /// <summary>Where the same sentence stands in several rows: all of them are in one half.</summary>
    public static Part OfText(string text)
    {
        // FNV-1a, the same on every machine.
        var hash = 2166136261u;
        foreach (var letter in text)
            hash = (hash ^ char.ToLowerInvariant(letter)) * 16777619u;
        return (hash >> 16) % 2 == 0 ? Part.WorkedOn : Part.OnlyMeasured;
    }
}
