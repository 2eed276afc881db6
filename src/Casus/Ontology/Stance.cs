using System.Text.Json.Serialization;

namespace Casus.Ontology;

/// <summary>What a speaker does to what he says: puts it forward as so, denies it, demands it, and so on.</summary>
public enum Stance
{
    [JsonStringEnumMemberName("asserts")] Asserts,
    [JsonStringEnumMemberName("denies")] Denies,
    [JsonStringEnumMemberName("praises")] Praises,
    [JsonStringEnumMemberName("condemns")] Condemns,
    [JsonStringEnumMemberName("demands")] Demands,
    [JsonStringEnumMemberName("promises")] Promises,
    [JsonStringEnumMemberName("threatens")] Threatens,
    [JsonStringEnumMemberName("doubts")] Doubts,
}
