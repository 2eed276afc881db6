using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>The prepositions and particles that rules may name; a closed list, so that a slip of the pen is found.</summary>
static class Prepositions
{
    static readonly FrozenSet<string> all =
        ("about across after against ahead along alongside amid among around as aside at away back before behind between by down for forward from in "
        + "into near of off on onto out over through to together toward towards under up upon with within without")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string? word) => word is not null && all.Contains(word);
}
