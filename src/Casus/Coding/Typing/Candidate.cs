using Casus.Language.Arguments;
using Casus.Lexicons;
using Casus.Ontology;
using Casus.Text;

namespace Casus.Coding.Typing;

/// <summary>A predicate that may tell an event of one of some types.</summary>
/// <param name="Rules">For each type, the rule that says where its participants would stand.</param>
/// <param name="Features">What stands beside it, each thing once.</param>
sealed record Candidate(
    Sentence Sentence, int Token, IReadOnlyList<Argument> Arguments, IReadOnlyDictionary<EventType, EventRule> Rules, IReadOnlyList<Feature> Features);

/// <summary>Something that stands beside a predicate.</summary>
/// <param name="Name">In words that a person can read: <c>object commitment</c>.</param>
/// <param name="Key">The name, with the predicate where the two are weighed together.</param>
readonly record struct Feature(string Name, string Key);
