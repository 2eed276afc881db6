using System.Collections.Frozen;

namespace Casus.Actors;

/// <summary>The sectors of the PLOVER manual (table "Sector Codes").</summary>
static class Sectors
{
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
    [
        "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK",
        "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
    ]);
}
