using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>Words by which news speaks of agreements: what they are called, how far they have come, what they cover.</summary>
public sealed class AgreementWords(
    IReadOnlyDictionary<string, IReadOnlyList<AgreementNoun>> nouns,
    IReadOnlyDictionary<string, string> qualifiers,
    IReadOnlyDictionary<string, string> objectVerbs,
    IReadOnlyDictionary<string, string> subjectVerbs,
    IReadOnlyDictionary<string, string> statusNouns,
    IReadOnlyDictionary<string, string> areas)
{
    readonly FrozenDictionary<string, IReadOnlyList<AgreementNoun>> nouns = nouns.ToFrozenDictionary(StringComparer.Ordinal);
    readonly FrozenDictionary<string, string> qualifiers = qualifiers.ToFrozenDictionary(StringComparer.Ordinal);
    readonly FrozenDictionary<string, string> objectVerbs = objectVerbs.ToFrozenDictionary(StringComparer.Ordinal);
    readonly FrozenDictionary<string, string> subjectVerbs = subjectVerbs.ToFrozenDictionary(StringComparer.Ordinal);
    readonly FrozenDictionary<string, string> statusNouns = statusNouns.ToFrozenDictionary(StringComparer.Ordinal);
    readonly FrozenDictionary<string, string> areas = areas.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the noun may mean, in the order of the file; empty where it names no agreement.</summary>
    public IReadOnlyList<AgreementNoun> Nouns(string lemma) => nouns.GetValueOrDefault(lemma) ?? [];

    /// <summary>The kind that a word before the noun tells: "arms" in "arms deal".</summary>
    public string? Qualified(string word) => qualifiers.GetValueOrDefault(word);

    /// <summary>The status of the object of this verb; a particle is joined with a plus.</summary>
    public string? StatusOfObject(string verb) => objectVerbs.GetValueOrDefault(verb);

    /// <summary>The status of the subject of this verb: "the truce collapsed".</summary>
    public string? StatusOfSubject(string verb) => subjectVerbs.GetValueOrDefault(verb);

    /// <summary>The status of what stands behind this noun: "the signing of the treaty".</summary>
    public string? StatusBehind(string noun) => statusNouns.GetValueOrDefault(noun);

    /// <summary>The field of cooperation that a word or phrase in lower case names.</summary>
    public string? Area(string words) => areas.GetValueOrDefault(words);
}
