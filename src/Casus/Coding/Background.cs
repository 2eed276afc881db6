using Casus.Actors;
using Casus.Coding.Agreements;
using Casus.Language;
using Casus.Records;
using Casus.Text;

namespace Casus.Coding;

/// <summary>What coders ask of the world beyond the words: where a place is, who faces whom there, which treaties there are.</summary>
/// <param name="FindPlace">The place that the phrase with this head names; null where it names none.</param>
/// <param name="SidesAt">The two states that face each other in a region of that name; empty where it is no such region.</param>
public sealed record Background(
    Func<ParsedText, Sentence, int, Place?> FindPlace, Func<string, IReadOnlyList<ActorCode>> SidesAt, IReadOnlyList<KnownTreaty> Treaties);
