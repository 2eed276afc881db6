using System.Collections.Frozen;

namespace Casus.Lexicons;

/// <summary>A kind of duty, and the words by which an article is known to be of it.</summary>
/// <param name="With">One of these too, where there are any.</param>
/// <param name="Modality">Only under this one; null for any.</param>
public sealed record ClauseKind(string Kind, FrozenSet<string> Words, FrozenSet<string> With, string? Modality)
{
    public bool Fits(IReadOnlySet<string> lemmas, string modality) =>
        (Modality is null || Modality == modality) && lemmas.Overlaps(Words) && (With.Count == 0 || lemmas.Overlaps(With));
}

/// <summary>Words by which the articles of treaties bind, under the names that <c>docs/treaty-format.md</c> gives to what they mean.</summary>
/// <param name="Modalities">By the kind of word (<c>modals</c>, <c>verbs</c>, <c>adjectives</c>, <c>nouns</c>) and lemma.</param>
public sealed record ClauseWords(
    FrozenDictionary<(string Field, string Lemma), string> Modalities,
    FrozenSet<string> Barring,
    FrozenSet<string> Parties,
    IReadOnlyList<ClauseKind> Kinds,
    IReadOnlyList<(string Trigger, FrozenSet<string> Words)> Triggers,
    IReadOnlyList<(string Condition, FrozenSet<string> Words)> Conditions);
