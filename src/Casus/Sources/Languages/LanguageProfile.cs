using System.Collections.Frozen;

namespace Casus.Sources.Languages;

/// <summary>The words of a language that no text of some length can do without: articles, pronouns, prepositions, conjunctions, auxiliaries.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="Words">In lower case; none where the script is enough.</param>
sealed record LanguageProfile(string Code, string Name, Script Script, FrozenSet<string> Words);
