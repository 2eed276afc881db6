using System.Text.Json.Serialization;

namespace Casus.Ontology;

/// <summary>The sixteen PLOVER event types.</summary>
public enum EventType
{
    [JsonStringEnumMemberName("AGREE")] Agree,
    [JsonStringEnumMemberName("CONSULT")] Consult,
    [JsonStringEnumMemberName("SUPPORT")] Support,
    [JsonStringEnumMemberName("CONCEDE")] Concede,
    [JsonStringEnumMemberName("COOPERATE")] Cooperate,
    [JsonStringEnumMemberName("AID")] Aid,
    [JsonStringEnumMemberName("RETREAT")] Retreat,
    [JsonStringEnumMemberName("REQUEST")] Request,
    [JsonStringEnumMemberName("ACCUSE")] Accuse,
    [JsonStringEnumMemberName("REJECT")] Reject,
    [JsonStringEnumMemberName("THREATEN")] Threaten,
    [JsonStringEnumMemberName("PROTEST")] Protest,
    [JsonStringEnumMemberName("SANCTION")] Sanction,
    [JsonStringEnumMemberName("MOBILIZE")] Mobilize,
    [JsonStringEnumMemberName("COERCE")] Coerce,
    [JsonStringEnumMemberName("ASSAULT")] Assault,
}
