using System.Text.Json.Serialization;

namespace Casus.Ontology;

/// <summary>How sure the text is that something is so, or is not so.</summary>
/// <remarks>FactBank (Saurí and Pustejovsky 2009): certain, probable, possible × positive, negative; and unknown.</remarks>
public enum Factuality
{
    [JsonStringEnumMemberName("CT+")] Certain,
    [JsonStringEnumMemberName("CT-")] CertainlyNot,
    [JsonStringEnumMemberName("PR+")] Probable,
    [JsonStringEnumMemberName("PR-")] ProbablyNot,
    [JsonStringEnumMemberName("PS+")] Possible,
    [JsonStringEnumMemberName("PS-")] PossiblyNot,
    [JsonStringEnumMemberName("U")] Unknown,
}
