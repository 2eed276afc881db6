using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>The prepositions and particles that rules may name; a closed list, so that a slip of the pen is found.</summary>
static class Prepositions
{
    static readonly FrozenSet<string> all =
        ("about across after against ahead along alongside amid amidst among amongst around as aside at away back before behind beneath between beyond by despite down during following for forward from in "
        + "inside into near of off on onto out outside over through throughout to together toward towards under up upon with within without")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string? word) => word is not null && all.Contains(word);
}
