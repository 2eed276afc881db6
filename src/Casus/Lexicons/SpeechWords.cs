using System.Collections.Frozen;
using Casus.Ontology;

namespace Casus.Lexicons;

/// <summary>Words that give an utterance to a speaker, each with the stance that it gives him.</summary>
public sealed class SpeechWords
{
    readonly FrozenDictionary<PredicateLemma, Stance> verbs;
    readonly FrozenDictionary<string, Stance> nouns;
    readonly FrozenDictionary<string, Stance> markers;

    /// <param name="markers">Fixed phrases such as "according to", lower case.</param>
    public SpeechWords(
        IReadOnlyDictionary<PredicateLemma, Stance> verbs,
        IReadOnlyDictionary<string, Stance> nouns,
        IReadOnlyDictionary<string, Stance> markers)
    {
        this.verbs = verbs.ToFrozenDictionary();
        this.nouns = nouns.ToFrozenDictionary(StringComparer.Ordinal);
        this.markers = markers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<PredicateLemma, Stance> Verbs => verbs;

    public IReadOnlyDictionary<string, Stance> Nouns => nouns;

    public IReadOnlyDictionary<string, Stance> Markers => markers;

    /// <summary>The stance of a verb of saying; null where it is none. With a particle it may differ: <c>call+for</c>.</summary>
    public Stance? Verb(string head, string? particle = null) =>
        PredicateLemma.TryParse(particle is null ? head : $"{head}+{particle}", null, out var lemma) && verbs.TryGetValue(lemma, out var stance)
            ? stance
            : null;

    public Stance? Noun(string lemma) => nouns.TryGetValue(lemma, out var stance) ? stance : null;

    public Stance? Marker(string phrase) => markers.TryGetValue(phrase, out var stance) ? stance : null;
}
